-- The second wall, behind the grants.
create function portcullis_no_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name using errcode = '23514';
end $$;

create trigger audit_record_stays before update or delete on audit_record
  for each row execute function portcullis_stays('acted_at');
create trigger audit_cut_stays before update or delete on audit_cut
  for each row execute function portcullis_stays('cut_at');
create trigger audit_record_whole before truncate on audit_record
  for each statement execute function portcullis_no_truncate();
create trigger decision_whole before truncate on decision
  for each statement execute function portcullis_no_truncate();
