-- What became known of an edition when it was adopted: the edition before it, how it differs, and what its reader left out, a
-- sentence to a line. An edition that was taken in for days gone by was never in force.
alter table adoption add column is_past boolean default false not null;
alter table adoption add column previous_id varchar(200);
alter table adoption add column added integer default 0 not null;
alter table adoption add column removed integer default 0 not null;
alter table adoption add column changed integer default 0 not null;
alter table adoption add column remarks varchar default '' not null;

-- List files that did not become editions: refused for what they are, or held back because they cannot be believed. A file
-- that was held back is kept, so that somebody may look at it and let it pass. An alarm stands until it is settled.
create sequence list_alarm_seq start with 1 increment by 1;

create table list_alarm (
  no         bigint                      not null primary key,
  id         varchar(36)                 not null unique,
  is_held    boolean                     not null,
  source     varchar(100)                not null,
  file_name  varchar                     not null,
  sha256     varchar(64)                 not null,
  problem    varchar                     not null,
  raised_at  timestamp(6) with time zone not null,
  raised_by  varchar(200)                not null,
  content_no bigint,
  settled_at timestamp(6) with time zone,
  settled_by varchar(200)
);

create index list_alarm_open on list_alarm (settled_at, no);
