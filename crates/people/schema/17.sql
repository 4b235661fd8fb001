-- Why a neighbour network ended, for those who were in it.
alter table network add column why text;

-- What is asked of a neighbour network: to be in it from farther than the walk ('join'), or, of someone in it, to
-- connect it ('connect'). no_at: when whoever asked to be in it was told no.
create table network_ask (
  place_id text not null,
  id text not null,
  network_id text not null,
  person_id text not null,
  kind text not null,
  asked_at bigint not null,
  no_at bigint,
  constraint network_ask_pk primary key (place_id, id),
  constraint network_ask_network_fk foreign key (place_id, network_id) references network (place_id, id),
  constraint network_ask_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index network_ask_by_network on network_ask (place_id, network_id);
create index network_ask_by_person on network_ask (place_id, person_id);

-- What someone without an account said, as the helper who entered them or a steward wrote it down: to what ('circle',
-- 'team', 'meet', 'decision'; 'no-more': they no longer agree to be here), and their words, sealed under their key.
create table noted (
  place_id text not null,
  id text not null,
  person_id text not null,
  by_id text not null,
  kind text not null,
  answer text not null,
  how text not null,
  sealed text not null,
  at bigint not null,
  constraint noted_pk primary key (place_id, id),
  constraint noted_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index noted_by_person on noted (place_id, person_id, kind);
