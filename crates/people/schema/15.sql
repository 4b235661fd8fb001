-- Who wrote a note or a promise of a circle for the person, where someone acted for them: both names stand with it.
alter table circle_note add column hand_id text;
