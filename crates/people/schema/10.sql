-- Where the team's rota, medicine chart or pay is kept: a name and an address, sealed under the person's key.
create table team_link (
  place_id text not null,
  id text not null,
  person_id text not null,
  sealed text not null,
  made_at bigint not null,
  constraint team_link_pk primary key (place_id, id),
  constraint team_link_person_fk foreign key (place_id, person_id) references person (place_id, id)
);
create index team_link_by_person on team_link (place_id, person_id);
