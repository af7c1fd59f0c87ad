-- How many of an edition's own names were found again when it was adopted, a line for each way in which names get changed:
-- change, tried, found, and a name that was missed, between tabs. Null for editions adopted before this was measured.
alter table adoption add column recall varchar;
