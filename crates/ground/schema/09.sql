-- Who acted for someone where the line of the trail names nobody, for its matter is public and the author is not: kept
-- here, on no public record, so that the person reads both names.
create table hand (
  place_id text not null,
  id text not null,
  person_id text not null,
  hand_id text not null,
  fact text not null,
  on_id text not null,
  thread_id text,
  at bigint not null,
  constraint hand_pk primary key (place_id, id)
);
create index hand_by_person on hand (place_id, person_id, at);
create index hand_by_thread on hand (place_id, thread_id);
