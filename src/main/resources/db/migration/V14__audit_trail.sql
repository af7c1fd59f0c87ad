-- The audit trail: every act, one after another. "hash" is the SHA-256 of the record as canonical JSON, which holds the hash of the
-- record before it; the manual's page on review says how anybody can compute it again.
create table audit_record (
  seq           bigint                      not null primary key,
  acted_at      timestamp(6) with time zone not null,
  actor         varchar(200)                not null,
  address       varchar(100)                not null,
  action        varchar(40)                 not null,
  object        varchar                     not null,
  upload_id     varchar(36)                 not null,
  detail        varchar                     not null,
  previous_hash varchar(64)                 not null,
  hash          varchar(64)                 not null
);

create index audit_by_upload on audit_record (upload_id, seq);
create index audit_by_actor on audit_record (actor, seq);
create index audit_by_action on audit_record (action, seq);

-- The end of the chain; its row is locked while a record is added, so that there is one chain however many nodes write.
create table audit_head (
  id   integer     not null primary key check (id = 1),
  seq  bigint      not null,
  hash varchar(64) not null
);

insert into audit_head (id, seq, hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- How much of the oldest part was deleted when its time had come: the chain begins after the record of that number and hash.
create table audit_cut (
  seq    bigint                      not null primary key,
  hash   varchar(64)                 not null,
  cut_by varchar(200)                not null,
  cut_at timestamp(6) with time zone not null
);

-- What must not be deleted although its time has come. An upload's id, or nothing for everything.
create sequence legal_hold_seq start with 1 increment by 1;

create table legal_hold (
  no        bigint                      not null primary key,
  upload_id varchar(36)                 not null,
  reason    varchar                     not null,
  placed_by varchar(200)                not null,
  placed_at timestamp(6) with time zone not null,
  lifted_by varchar(200),
  lifted_at timestamp(6) with time zone
);
