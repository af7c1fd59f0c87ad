-- A good guy may cover several listings of which the rules say the same, such as one entry in two publications: further ones, one to a
-- line, id and digest with a tabulator between.
alter table good_guy add column further varchar default '' not null;
