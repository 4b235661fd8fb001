-- By what a paper was opened: the sharing, the worry that is held, or what was agreed with whoever acts for the person.
-- When that ends, so does the half hour.
alter table look add column grant_id text;
