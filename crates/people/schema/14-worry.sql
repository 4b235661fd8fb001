-- In which role someone holds a worry, or is asked to take it up: they may read it while they have that role.
alter table worry add column holder_role text not null default 'safeguarding';
update worry set holder_role = 'steward' where holder_id in (
  select r.person_id from role r where r.place_id = worry.place_id and r.role = 'steward' and r.ended_at is null
) and holder_id not in (
  select r.person_id from role r where r.place_id = worry.place_id and r.role = 'safeguarding' and r.ended_at is null
);
