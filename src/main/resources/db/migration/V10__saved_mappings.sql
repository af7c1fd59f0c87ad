-- Mappings of columns to fields that people saved for the files of their sources. A removed one stays on record.
create sequence saved_mapping_seq start with 1 increment by 1;

create table saved_mapping (
  no         bigint                      not null primary key,
  id         varchar(36)                 not null unique,
  name       varchar(200)                not null,
  kind       varchar(30),
  print      varchar(64)                 not null,
  document   varchar                     not null,
  owner      varchar(200)                not null,
  shared     boolean                     not null,
  saved_at   timestamp(6) with time zone not null,
  removed_by varchar(200),
  removed_at timestamp(6) with time zone
);
create index saved_mapping_by_print on saved_mapping (print);
create index saved_mapping_by_owner on saved_mapping (owner);
