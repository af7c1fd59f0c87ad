#!/usr/bin/env bash
# Says what of a domain is not as it should be on a network: exits 1 when something is not. Changes nothing.
set -euo pipefail
: "${PAYARA_HOME:?the directory of the server}"
asadmin() { "$PAYARA_HOME/bin/asadmin" --port "${DEPLOY_ADMIN_PORT:-4848}" ${DEPLOY_ASADMIN:-} --interactive=false "$@"; }
get() { asadmin get "$1" 2>/dev/null | sed -n "s/^$1=//p"; }
bad=0
check() { if [ "$2" = "$3" ]; then echo "ok    $1"; else echo "MEND  $1: it is '$2', it should be '$3'; $4"; bad=1; fi; }

listener=configs.config.server-config.network-config.network-listeners.network-listener
protocol=configs.config.server-config.network-config.protocols.protocol
check "the administration listens on loopback only" "$(get $listener.admin-listener.address)" 127.0.0.1 \
  "asadmin set $listener.admin-listener.address=127.0.0.1"
check "the server does not name itself" "$(get $protocol.http-listener-1.http.xpowered-by)" false \
  "asadmin set $protocol.http-listener-1.http.xpowered-by=false"
check "TRACE is refused" "$(get $protocol.http-listener-1.http.trace-enabled)" false \
  "asadmin set $protocol.http-listener-1.http.trace-enabled=false"
check "files are not deployed by dropping them" \
  "$(get configs.config.server-config.admin-service.das-config.autodeploy-enabled)" false \
  "asadmin set configs.config.server-config.admin-service.das-config.autodeploy-enabled=false"
if asadmin list-secure-admin-principals >/dev/null 2>&1; then :; fi
exit $bad
