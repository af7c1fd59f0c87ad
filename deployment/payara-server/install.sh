#!/usr/bin/env bash
# Sets a Payara Server 6 domain up for Portcullis and deploys the WAR. Safe to run again: what is there stays, what is missing is made,
# what is set is set to the same. Settings of the program (PORTCULLIS_…) and of this script (DEPLOY_…) come from the environment; the
# server inherits it, and the program refuses to start with a PORTCULLIS_ variable that is none of its settings.
#   PAYARA_HOME              the unpacked server (with bin/asadmin)
#   DEPLOY_WAR           the WAR
#   PORTCULLIS_DATABASE_URL  such as jdbc:postgresql://db:5432/portcullis; empty for the embedded database
#   PORTCULLIS_DATABASE_USER, PORTCULLIS_DATABASE_PASSWORD
#   PORTCULLIS_DATA_DIR      default /var/lib/portcullis
#   DEPLOY_DOMAIN        default domain1
#   DEPLOY_ADMIN_PORT    default 4848
#   DEPLOY_HEAP          default 3g
set -euo pipefail

: "${PAYARA_HOME:?the directory of the server}" "${DEPLOY_WAR:?the WAR}"
domain=${DEPLOY_DOMAIN:-domain1}
data=${PORTCULLIS_DATA_DIR:-/var/lib/portcullis}
heap=${DEPLOY_HEAP:-3g}
asadmin() { "$PAYARA_HOME/bin/asadmin" --port "${DEPLOY_ADMIN_PORT:-4848}" ${DEPLOY_ASADMIN:-} --interactive=false "$@"; }
domains() { "$PAYARA_HOME/bin/asadmin" --interactive=false "$@"; }
say() { printf '%s\n' "$*"; }

mkdir -p "$data"
if ! domains list-domains | grep -q "^$domain running"; then
  domains start-domain "$domain" >/dev/null
  say "started $domain"
fi

# A JVM option that sets something else for the same name is taken away; the right one is added when it is not there.
existing=$(asadmin list-jvm-options)
jvm_option() {
  local prefix=$1 wanted=$2 line
  if ! grep -qxF -- "$wanted" <<<"$existing"; then
    while IFS= read -r line; do
      [ -n "$line" ] && asadmin delete-jvm-options "${line//:/\\:}" >/dev/null
    done < <(grep -- "^$prefix" <<<"$existing" || true)
    asadmin create-jvm-options "${wanted//:/\\:}" >/dev/null
    say "JVM option set: ${wanted%%=*}"
    restart=yes
  fi
}
restart=no
jvm_option -Xmx "-Xmx$heap"
jvm_option -Dportcullis.data.dir= "-Dportcullis.data.dir=$data"
if [ -n "${PORTCULLIS_DATABASE_URL:-}" ]; then
  jvm_option -Dportcullis.database.url= "-Dportcullis.database.url=$PORTCULLIS_DATABASE_URL"
  jvm_option -Dportcullis.database.user= "-Dportcullis.database.user=${PORTCULLIS_DATABASE_USER:-portcullis}"
fi

# The password never stands in a file in the clear: the server keeps it under its master password, as an alias.
if [ -n "${PORTCULLIS_DATABASE_PASSWORD:-}" ]; then
  secret=$(mktemp)
  trap 'rm -f "$secret"' EXIT
  printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "$PORTCULLIS_DATABASE_PASSWORD" >"$secret"
  if asadmin list-password-aliases | grep -qx portcullis-database; then
    asadmin --passwordfile "$secret" update-password-alias portcullis-database >/dev/null
  else
    asadmin --passwordfile "$secret" create-password-alias portcullis-database >/dev/null
    say "password alias made: portcullis-database"
  fi
  jvm_option -Dportcullis.database.password= '-Dportcullis.database.password=${ALIAS=portcullis-database}'
fi

# Log lines as JSON, one event each, for whatever collects them.
asadmin set-log-attributes --target server-config \
  "com.sun.enterprise.server.logging.GFFileHandler.formatter='fish.payara.enterprise.server.logging.JSONLogFormatter'" >/dev/null

if [ "$restart" = yes ]; then
  domains restart-domain "$domain" >/dev/null
  say "restarted $domain"
fi

asadmin deploy --force=true --name portcullis --contextroot /portcullis "$DEPLOY_WAR" >/dev/null
say "deployed $DEPLOY_WAR"
