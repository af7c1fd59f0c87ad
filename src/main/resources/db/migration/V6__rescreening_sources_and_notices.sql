-- The parties of a chunk's rows as the matcher was asked for them, packed: what a changed list is held against without reading
-- a case.
create table party_chunk (
  upload_no bigint  not null,
  number    integer not null,
  content   bytea   not null,
  primary key (upload_no, number)
);

-- What a change of a list did to earlier uploads. One for each pair of editions; whoever inserts the row does the work, and
-- another node may take it over when the lease has run out.
create table rescreening (
  id           varchar(36)                 not null primary key,
  edition_id   varchar(200)                not null,
  since_id     varchar(200)                not null,
  begun_at     timestamp(6) with time zone not null,
  lease_until  timestamp(6) with time zone not null,
  finished_at  timestamp(6) with time zone,
  parties      bigint  default 0           not null,
  rows_touched integer default 0           not null,
  rows_changed integer default 0           not null,
  constraint rescreening_once unique (edition_id, since_id)
);

-- A row that a changed list touches, screened again: linked to its earlier case, which stays as it was.
create table rescreened_case (
  rescreening_id varchar(36) not null references rescreening (id),
  case_id        varchar(60) not null,
  upload_id      varchar(36) not null,
  number         integer     not null,
  before         varchar(16) not null,
  after          varchar(16) not null,
  appeared       varchar     not null,
  vanished       varchar     not null,
  document       varchar     not null,
  primary key (rescreening_id, case_id)
);

create index rescreened_by_case on rescreened_case (case_id);

-- How the lists of publishers are fetched: what the publisher said of the last file, and who fetches now.
create table list_source (
  name          varchar(100) not null primary key,
  etag          varchar,
  last_modified varchar,
  looked_at     timestamp(6) with time zone,
  confirmed_at  timestamp(6) with time zone,
  failure       varchar,
  failures      integer default 0 not null,
  lease_until   timestamp(6) with time zone not null,
  lease_by      varchar(200) not null
);
