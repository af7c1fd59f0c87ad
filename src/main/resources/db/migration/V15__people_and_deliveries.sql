-- People: an address for notices, a first password that has to be changed, accounts that another place vouches for.
alter table account add column email varchar(320) default '' not null;
alter table account add column must_change boolean default false not null;
alter table account add column is_external boolean default false not null;

-- What a token was made for, as rights with blanks between them; nothing for all that its account may do.
alter table api_token add column rights varchar default '' not null;

-- Who was told what, and what came of it: each notice goes to each target once, and again until it is delivered or given up.
alter table notice add column body varchar default '{}' not null;

create table delivery (
  id           varchar(36)                 not null primary key,
  about        varchar(250)                not null references notice (about),
  target       varchar(100)                not null,
  attempts     integer                     not null,
  next_at      timestamp(6) with time zone not null,
  delivered_at timestamp(6) with time zone,
  given_up_at  timestamp(6) with time zone,
  answer       varchar                     not null,
  constraint delivery_once unique (about, target)
);

create index delivery_due on delivery (delivered_at, given_up_at, next_at);
create index notice_by_time on notice (raised_at);
