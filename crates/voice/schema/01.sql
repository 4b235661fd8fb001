-- Voice: a matter's whole way. Times are milliseconds since 1970; per-hat counts are in the order
-- community, using, providing, commissioning.

create table thread (
  place_id text not null,
  id text not null,
  title text not null,
  body text not null,
  outcome text not null,
  stage text not null,
  who text not null,
  raised_by text not null,
  entered_by text,
  channel text not null,
  consent text,
  raised_at bigint not null,
  owner_id text,
  reply_by bigint not null,
  replied_at bigint,
  reply text,
  claimed bigint,
  talk_opened_at bigint,
  talk_closes_at bigint,
  question text,
  -- the promise that runs now: when the raiser is to have an answer, or all are to be told back
  clock_by bigint,
  clock_kind text,
  told_at bigint,
  statements bigint not null,
  votes bigint not null,
  people bigint not null,
  people_community bigint not null,
  people_using bigint not null,
  people_providing bigint not null,
  people_commissioning bigint not null,
  moved_at bigint not null,
  constraint thread_pk primary key (place_id, id),
  constraint thread_raiser_fk foreign key (place_id, raised_by) references person (place_id, id)
);
create index thread_by_stage on thread (place_id, stage, moved_at);
create index thread_by_time on thread (place_id, moved_at);
create index thread_by_clock on thread (place_id, clock_by);
create index thread_by_owner on thread (place_id, owner_id, clock_by);
create index thread_by_raiser on thread (place_id, raised_by);

-- id = thread.stage
create table stage (
  place_id text not null,
  id text not null,
  thread_id text not null,
  stage text not null,
  at bigint not null,
  by_id text,
  left_out text,
  constraint stage_pk primary key (place_id, id),
  constraint stage_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index stage_by_thread on stage (place_id, thread_id, at);

-- id = thread.person
create table invited (
  place_id text not null,
  id text not null,
  thread_id text not null,
  person_id text not null,
  at bigint not null,
  constraint invited_pk primary key (place_id, id),
  constraint invited_thread_fk foreign key (place_id, thread_id) references thread (place_id, id),
  constraint invited_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index invited_by_thread on invited (place_id, thread_id);
create index invited_by_person on invited (place_id, person_id);

-- Who took part, with the hats worn then. id = thread.person
create table taken_part (
  place_id text not null,
  id text not null,
  thread_id text not null,
  person_id text not null,
  hats bigint not null,
  at bigint not null,
  constraint taken_part_pk primary key (place_id, id),
  constraint taken_part_thread_fk foreign key (place_id, thread_id) references thread (place_id, id),
  constraint taken_part_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index taken_part_by_person on taken_part (place_id, person_id);

create table statement (
  place_id text not null,
  id text not null,
  thread_id text not null,
  person_id text not null,
  entered_by text,
  channel text not null,
  body text not null,
  made_at bigint not null,
  held_at bigint,
  held_by text,
  held_reason text,
  held_why text,
  appeal text,
  appealed_at bigint,
  agree bigint not null,
  disagree bigint not null,
  pass bigint not null,
  agree_community bigint not null,
  agree_using bigint not null,
  agree_providing bigint not null,
  agree_commissioning bigint not null,
  disagree_community bigint not null,
  disagree_using bigint not null,
  disagree_providing bigint not null,
  disagree_commissioning bigint not null,
  pass_community bigint not null,
  pass_using bigint not null,
  pass_providing bigint not null,
  pass_commissioning bigint not null,
  constraint statement_pk primary key (place_id, id),
  constraint statement_thread_fk foreign key (place_id, thread_id) references thread (place_id, id),
  constraint statement_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index statement_by_thread on statement (place_id, thread_id, made_at, id);

-- One vote a person and statement, changed freely. id = statement.person; value 1, -1, 0
create table vote (
  place_id text not null,
  id text not null,
  statement_id text not null,
  thread_id text not null,
  person_id text not null,
  value bigint not null,
  hats bigint not null,
  at bigint not null,
  constraint vote_pk primary key (place_id, id),
  constraint vote_statement_fk foreign key (place_id, statement_id) references statement (place_id, id)
);
create index vote_by_person on vote (place_id, thread_id, person_id);

create table event (
  place_id text not null,
  id text not null,
  thread_id text not null,
  kind text not null,
  scope text not null,
  day_at bigint not null,
  note text not null,
  came bigint,
  came_community bigint,
  came_using bigint,
  came_providing bigint,
  came_commissioning bigint,
  papers_at bigint,
  easy_at bigint,
  needs_asked bigint,
  needs_met bigint,
  recorded_by text not null,
  made_at bigint not null,
  constraint event_pk primary key (place_id, id),
  constraint event_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index event_by_thread on event (place_id, thread_id, day_at);

-- A version of the proposal's text.
create table proposal (
  place_id text not null,
  id text not null,
  thread_id text not null,
  number bigint not null,
  body text not null,
  why text not null,
  made_by text not null,
  made_at bigint not null,
  constraint proposal_pk primary key (place_id, id),
  constraint proposal_once unique (place_id, thread_id, number),
  constraint proposal_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);

-- Who helped to write it. id = thread.person
create table drafter (
  place_id text not null,
  id text not null,
  thread_id text not null,
  person_id text not null,
  hats bigint not null,
  at bigint not null,
  constraint drafter_pk primary key (place_id, id),
  constraint drafter_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index drafter_by_thread on drafter (place_id, thread_id, at);

-- Another way of doing it, shown beside the proposal.
create table other_way (
  place_id text not null,
  id text not null,
  thread_id text not null,
  body text not null,
  why_not text not null,
  by_id text not null,
  by_hats bigint not null,
  at bigint not null,
  constraint other_way_pk primary key (place_id, id),
  constraint other_way_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index other_way_by_thread on other_way (place_id, thread_id, at);

-- A round of consent, and the decision that it comes to. One a thread: id = thread
create table decision (
  place_id text not null,
  id text not null,
  thread_id text not null,
  method text not null,
  opened_at bigint,
  quorum bigint not null,
  review_at bigint,
  made_at bigint,
  made_by text,
  result text,
  weight text,
  reason text,
  detail text,
  overridden_at bigint,
  override_why text,
  constraint decision_pk primary key (place_id, id),
  constraint decision_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);

-- An answer to the proposal. id = thread.person
create table consent (
  place_id text not null,
  id text not null,
  thread_id text not null,
  person_id text not null,
  number bigint not null,
  answer text not null,
  hats bigint not null,
  at bigint not null,
  constraint consent_pk primary key (place_id, id),
  constraint consent_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index consent_by_thread on consent (place_id, thread_id, at);

create table concern (
  place_id text not null,
  id text not null,
  thread_id text not null,
  person_id text not null,
  hats bigint not null,
  number bigint not null,
  body text not null,
  at bigint not null,
  withdrawn_at bigint,
  met_at bigint,
  met_by text,
  met_how text,
  met_text text,
  met_number bigint,
  constraint concern_pk primary key (place_id, id),
  constraint concern_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index concern_by_thread on concern (place_id, thread_id, at);

create table action (
  place_id text not null,
  id text not null,
  thread_id text not null,
  body text not null,
  person_id text,
  group_id text,
  of_the_people bigint not null,
  due_at bigint not null,
  made_by text not null,
  made_at bigint not null,
  done_at bigint,
  constraint action_pk primary key (place_id, id),
  constraint action_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index action_by_thread on action (place_id, thread_id, due_at);
create index action_by_person on action (place_id, person_id, done_at);

create table report (
  place_id text not null,
  id text not null,
  action_id text not null,
  thread_id text not null,
  state text not null,
  body text not null,
  person_id text not null,
  at bigint not null,
  constraint report_pk primary key (place_id, id),
  constraint report_action_fk foreign key (place_id, action_id) references action (place_id, id)
);
create index report_by_thread on report (place_id, thread_id, at);

-- What came of one contribution. id = the contribution's own id (a statement, a concern, the thread)
create table answer (
  place_id text not null,
  id text not null,
  thread_id text not null,
  person_id text not null,
  outcome text not null,
  reason text not null,
  number bigint,
  answered_by text not null,
  at bigint not null,
  judged text,
  judged_why text,
  judged_at bigint,
  constraint answer_pk primary key (place_id, id),
  constraint answer_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index answer_by_thread on answer (place_id, thread_id, at);
create index answer_by_person on answer (place_id, person_id, judged_at);

create table measure (
  place_id text not null,
  id text not null,
  thread_id text not null,
  body text not null,
  unit text not null,
  better text not null,
  chosen_by text not null,
  chosen_hats bigint not null,
  chosen_at bigint not null,
  before_value text,
  before_at bigint,
  after_value text,
  after_at bigint,
  constraint measure_pk primary key (place_id, id),
  constraint measure_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index measure_by_thread on measure (place_id, thread_id, chosen_at);

-- id = measure.person
create table judgement (
  place_id text not null,
  id text not null,
  measure_id text not null,
  thread_id text not null,
  person_id text not null,
  hats bigint not null,
  says text not null,
  why text not null,
  at bigint not null,
  constraint judgement_pk primary key (place_id, id),
  constraint judgement_measure_fk foreign key (place_id, measure_id) references measure (place_id, id)
);
create index judgement_by_thread on judgement (place_id, thread_id);

-- A fact of the ladder entered by hand. id = thread.scope.fact; value is yes, no, a weight or a share
-- in parts per thousand
create table rung_fact (
  place_id text not null,
  id text not null,
  thread_id text not null,
  scope text not null,
  fact text not null,
  value text not null,
  why text not null,
  by_id text not null,
  at bigint not null,
  constraint rung_fact_pk primary key (place_id, id),
  constraint rung_fact_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index rung_fact_by_thread on rung_fact (place_id, thread_id);

-- How taking part felt. id = thread.person
create table felt (
  place_id text not null,
  id text not null,
  thread_id text not null,
  person_id text not null,
  hats bigint not null,
  says text not null,
  why text not null,
  at bigint not null,
  constraint felt_pk primary key (place_id, id),
  constraint felt_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);
create index felt_by_thread on felt (place_id, thread_id, at);
