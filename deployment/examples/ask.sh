#!/usr/bin/env bash
# Asks whether one order, a JSON document, may go out: prints the recommendation, and ends with 0 only when nothing was found.
# PORTCULLIS is the program's address, TOKEN an API token with the right SCREEN.
set -euo pipefail
answer=$(curl --silent --show-error --fail-with-body --max-time 30 \
  --header "Authorization: Bearer $TOKEN" --header 'Content-Type: application/json' \
  --data-binary "@$1" "$PORTCULLIS/api/v1/screenings")
# The answer begins with the order's own id and recommendation; findings below have theirs.
case $answer in
  '{"id":"'*'","recommendation":"NO_FINDING"'*) recommendation=NO_FINDING ;;
  *'"recommendation":"HOLD"'*) recommendation=HOLD ;;
  *) recommendation=REVIEW ;;
esac
echo "$recommendation"
[ "$recommendation" = NO_FINDING ]
