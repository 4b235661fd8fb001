-- To which thing the words belong that were written down: the other side reads by whom.
alter table noted add column item_id text;
create index noted_by_item on noted (place_id, item_id);
