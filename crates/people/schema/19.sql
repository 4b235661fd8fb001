-- A person's strengths are read in the order in which they were written: the index holds them so.
create index strength_in_order on strength (place_id, person_id, made_at, id);
drop index strength_by_person;
