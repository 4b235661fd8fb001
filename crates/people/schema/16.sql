-- Who introduced two, offered a hat or took it back for the person, where someone acted for them: both names stand with
-- it.
alter table introduction add column hand_id text;
alter table team_hat add column hand_id text;
alter table team_hat add column back_hand_id text;
