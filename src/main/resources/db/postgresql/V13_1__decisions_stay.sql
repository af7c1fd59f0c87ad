-- The second wall, behind the grants: what people decided stays as it is, and no single person releases a held transaction.
-- A row may go once it is older than five years, the shortest time for which any law wants it kept; the program keeps it longer.
create function portcullis_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and (to_jsonb(old) ->> tg_argv[0])::timestamptz < now() - interval '5 years' then
    return old;
  end if;
  raise exception 'rows of % are only ever added', tg_table_name using errcode = '23514';
end $$;

create function portcullis_four_eyes() returns trigger language plpgsql as $$
begin
  if new.kind = 'RELEASE' and not new.awaits_second and exists (
      select from case_file c
      where c.upload_no = new.upload_no and c.number = new.row_no and c.recommendation = 'HOLD') then
    raise exception 'a held transaction is released by two people' using errcode = '23514';
  end if;
  return new;
end $$;

create trigger decision_stays before update or delete on decision
  for each row execute function portcullis_stays('decided_at');
create trigger decision_four_eyes before insert on decision
  for each row execute function portcullis_four_eyes();
create trigger assignment_stays before update or delete on assignment
  for each row execute function portcullis_stays('assigned_at');
create trigger deputy_stays before update or delete on deputy
  for each row execute function portcullis_stays('set_at');

-- What waits for people, oldest first: only such rows are in the index.
create index case_waiting on case_file (recommendation, upload_no, number)
  where standing in ('OPEN', 'WAITING_FOR_INFORMATION', 'ESCALATED', 'WAITING_FOR_APPROVAL');
