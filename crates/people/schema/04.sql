-- Who is in a person's life, as they see it: the words are sealed under their key. member_id is set where
-- it is someone of the place; agreed_at once that one said yes to being in the circle of support.
create table circle (
  place_id text not null,
  id text not null,
  person_id text not null,
  member_id text,
  sealed text not null,
  made_at bigint not null,
  agreed_at bigint,
  ended_at bigint,
  constraint circle_pk primary key (place_id, id),
  constraint circle_person_fk foreign key (place_id, person_id) references person (place_id, id),
  constraint circle_member_fk foreign key (place_id, member_id) references person (place_id, id)
);
create index circle_by_person on circle (place_id, person_id);
create index circle_by_member on circle (place_id, member_id);

-- Meetings of a circle of support, and promises made in it; sealed like the rest.
create table circle_note (
  place_id text not null,
  id text not null,
  person_id text not null,
  kind text not null,
  by_id text not null,
  sealed text not null,
  made_at bigint not null,
  due_at bigint,
  kept_at bigint,
  constraint circle_note_pk primary key (place_id, id),
  constraint circle_note_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index circle_note_by_person on circle_note (place_id, person_id, made_at);
