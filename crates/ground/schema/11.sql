-- A group can be a place where people meet: a cafe, a library, an allotment. Where it is and when, in a sentence; empty
-- for a group that is nowhere in particular.
alter table people_group add column found_at text not null default '';
