-- 'I'd like you to meet': between people and groups. The words and what each says of how they are reached are
-- sealed under a key of the introduction's own.
create table introduction (
  place_id text not null,
  id text not null,
  by_id text not null,
  a_id text not null,
  a_group bigint,
  b_id text not null,
  b_group bigint,
  sealed text not null,
  made_at bigint not null,
  a_yes_at bigint,
  a_by text,
  a_reach text,
  a_hide_days bigint,
  b_yes_at bigint,
  b_by text,
  b_reach text,
  b_hide_days bigint,
  ended_at bigint,
  ended_by text,
  constraint introduction_pk primary key (place_id, id)
);
create index introduction_by_a on introduction (place_id, a_id);
create index introduction_by_b on introduction (place_id, b_id);
create index introduction_by_maker on introduction (place_id, by_id);

-- The care team of a person, who leads it. A seat is asked for, tried until a day, and goes on when both say
-- so. Words are sealed under the person's key.
create table seat (
  place_id text not null,
  id text not null,
  person_id text not null,
  member_id text not null,
  kind text not null,
  starter bigint,
  asked_by text not null,
  sealed text not null,
  asked_at bigint not null,
  taken_at bigint,
  trial_until bigint not null,
  lead_on_at bigint,
  member_on_at bigint,
  ended_at bigint,
  ended_by text,
  constraint seat_pk primary key (place_id, id),
  constraint seat_person_fk foreign key (place_id, person_id) references person (place_id, id),
  constraint seat_member_fk foreign key (place_id, member_id) references person (place_id, id)
);
create index seat_by_person on seat (place_id, person_id);
create index seat_by_member on seat (place_id, member_id);

-- A hat: a responsibility with a name, a holder who said yes to it, and an end.
create table team_hat (
  place_id text not null,
  id text not null,
  person_id text not null,
  sealed text not null,
  holder_id text not null,
  asked_at bigint not null,
  taken_at bigint,
  until_at bigint not null,
  checked_at bigint,
  ended_at bigint,
  constraint team_hat_pk primary key (place_id, id),
  constraint team_hat_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index team_hat_by_person on team_hat (place_id, person_id);

-- Where someone lives, as near as they say, for neighbour networks alone: millionths of a degree.
create table spot (
  place_id text not null,
  id text not null,
  lat bigint not null,
  lon bigint not null,
  changed_at bigint not null,
  constraint spot_pk primary key (place_id, id),
  constraint spot_person_fk foreign key (place_id, id) references person (place_id, id)
);

-- A neighbour network: where it has its middle, and who connects.
create table network (
  place_id text not null,
  id text not null,
  name text not null,
  about text not null,
  lat bigint not null,
  lon bigint not null,
  connector_id text not null,
  hours bigint not null,
  made_at bigint not null,
  ended_at bigint,
  constraint network_pk primary key (place_id, id),
  constraint network_connector_fk foreign key (place_id, connector_id) references person (place_id, id)
);
create table network_member (
  place_id text not null,
  id text not null,
  network_id text not null,
  person_id text not null,
  joined_at bigint not null,
  left_at bigint,
  constraint network_member_pk primary key (place_id, id),
  constraint network_member_network_fk foreign key (place_id, network_id) references network (place_id, id),
  constraint network_member_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index network_member_by_network on network_member (place_id, network_id);
create index network_member_by_person on network_member (place_id, person_id);
