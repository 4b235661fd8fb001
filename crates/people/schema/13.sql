-- Why the person who leads a team took a hat back, for whoever wore it: sealed under the person's key.
alter table team_hat add column back text;
