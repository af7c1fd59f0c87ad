-- Decisions carry evidence, and some of them a second person's word. Whoever answers a decision is another person than whoever took
-- it: the database holds the two names against each other, by the pair of keys that an answer points to.
alter table decision add column evidence varchar default '{}' not null;
alter table decision add column awaits_second boolean default false not null;
alter table decision add column is_sampled boolean default false not null;
alter table decision add column batch varchar(36) default '' not null;
alter table decision add column request_key varchar(255);
alter table decision add column answers integer;
alter table decision add column answers_by varchar(200);

alter table decision add constraint decision_of_person unique (upload_no, row_no, number, decided_by);
alter table decision add constraint decision_answers foreign key (upload_no, row_no, answers, answers_by)
  references decision (upload_no, row_no, number, decided_by);
alter table decision add constraint decision_answer_whole check (
  (answers is null and answers_by is null and kind not in ('APPROVE', 'RETURN', 'CONFIRM', 'OVERTURN'))
  or (answers is not null and answers_by is not null and answers < number));
-- Only taking one's own decision back is one's own word on it.
alter table decision add constraint decision_second_person check (
  answers_by is null or kind = 'RETURN' or lower(decided_by) <> lower(answers_by));
-- A form that is sent twice is one decision.
alter table decision add constraint decision_once unique (upload_no, row_no, decided_by, request_key);

create index decision_of_batch on decision (batch, upload_no, row_no);
create index decision_by_sample on decision (is_sampled, upload_no, row_no);

-- Who is to decide a case, each time it was given to somebody; the newest counts.
create table assignment (
  upload_no   bigint                      not null,
  row_no      integer                     not null,
  number      integer                     not null,
  assignee    varchar(200)                not null,
  assigned_by varchar(200)                not null,
  assigned_at timestamp(6) with time zone not null,
  primary key (upload_no, row_no, number),
  foreign key (upload_no, row_no) references case_file (upload_no, number)
);

create index assignment_by_assignee on assignment (assignee, upload_no, row_no);

-- Who stands in for whom while somebody is away; the newest of an account counts.
create sequence deputy_seq start with 1 increment by 1;

create table deputy (
  no        bigint                      not null primary key,
  account   varchar(200)                not null references account (name),
  deputy    varchar(200)                not null references account (name),
  first_day date                        not null,
  last_day  date                        not null,
  set_by    varchar(200)                not null,
  set_at    timestamp(6) with time zone not null,
  constraint deputy_is_another check (lower(account) <> lower(deputy))
);

create index deputy_by_account on deputy (account, no);
create index deputy_by_deputy on deputy (deputy, no);

-- Which listings the findings of a case are about, to find cases that are alike. "party" is the party's fingerprint.
create table case_listing (
  listing   varchar(200) not null,
  party     varchar(64)  not null,
  upload_no bigint       not null,
  row_no    integer      not null,
  score     integer      not null,
  primary key (listing, party, upload_no, row_no)
);
