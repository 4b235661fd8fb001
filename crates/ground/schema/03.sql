-- Who may act for whom: in which areas (keys with spaces between), what for, until when. It holds once the
-- one who acts has said yes, until it ends.
create table acting (
  place_id text not null,
  id text not null,
  person_id text not null,
  helper_id text not null,
  kind text not null,
  areas text not null,
  what_for text not null,
  authority text not null,
  made_at bigint not null,
  made_by text,
  taken_at bigint,
  until_at bigint not null,
  ended_at bigint,
  ended_by text,
  constraint acting_pk primary key (place_id, id),
  constraint acting_person_fk foreign key (place_id, person_id) references person (place_id, id),
  constraint acting_helper_fk foreign key (place_id, helper_id) references person (place_id, id)
);
create index acting_by_person on acting (place_id, person_id);
create index acting_by_helper on acting (place_id, helper_id);

-- When whoever has this login session last proved who they are: what is most private asks for that anew.
-- And whether they said that they share the device.
alter table session add column proved_at bigint not null default 0;
alter table session add column shared bigint;

-- A second step of signing in, sealed; it counts once confirmed_at is set. last_step is the newest time step
-- whose code was used: each works once. half: a session that waits for its second step; second_at: when it
-- was passed. agent: the program that the session began in, as it calls itself.
create table second_step (
  email_hash text not null,
  secret text not null,
  made_at bigint not null,
  confirmed_at bigint,
  last_step bigint not null,
  constraint second_step_pk primary key (email_hash)
);
create table recovery_code (
  email_hash text not null,
  code_hash text not null,
  used_at bigint,
  constraint recovery_code_pk primary key (email_hash, code_hash)
);
alter table session add column half bigint;
alter table session add column second_at bigint;
alter table session add column agent text not null default '';
