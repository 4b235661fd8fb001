-- What someone needs to read or hear us (keys with spaces between): asked once, and kept by everything that is
-- sent or printed. Accessible Information Standard, DAPB1605.
alter table reach add column formats text not null default '';

-- A decision that someone made for a person who could not make it then: sealed under the person's key.
-- Mental Capacity Act 2005.
create table decided_for (
  place_id text not null,
  id text not null,
  person_id text not null,
  by_id text not null,
  sealed text not null,
  made_at bigint not null,
  review_at bigint not null,
  objected_at bigint,
  constraint decided_for_pk primary key (place_id, id),
  constraint decided_for_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index decided_for_by_person on decided_for (place_id, person_id, made_at);

-- Equal opportunities: that someone has answered, and apart from it the answers. Nothing ties the two: an
-- answer has an id of chance, no time and no person.
create table equal_asked (
  place_id text not null,
  id text not null,
  constraint equal_asked_pk primary key (place_id, id),
  constraint equal_asked_person_fk foreign key (place_id, id) references person (place_id, id)
);
create table equal_answer (
  place_id text not null,
  id text not null,
  question text not null,
  answer text not null,
  constraint equal_answer_pk primary key (place_id, id)
);
create index equal_answer_by_question on equal_answer (place_id, question, answer);
