-- When someone agreed to be here, or last said that they still do, and when they were last asked again.
alter table reach add column consent_at bigint not null default 0;
alter table reach add column asked_at bigint;
update reach set consent_at = (select p.joined_at from person p where p.place_id = reach.place_id and p.id = reach.id);
