#!/usr/bin/env bash
# Puts a backup back into an empty database, or an empty data directory. Stop the program first.
#   deployment/backup/restore.sh FILE      (settings as for backup.sh)
set -euo pipefail
file=${1:?the backup}
if [ -n "${PORTCULLIS_DATABASE_URL:-}" ]; then
  PGPASSWORD=${PORTCULLIS_DATABASE_PASSWORD:-} pg_restore --exit-on-error --no-owner --single-transaction \
    --username "${PORTCULLIS_DATABASE_USER:-portcullis}" --dbname "${PORTCULLIS_DATABASE_URL#jdbc:}" "$file"
else
  data=${PORTCULLIS_DATA_DIR:-$HOME/.portcullis}
  [ ! -e "$data/portcullis.mv.db" ] || { echo "$data has a database; move it away first" >&2; exit 1; }
  mkdir -p "$data"
  tar --extract --gzip --file "$file" --directory "$data"
fi
echo "restored $file"
