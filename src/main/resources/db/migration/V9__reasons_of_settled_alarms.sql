-- Why somebody settled an alarm about a list file, in their own words; empty where a later edition settled it.
alter table list_alarm add column settled_why varchar default '' not null;
