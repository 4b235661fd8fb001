-- A photo and a recording beside a strength: one of each. What is seen and heard is sealed under the person's own
-- key, in letters and digits, in the same database: so a backup is whole, and it is there or not there together
-- with its row. `words` says it for those who do not see or hear it, as open as the strength itself.
create table strength_media (
  place_id text not null,
  id text not null,
  strength_id text not null,
  person_id text not null,
  kind text not null,
  media_type text not null,
  bytes bigint not null,
  -- A recording lasts so long; a photo is so many pixels wide and high.
  millis bigint not null,
  width bigint not null,
  height bigint not null,
  words text not null,
  helped_by text not null,
  sealed text not null,
  made_at bigint not null,
  constraint strength_media_pk primary key (place_id, id),
  constraint strength_media_once unique (place_id, strength_id, kind),
  constraint strength_media_strength_fk foreign key (place_id, strength_id)
    references strength (place_id, id)
);
create index strength_media_by_person on strength_media (place_id, person_id, kind);
