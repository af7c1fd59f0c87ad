#!/usr/bin/env bash
# Starts N Payara Micro servers of this machine on one PostgreSQL, all on loopback; they share the work. Ends them with
# Ctrl-C. For trials; in production each server has a machine of its own.
#   deployment/cluster/run.sh N
#   PORTCULLIS_DATABASE_URL, PORTCULLIS_DATABASE_USER, PORTCULLIS_DATABASE_PASSWORD, PORTCULLIS_ADMIN_PASSWORD
#   DEPLOY_WAR (target/portcullis.war), PAYARA_MICRO (target/payara-micro.jar), DEPLOY_PORT (first port, 8081)
set -euo pipefail
count=${1:?how many servers}
: "${PORTCULLIS_DATABASE_URL:?a PostgreSQL that all share, such as jdbc:postgresql://localhost:5432/portcullis}"
war=${DEPLOY_WAR:-target/portcullis.war} jar=${PAYARA_MICRO:-target/payara-micro.jar} first=${DEPLOY_PORT:-8081}
home=${DEPLOY_CLUSTER_DIR:-$(mktemp -d)}
members= servers=()
for i in $(seq 0 $((count - 1))); do members+="${members:+,}127.0.0.1:$((first + 100 + i))"; done
trap 'kill "${servers[@]}" 2>/dev/null; wait' EXIT
for i in $(seq 0 $((count - 1))); do
  mkdir -p "$home/node-$i"
  java -Xmx"${DEPLOY_HEAP:-1g}" -Dhazelcast.socket.bind.any=false -Duser.timezone=UTC \
    -Dportcullis.data.dir="$home/node-$i/data" -Dportcullis.work.node="node-$i" -Dportcullis.api.basic=on \
    -jar "$jar" --deploy "$war" --contextroot / --port $((first + i)) --disablephonehome --rootdir "$home/node-$i/server" \
    --startport $((first + 100 + i)) --interfaces 127.0.0.1 --clustermode "tcpip:$members" >"$home/node-$i/log.txt" 2>&1 &
  servers+=($!)
  for _ in $(seq 240); do curl -sf "http://127.0.0.1:$((first + i))/health/ready" >/dev/null && break; sleep 1; done
  echo "node-$i answers at http://127.0.0.1:$((first + i))/ (log: $home/node-$i/log.txt)"
done
wait
