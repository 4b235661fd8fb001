-- Where someone lives, if they say so: a ward's code. It stands on no page about them; counts by ward come
-- from it.
alter table person add column ward text;
