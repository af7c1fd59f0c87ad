-- The first tables. One text for H2 (2.2) and PostgreSQL (15): bytea and unbounded varchar mean the same on both.
-- Nothing in here is ever deleted by the program.

-- Files as received, in pieces of up to one megabyte, so that a file of any size passes through little memory.
create sequence content_seq start with 1 increment by 1;

create table content_piece (
  content_no bigint  not null,
  number     integer not null,
  bytes      bytea   not null,
  primary key (content_no, number)
);

-- What was sent. "no" is the order of arrival, "id" the name that the outside sees.
create sequence upload_seq start with 1 increment by 1;

create table upload (
  no              bigint                      not null primary key,
  id              varchar(36)                 not null unique,
  sender          varchar(200)                not null,
  idempotency_key varchar(255),
  file_name       varchar                     not null,
  sha256          varchar(64)                 not null,
  file_size       bigint                      not null,
  content_no      bigint                      not null,
  received_at     timestamp(6) with time zone not null,
  request         varchar                     not null,
  basis           varchar,
  shape           varchar,
  problem         varchar,
  constraint upload_once_for_each_key unique (sender, idempotency_key)
);

create index upload_by_digest on upload (sender, sha256, no);
create index upload_by_sender on upload (sender, no);

-- How far an upload has come: the narrow row that every finished chunk writes to.
create table progress (
  upload_no       bigint       not null primary key references upload (no),
  status          varchar(16)  not null,
  started_at      timestamp(6) with time zone,
  finished_at     timestamp(6) with time zone,
  chunks          integer      not null,
  chunks_open     integer      not null,
  rows_read       integer      not null,
  rows_screened   integer      not null,
  rows_rejected   integer      not null,
  rows_hold       integer      not null,
  rows_review     integer      not null,
  rows_no_finding integer      not null,
  rows_by_outcome varchar(400) not null
);

-- What is left to do: the chunks of an upload by number, and last the reading of its file (number 2147483647).
-- A task is free from "free_at" on; until then it belongs to the holder of the token.
create table task (
  upload_no bigint                      not null,
  number    integer                     not null,
  is_open   boolean                     not null,
  free_at   timestamp(6) with time zone not null,
  token     varchar(36),
  worker    varchar(200),
  claims    integer                     not null,
  row_count integer                     not null,
  primary key (upload_no, number)
);

create index task_queue on task (is_open, upload_no, number);

-- The rows of a chunk as read, deflated.
create table chunk (
  upload_no bigint  not null,
  number    integer not null,
  content   bytea   not null,
  primary key (upload_no, number)
);

-- One case for each data row; "number" is the row's number in the sheet. The columns between serve to find cases; what they
-- say is computed from the document and the decisions. No foreign keys: at a million rows for each upload they cost more than
-- the one writing class is worth.
create table case_file (
  upload_no      bigint      not null,
  number         integer     not null,
  recommendation varchar(16) not null,
  standing       varchar(24) not null,
  outcomes       integer     not null,
  document       varchar     not null,
  primary key (upload_no, number)
);

create index case_by_state on case_file (upload_no, recommendation, standing, outcomes, number);

create table decision (
  upload_no   bigint                      not null,
  row_no      integer                     not null,
  number      integer                     not null,
  kind        varchar(24)                 not null,
  reason_code varchar(100)                not null,
  text        varchar                     not null,
  decided_by  varchar(200)                not null,
  decided_at  timestamp(6) with time zone not null,
  primary key (upload_no, row_no, number),
  foreign key (upload_no, row_no) references case_file (upload_no, number)
);

-- List editions, each once, and the times at which one was put in force. The newest adoption of a source counts.
create table edition (
  id         varchar(200) not null primary key,
  source     varchar(100) not null,
  published  date         not null,
  sha256     varchar(64)  not null,
  entries    integer      not null,
  is_sample  boolean      not null,
  file_name  varchar      not null,
  content_no bigint       not null
);

create sequence adoption_seq start with 1 increment by 1;

create table adoption (
  no         bigint                      not null primary key,
  edition_id varchar(200)                not null references edition (id),
  source     varchar(100)                not null,
  adopted_at timestamp(6) with time zone not null,
  adopted_by varchar(200)                not null
);

create index adoption_by_source on adoption (source, no);

create table account (
  name          varchar(200)                not null primary key,
  password_hash varchar                     not null,
  roles         varchar                     not null,
  created_at    timestamp(6) with time zone not null,
  is_disabled   boolean                     not null
);

create table api_token (
  hash       varchar(64)                 not null primary key,
  account    varchar(200)                not null references account (name),
  label      varchar                     not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone
);

create index api_token_by_account on api_token (account, created_at);
