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
