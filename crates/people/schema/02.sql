-- Someone is named in a form by their name: see src/person/pick.rs.
create index person_by_name on person (place_id, lower(name));
