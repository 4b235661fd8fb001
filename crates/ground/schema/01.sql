-- Ground: what belongs to no room. Times are milliseconds since 1970. Every key of a place's table
-- leads with its place, so that one instance can be spread over machines by place.

create table place (
  id text not null,
  name text not null,
  opened_at bigint not null,
  constraint place_pk primary key (id)
);

-- Accounts, login sessions and sign-in links belong to no place: each stands by its own hash.
create table account (
  email_hash text not null,
  made_at bigint not null,
  constraint account_pk primary key (email_hash)
);

create table membership (
  email_hash text not null,
  place_id text not null,
  person_id text not null,
  made_at bigint not null,
  constraint membership_pk primary key (email_hash, place_id)
);

create table session (
  token_hash text not null,
  email_hash text not null,
  made_at bigint not null,
  seen_at bigint not null,
  ends_at bigint not null,
  constraint session_pk primary key (token_hash)
);
create index session_by_account on session (email_hash);
create index session_by_end on session (ends_at);

create table link (
  token_hash text not null,
  email_hash text not null,
  email text not null,
  place_id text not null,
  made_at bigint not null,
  ends_at bigint not null,
  used_at bigint,
  went_to text not null,
  constraint link_pk primary key (token_hash)
);
create index link_by_end on link (ends_at);

-- People of a place. How they are reached stands in a table of its own: see people.
create table person (
  place_id text not null,
  id text not null,
  name text not null,
  hats bigint not null,
  -- member; guest (took part without an account); imported (a voice from an earlier conversation)
  kind text not null default 'member',
  joined_at bigint not null,
  left_at bigint,
  constraint person_pk primary key (place_id, id)
);

create index person_by_kind on person (place_id, kind, joined_at, id);

create table role (
  place_id text not null,
  id text not null,
  person_id text not null,
  role text not null,
  given_at bigint not null,
  given_by text,
  ended_at bigint,
  constraint role_pk primary key (place_id, id),
  constraint role_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index role_by_person on role (place_id, person_id);

create table trail_head (
  place_id text not null,
  id text not null,
  number bigint not null,
  link text not null,
  public_number bigint not null,
  public_link text not null,
  constraint trail_head_pk primary key (place_id, id)
);

-- id is the line's number in its place's chain.
create table trail (
  place_id text not null,
  id bigint not null,
  at bigint not null,
  fact text not null,
  on_id text,
  thread_id text,
  person_id text,
  salt text,
  content text,
  leaf text not null,
  link text not null,
  public_number bigint,
  constraint trail_pk primary key (place_id, id)
);
create index trail_public on trail (place_id, public_number);
create index trail_by_thread on trail (place_id, thread_id, public_number);

create table checkpoint (
  place_id text not null,
  id text not null,
  kind text not null,
  at bigint not null,
  number bigint not null,
  link text not null,
  key text not null,
  signature text not null,
  constraint checkpoint_pk primary key (place_id, id)
);
create index checkpoint_by_time on checkpoint (place_id, kind, at);

-- Forms that were done, so that sending one twice does it once.
create table once (
  place_id text not null,
  id text not null,
  at bigint not null,
  went_to text not null,
  constraint once_pk primary key (place_id, id)
);
create index once_by_time on once (place_id, at);

-- Work for later. A job is claimed until a time; whoever claims it does it and marks it done.
create table outbox (
  place_id text not null,
  id text not null,
  kind text not null,
  body text not null,
  made_at bigint not null,
  due_at bigint not null,
  claimed_until bigint not null,
  claimed_by text,
  tries bigint not null,
  done_at bigint,
  failed text,
  constraint outbox_pk primary key (place_id, id)
);
create index outbox_waiting on outbox (place_id, done_at, due_at);

-- 'group' is a word of SQL.
create table people_group (
  place_id text not null,
  id text not null,
  name text not null,
  about text not null,
  made_at bigint not null,
  constraint people_group_pk primary key (place_id, id)
);

create table group_member (
  place_id text not null,
  id text not null,
  group_id text not null,
  person_id text not null,
  joined_at bigint not null,
  left_at bigint,
  constraint group_member_pk primary key (place_id, id),
  constraint group_member_once unique (place_id, group_id, person_id),
  constraint group_member_group_fk foreign key (place_id, group_id) references people_group (place_id, id),
  constraint group_member_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index group_member_by_person on group_member (place_id, person_id);
