-- What the job that carries out how long things are kept did: by which rule, to how many rows, when.
create table keep_run (
  place_id text not null,
  id text not null,
  rule text not null,
  number bigint not null,
  at bigint not null,
  constraint keep_run_pk primary key (place_id, id)
);
create index keep_run_by_time on keep_run (place_id, at);
