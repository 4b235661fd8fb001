-- When the stewards were told that a worry waits for nobody: they are told once a day at most, until someone is asked.
alter table worry add column few_at bigint;
