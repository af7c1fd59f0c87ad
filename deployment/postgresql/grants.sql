-- What the program's own database account may do: everything but to change or remove what is only ever added to.
--
-- Run it as the account that owns the tables, after the tables were brought up to date, as often as you like:
--   psql -v ON_ERROR_STOP=1 -v app=portcullis_app -f grants.sql
-- Then start the program with PORTCULLIS_DATABASE_USER=portcullis_app. The README beside says when which account is used.

grant usage on schema public to :"app";
grant select, insert, update, delete on all tables in schema public to :"app";
grant usage, select on all sequences in schema public to :"app";

revoke update, delete, truncate on audit_record, audit_cut, decision, assignment, deputy, report_record from :"app";
revoke delete, truncate on audit_head, case_file, upload, content_piece, account, api_token, good_guy, legal_hold from :"app";
revoke insert, update, delete, truncate on flyway_schema_history from :"app";
