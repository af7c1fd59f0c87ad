-- Files of ownership statements, each time one was put in force. The newest of a source counts; nothing is ever removed.
create sequence owner_file_seq start with 1 increment by 1;

create table owner_file (
  no         bigint                      not null primary key,
  id         varchar(200)                not null,
  source     varchar(100)                not null,
  published  date                        not null,
  sha256     varchar(64)                 not null,
  statements integer                     not null,
  file_name  varchar                     not null,
  content_no bigint                      not null,
  kept_at    timestamp(6) with time zone not null,
  kept_by    varchar(200)                not null
);

create index owner_file_by_source on owner_file (source, no);
create index owner_file_by_id on owner_file (id, no);
