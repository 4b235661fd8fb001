-- A worry about harm or neglect (a safeguarding concern). Its words are sealed under a key of its own, which
-- goes when it need not be kept any more. holder_id: who is to take it up, or has; due_at: by when.
create table worry (
  place_id text not null,
  id text not null,
  sealed text not null,
  raised_by text,
  channel text not null,
  made_at bigint not null,
  holder_id text,
  due_at bigint not null,
  taken_at bigint,
  closed_at bigint,
  constraint worry_pk primary key (place_id, id)
);
create index worry_by_holder on worry (place_id, holder_id, closed_at);
create index worry_by_raiser on worry (place_id, raised_by);

-- Whom it is about: none of them can hold it, or learn of it here.
create table worry_about (
  place_id text not null,
  id text not null,
  worry_id text not null,
  person_id text not null,
  -- set for one to whom worries go whose name is near to what was written: they may be meant
  barred bigint,
  constraint worry_about_pk primary key (place_id, id),
  constraint worry_about_worry_fk foreign key (place_id, worry_id) references worry (place_id, id)
);
create index worry_about_by_worry on worry_about (place_id, worry_id);
create index worry_about_by_person on worry_about (place_id, person_id);

-- Who was asked to take it up, one after the other.
create table worry_asked (
  place_id text not null,
  id text not null,
  worry_id text not null,
  person_id text not null,
  at bigint not null,
  constraint worry_asked_pk primary key (place_id, id),
  constraint worry_asked_worry_fk foreign key (place_id, worry_id) references worry (place_id, id)
);
create index worry_asked_by_worry on worry_asked (place_id, worry_id);

-- What was done about it, sealed under the same key.
create table worry_note (
  place_id text not null,
  id text not null,
  worry_id text not null,
  by_id text not null,
  sealed text not null,
  at bigint not null,
  constraint worry_note_pk primary key (place_id, id),
  constraint worry_note_worry_fk foreign key (place_id, worry_id) references worry (place_id, id)
);
create index worry_note_by_worry on worry_note (place_id, worry_id, at);
