-- To which thing the words belong that were written down: the other side reads by whom.
alter table noted add column item_id text;
create index noted_by_item on noted (place_id, item_id);

-- Whoever was asked into a circle of support and did not want that ('no'), or has left it ('left'), stays where the person
-- put them in their own map.
alter table circle add column parted text;
