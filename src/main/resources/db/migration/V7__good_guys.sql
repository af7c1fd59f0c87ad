-- Good guys: that people found a party not to be a listing. Approval and end are written once; nothing is ever removed.
create sequence good_guy_seq start with 1 increment by 1;

create table good_guy (
  no             bigint                      not null primary key,
  id             varchar(60)                 not null unique,
  party          varchar(64)                 not null,
  listing        varchar                     not null,
  listing_digest varchar(64)                 not null,
  rules          varchar                     not null,
  only_order     varchar,
  says           varchar                     not null,
  case_id        varchar(100)                not null,
  reason_code    varchar(100)                not null,
  reason         varchar                     not null,
  requested_by   varchar(200)                not null,
  requested_at   timestamp(6) with time zone not null,
  expires        date                        not null,
  approved_by    varchar(200),
  approved_at    timestamp(6) with time zone,
  ended_by       varchar(200),
  ended_at       timestamp(6) with time zone,
  ended_why      varchar                     not null
);
