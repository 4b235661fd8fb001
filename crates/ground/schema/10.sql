-- Who acted in a matter is asked by each reader of its page. Of its many lines few hold a hand: these alone are looked at.
create index trail_hand on trail (place_id, thread_id) where content like '%"hand":%';
