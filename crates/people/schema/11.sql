-- Of those whom a worry is about: who may be harmed ('harmed'), and who may cause it ('harms'). Empty for whoever only
-- may be meant, and for worries raised before the two were asked apart.
alter table worry_about add column part text not null default '';

-- When everyone was asked and all are asked again from the first: what went before is kept, so that whoever was told
-- once is told where it went.
alter table worry_asked add column over_at bigint;
