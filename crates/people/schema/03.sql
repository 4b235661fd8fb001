-- What a person likes, is good at and gives. share: me, circle, group, members, everyone.
create table strength (
  place_id text not null,
  id text not null,
  person_id text not null,
  kind text not null,
  body text not null,
  symbol text not null,
  share text not null,
  group_id text,
  helped_by text not null,
  made_at bigint not null,
  changed_at bigint not null,
  constraint strength_pk primary key (place_id, id),
  constraint strength_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index strength_by_person on strength (place_id, person_id);
create index strength_by_share on strength (place_id, share, kind, changed_at);

-- Private papers of a person: needs and plan, each version sealed under the person's own key. Only
-- src/paper.rs names these tables.
create table paper (
  place_id text not null,
  id text not null,
  person_id text not null,
  what text not null,
  number bigint not null,
  sealed text not null,
  made_at bigint not null,
  made_by text,
  constraint paper_pk primary key (place_id, id),
  constraint paper_once unique (place_id, person_id, what, number),
  constraint paper_person_fk foreign key (place_id, person_id) references person (place_id, id)
);

-- Whom a person lets read a paper, and until when.
create table paper_reader (
  place_id text not null,
  id text not null,
  person_id text not null,
  what text not null,
  reader_id text not null,
  made_at bigint not null,
  until_at bigint not null,
  ended_at bigint,
  constraint paper_reader_pk primary key (place_id, id),
  constraint paper_reader_person_fk foreign key (place_id, person_id) references person (place_id, id),
  constraint paper_reader_reader_fk foreign key (place_id, reader_id) references person (place_id, id)
);
create index paper_reader_by_person on paper_reader (place_id, person_id, what);
create index paper_reader_by_reader on paper_reader (place_id, reader_id);

-- Who opened a private paper, and why. reason is a key of a list: words of one's own could tell of others.
-- The person reads the line from shown_at on.
create table look (
  place_id text not null,
  id text not null,
  person_id text not null,
  what text not null,
  reader_id text not null,
  acting bigint,
  reason text not null,
  at bigint not null,
  shown_at bigint not null,
  constraint look_pk primary key (place_id, id),
  constraint look_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index look_by_person on look (place_id, person_id, at);
create index look_by_reader on look (place_id, reader_id, person_id, what, at);
