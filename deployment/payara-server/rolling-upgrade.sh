#!/usr/bin/env bash
# Puts a new WAR on the instances of a deployment group one after the other, so that one of them always answers. A chunk that an instance
# has begun is done again by another. Run the upgrade check (deployment/backup/README.md) first.
#   PAYARA_HOME, DEPLOY_WAR, DEPLOY_GROUP (default portcullis), DEPLOY_READY (an address per instance, by name: NAME_READY)
set -euo pipefail
: "${PAYARA_HOME:?the directory of the server}" "${DEPLOY_WAR:?the WAR}"
group=${DEPLOY_GROUP:-portcullis}
asadmin() { "$PAYARA_HOME/bin/asadmin" --port "${DEPLOY_ADMIN_PORT:-4848}" ${DEPLOY_ASADMIN:-} --interactive=false "$@"; }

asadmin deploy --force=true --name portcullis --contextroot /portcullis --enabled=false --target "$group" "$DEPLOY_WAR"
for instance in $(asadmin list-instances "$group" | awk '{print $1}' | grep -v '^Command'); do
  asadmin stop-instance "$instance"
  asadmin start-instance "$instance"
  asadmin enable --target "$instance" portcullis
  ready="${instance//-/_}_READY"
  if [ -n "${!ready:-}" ]; then
    for _ in $(seq 120); do curl -sf "${!ready}" >/dev/null && break; sleep 2; done
    curl -sf "${!ready}" >/dev/null || { echo "$instance does not become ready; the others still run the old version" >&2; exit 1; }
  fi
  echo "$instance runs the new version"
done
