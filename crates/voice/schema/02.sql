-- Ways to decide. A decision can be made more than once: `run` counts, and what belongs to one run
-- carries it in its id. Money is pence; shares are parts per thousand.

alter table decision add column run bigint not null default 1;
-- A ballot: what is asked, until when, how many win, the highest mark or the points to share out
alter table decision add column question text;
alter table decision add column closes_at bigint;
alter table decision add column seats bigint not null default 1;
alter table decision add column top_mark bigint not null default 0;
alter table decision add column budget bigint not null default 0;
alter table decision add column utility text;
-- secret; open (names stand beside the ballots once it is closed)
alter table decision add column secrecy text;
-- each (every hat has to be content); shown (the hats are shown beside the result)
alter table decision add column by_hat text;
alter table decision add column majority bigint not null default 500;
-- What breaks a tie that the rule leaves: fixed before anyone votes
alter table decision add column lot text;
-- A round of consent: understand, react, amend, safe, concerns
alter table decision add column step text;
alter table decision add column meetings bigint not null default 0;
alter table decision add column met bigint not null default 0;
-- The wider circle that it went to: a group
alter table decision add column circle text;
alter table decision add column term_at bigint;
alter table decision add column reopened_at bigint;
alter table decision add column reopened_why text;

-- Something that can be chosen on a ballot: an option, a candidate, an idea with its cost in pence.
create table choice (
  place_id text not null,
  id text not null,
  thread_id text not null,
  number bigint not null,
  title text not null,
  body text not null,
  cost bigint,
  made_by text not null,
  made_hats bigint not null,
  made_at bigint not null,
  statement_id text,
  -- The cost-checker's word: yes, no, changes; with a note for everyone
  feasible text,
  note text,
  checked_by text,
  checked_hats bigint,
  checked_at bigint,
  withdrawn_at bigint,
  constraint choice_pk primary key (place_id, id),
  constraint choice_once unique (place_id, thread_id, number),
  constraint choice_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);

-- Who works a choice out. id = choice.person
create table choice_author (
  place_id text not null,
  id text not null,
  choice_id text not null,
  thread_id text not null,
  person_id text not null,
  hats bigint not null,
  at bigint not null,
  constraint choice_author_pk primary key (place_id, id),
  constraint choice_author_choice_fk foreign key (place_id, choice_id) references choice (place_id, id)
);
create index choice_author_by_thread on choice_author (place_id, thread_id, at);

-- What a choice said before it was changed: every version is kept. id = choice.number of the version
create table choice_version (
  place_id text not null,
  id text not null,
  choice_id text not null,
  thread_id text not null,
  number bigint not null,
  title text not null,
  body text not null,
  cost bigint,
  why text not null,
  by_id text not null,
  at bigint not null,
  constraint choice_version_pk primary key (place_id, id),
  constraint choice_version_choice_fk foreign key (place_id, choice_id) references choice (place_id, id)
);
create index choice_version_by_thread on choice_version (place_id, thread_id, at);

-- Who voted, and until closing the sealed envelope with what they chose: one a person.
-- id = thread.run.person. After closing there is no envelope and no link to any ballot.
create table roll (
  place_id text not null,
  id text not null,
  thread_id text not null,
  run bigint not null,
  person_id text not null,
  hat text not null,
  -- web; paper (the vote comes on a sheet of paper)
  channel text not null,
  helper_id text,
  at bigint not null,
  sealed text,
  constraint roll_pk primary key (place_id, id),
  constraint roll_decision_fk foreign key (place_id, thread_id) references decision (place_id, id)
);
create index roll_by_run on roll (place_id, thread_id, run);

-- A sheet of paper with a code, and for which hat: nobody's until someone is handed it, and then not on
-- record whose. id = thread.run.hash of the code
create table sheet (
  place_id text not null,
  id text not null,
  thread_id text not null,
  run bigint not null,
  hat text not null,
  made_at bigint not null,
  entered_at bigint,
  entered_by text,
  sealed text,
  constraint sheet_pk primary key (place_id, id),
  constraint sheet_decision_fk foreign key (place_id, thread_id) references decision (place_id, id)
);
create index sheet_by_run on sheet (place_id, thread_id, run);

-- What was voted, once the ballot is closed, in the order of the receipts. id = thread.run.receipt
create table ballot (
  place_id text not null,
  id text not null,
  thread_id text not null,
  run bigint not null,
  receipt text not null,
  hat text,
  channel text not null,
  -- As it stands in the count file
  body text not null,
  -- Where the ballot is open: whose it is
  person_id text,
  constraint ballot_pk primary key (place_id, id),
  constraint ballot_decision_fk foreign key (place_id, thread_id) references decision (place_id, id)
);
create index ballot_by_run on ballot (place_id, thread_id, run, receipt);

-- A count that was published. id = thread.run
create table tally (
  place_id text not null,
  id text not null,
  thread_id text not null,
  run bigint not null,
  method text not null,
  rule text not null,
  at bigint not null,
  file_name text not null,
  file text not null,
  file_hash text not null,
  -- Over place, thread, run, rule and hash, with the instance's key
  signature text not null,
  -- The kernel's answer, and what the page shows of it per hat and ward: JSON
  answer text not null,
  shown text not null,
  constraint tally_pk primary key (place_id, id),
  constraint tally_decision_fk foreign key (place_id, thread_id) references decision (place_id, id)
);
create index tally_by_thread on tally (place_id, thread_id, run);

-- A question or a first reaction in a round of consent.
create table turn (
  place_id text not null,
  id text not null,
  thread_id text not null,
  run bigint not null,
  step text not null,
  person_id text not null,
  hats bigint not null,
  body text not null,
  at bigint not null,
  reply text,
  replied_by text,
  replied_at bigint,
  constraint turn_pk primary key (place_id, id),
  constraint turn_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index turn_by_thread on turn (place_id, thread_id, at);

-- What measures a concern, and the term that was shortened for it
alter table concern add column run bigint not null default 1;
alter table concern add column met_measure text;
alter table concern add column met_term bigint;
alter table consent add column run bigint not null default 1;

-- An appeal against a decision, and the draw of three. id = thread.run
create table decision_appeal (
  place_id text not null,
  id text not null,
  thread_id text not null,
  run bigint not null,
  person_id text not null,
  why text not null,
  at bigint not null,
  -- The link of the public record when it was raised: the draw follows from it
  seed text not null,
  -- Each ticket of the draw: SHA-256 of seed and person, in order, a line each
  tickets text not null,
  -- upheld (it is decided again), dismissed (it stays)
  result text,
  ended_at bigint,
  constraint decision_appeal_pk primary key (place_id, id),
  constraint decision_appeal_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);

-- One of the three. id = thread.run.person
create table appeal_seat (
  place_id text not null,
  id text not null,
  thread_id text not null,
  run bigint not null,
  person_id text not null,
  ticket text not null,
  drawn_at bigint not null,
  declined_at bigint,
  says text,
  why text,
  said_at bigint,
  constraint appeal_seat_pk primary key (place_id, id),
  constraint appeal_seat_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index appeal_seat_by_thread on appeal_seat (place_id, thread_id, run, ticket);
create index appeal_seat_by_person on appeal_seat (place_id, person_id);

-- What those who think otherwise attach to a decision, for good.
create table minority (
  place_id text not null,
  id text not null,
  thread_id text not null,
  run bigint not null,
  person_id text not null,
  hats bigint not null,
  named bigint not null,
  body text not null,
  at bigint not null,
  constraint minority_pk primary key (place_id, id),
  constraint minority_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index minority_by_thread on minority (place_id, thread_id, at);
