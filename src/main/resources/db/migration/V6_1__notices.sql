-- What people are told of by webhook and mail, each thing once: "about" says what it is. Sent again until it is delivered or given up.
create table notice (
  about        varchar(250)                not null primary key,
  kind         varchar(40)                 not null,
  text         varchar                     not null,
  raised_at    timestamp(6) with time zone not null,
  attempts     integer default 0           not null,
  next_at      timestamp(6) with time zone not null,
  delivered_at timestamp(6) with time zone
);

create index notice_due on notice (delivered_at, next_at);
