-- Passkeys: a public key, its name and its counter, sealed under the account; nobody's private key is here. id is
-- a keyed hash of the credential's own id, counter the newest count of its signatures: it never goes back.
create table passkey (
  email_hash text not null,
  id text not null,
  sealed text not null,
  counter bigint not null,
  made_at bigint not null,
  used_at bigint,
  constraint passkey_pk primary key (id)
);
create index passkey_by_account on passkey (email_hash);

-- What was asked of someone's device and waits for its answer: used once, for a few minutes. bound is a hash of
-- the login session or of the cookie of the browser in which it began.
create table ceremony (
  id_hash text not null,
  bound text not null,
  kind text not null,
  sealed text not null,
  ends_at bigint not null,
  constraint ceremony_pk primary key (id_hash)
);
create index ceremony_by_end on ceremony (ends_at);
