-- People: what is theirs alone, and what is sent to them. Times are milliseconds since 1970.

-- How each person is reached; id is the person's id. Private: only src/reach.rs names this table.
create table reach (
  place_id text not null,
  id text not null,
  way text not null,
  email text,
  phone text,
  address text,
  words text not null,
  access text,
  consent text not null,
  entered_by text,
  changed_at bigint not null,
  constraint reach_pk primary key (place_id, id),
  constraint reach_person_fk foreign key (place_id, id) references person (place_id, id)
);
create index reach_by_helper on reach (place_id, entered_by);

-- What was written to a person; id is the id of the job that asked for it, so that a job that runs
-- twice writes once. What went by e-mail keeps no text and is printed_at when it was sent.
create table letter (
  place_id text not null,
  id text not null,
  person_id text not null,
  way text not null,
  words text not null,
  subject text not null,
  body text not null,
  made_at bigint not null,
  printed_at bigint,
  printed_by text,
  constraint letter_pk primary key (place_id, id),
  constraint letter_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index letter_waiting on letter (place_id, printed_at, made_at);
