-- Opinion groups: what may be shown of a talk, worked out at fixed times and not after each vote. id = thread
create table snapshot (
  place_id text not null,
  id text not null,
  thread_id text not null,
  -- When it is worked out next; nothing while no vote has come since
  due_at bigint,
  at bigint,
  votes bigint not null,
  body text,
  constraint snapshot_pk primary key (place_id, id),
  constraint snapshot_thread_fk foreign key (place_id, thread_id) references thread (place_id, id)
);

-- Written by those who lead the talk, to begin with
alter table statement add column seed_at bigint;
