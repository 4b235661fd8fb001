-- Who is whom at a provider of sign-in (OpenID Connect). id is a keyed hash of the issuer and the subject: the table
-- tells nobody's account there. connected_at is set where the person made it a second step, and not by signing in.
create table oidc_link (
  email_hash text not null,
  id text not null,
  provider text not null,
  connected_at bigint,
  made_at bigint not null,
  used_at bigint,
  constraint oidc_link_pk primary key (id),
  constraint oidc_link_one unique (email_hash, provider)
);

-- The issuer of the provider with which a session began, or that told the address of a link: who came by it has
-- still to pass a second step, and not by the same provider.
alter table session add column began text;
alter table link add column began text;
