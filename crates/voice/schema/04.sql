-- Votes that come in another way than on the web: on cards of paper, by telephone, by hands in a room.

-- web, paper, telephone; and which helper typed it in
alter table vote add column channel text not null default 'web';
alter table vote add column entered_by text;

-- A sheet of statements to vote on. Its code says which statements it holds and in which order; it is
-- nobody's. Sheets that were made together are one set. id = thread.code
create table card (
  place_id text not null,
  id text not null,
  thread_id text not null,
  code text not null,
  set_id text not null,
  -- plain, large, easy
  look text not null,
  -- Which sheet of the set
  number bigint not null,
  -- The ids of the statements, in the order in which they are printed, with a space between
  statements text not null,
  give_back text not null,
  made_at bigint not null,
  constraint card_pk primary key (place_id, id),
  constraint card_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index card_by_thread on card (place_id, thread_id, made_at);

-- A sheet that somebody voted on and a helper typed in, or the votes of one card of a file (code `file`).
-- The number stands on the sheets of one person, where they were numbered.
create table card_entered (
  place_id text not null,
  id text not null,
  thread_id text not null,
  code text not null,
  set_id text not null,
  number text,
  person_id text not null,
  hats bigint not null,
  channel text not null,
  votes bigint not null,
  entered_by text not null,
  at bigint not null,
  constraint card_entered_pk primary key (place_id, id),
  constraint card_entered_once unique (place_id, thread_id, code, number),
  constraint card_entered_person_fk foreign key (place_id, person_id) references person (place_id, id)
);

-- Hands counted in a meeting for one statement: numbers, and nobody's. Each hand is counted under the one
-- hat that the person speaks for there; `none` are those without one. id = statement.meeting
create table hands (
  place_id text not null,
  id text not null,
  statement_id text not null,
  thread_id text not null,
  meeting text not null,
  agree_community bigint not null,
  agree_using bigint not null,
  agree_providing bigint not null,
  agree_commissioning bigint not null,
  agree_none bigint not null,
  disagree_community bigint not null,
  disagree_using bigint not null,
  disagree_providing bigint not null,
  disagree_commissioning bigint not null,
  disagree_none bigint not null,
  pass_community bigint not null,
  pass_using bigint not null,
  pass_providing bigint not null,
  pass_commissioning bigint not null,
  pass_none bigint not null,
  taken_by text not null,
  at bigint not null,
  constraint hands_pk primary key (place_id, id),
  constraint hands_statement_fk foreign key (place_id, statement_id) references statement (place_id, id)
);
create index hands_by_thread on hands (place_id, thread_id, statement_id);
