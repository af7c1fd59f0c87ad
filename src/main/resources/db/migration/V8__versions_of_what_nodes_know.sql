-- How often each thing that every node keeps in memory has changed. Whoever changes one counts it up in the same transaction; the other
-- nodes of a cluster look every few seconds and read again what has moved.
create table known_version (
  name    varchar(40) not null primary key,
  version bigint      not null
);

insert into known_version (name, version) values ('EDITIONS', 0);
insert into known_version (name, version) values ('OWNERS', 0);
insert into known_version (name, version) values ('GOOD_GUYS', 0);
insert into known_version (name, version) values ('ACCOUNTS', 0);
insert into known_version (name, version) values ('CONFIRMED', 0);
