#!/usr/bin/env bash
# Writes a backup of everything that Portcullis keeps into a file that does not exist yet. The program may run meanwhile with PostgreSQL;
# with the embedded database stop it first.
#   deployment/backup/backup.sh FILE
#   PORTCULLIS_DATABASE_URL (empty for the embedded database), PORTCULLIS_DATABASE_USER, PORTCULLIS_DATABASE_PASSWORD, PORTCULLIS_DATA_DIR
set -euo pipefail
file=${1:?the file to write}
[ ! -e "$file" ] || { echo "$file is there already" >&2; exit 1; }
umask 077
if [ -n "${PORTCULLIS_DATABASE_URL:-}" ]; then
  PGPASSWORD=${PORTCULLIS_DATABASE_PASSWORD:-} pg_dump --format=custom --no-owner --username "${PORTCULLIS_DATABASE_USER:-portcullis}" \
    --file "$file.part" "${PORTCULLIS_DATABASE_URL#jdbc:}"
else
  data=${PORTCULLIS_DATA_DIR:-$HOME/.portcullis}
  # H2 holds its file locked while it is open; a copy of an open file would be worth nothing.
  command -v flock >/dev/null && { flock --nonblock "$data/portcullis.mv.db" true || { echo "stop the program first" >&2; exit 1; }; }
  tar --create --gzip --file "$file.part" --directory "$data" portcullis.mv.db
fi
mv "$file.part" "$file"
sha256sum "$file"
