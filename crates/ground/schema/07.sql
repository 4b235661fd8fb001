-- By what the instance's keys are known again; none of it tells a key. sign: the public key of the checkpoints; secret: a
-- keyed hash of nothing; sealed: an envelope that opens with the folder of keys and the operator's key alone.
create table key_mark (
  id text not null,
  mark text not null,
  made_at bigint not null,
  constraint key_mark_pk primary key (id)
);
