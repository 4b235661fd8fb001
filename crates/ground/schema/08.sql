-- A link that makes its address the one of an account: the account, by its hash before, and the first signs of the
-- session in which it was asked for. When that session has ended, the link does nothing any more.
alter table link add column change_of text;
alter table link add column change_in text;
