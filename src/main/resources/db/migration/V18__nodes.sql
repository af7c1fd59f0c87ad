-- The servers that share this database. Each says every few seconds that it lives; what one had begun that is silent for longer is
-- given to the others. Rows of servers that are gone stay, for whoever asks who did what.
create table node (
  id         varchar(36)                 not null primary key,
  name       varchar(200)                not null,
  started_at timestamp(6) with time zone not null,
  seen_at    timestamp(6) with time zone not null,
  is_gone    boolean                     not null,
  row_count  bigint                      not null
);

create index node_alive on node (is_gone, seen_at);
