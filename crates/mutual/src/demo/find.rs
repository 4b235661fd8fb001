//! What a step means by `{action:Write the two}`: the id of the action of its matter that begins so.

use super::teller::PLACE_ID;
use ground::house::House;
use ground::viewer::Viewer;
use voice::thread::Thread;
use voice::{statement, story, thread};

/// What there is in a matter: its kind, its words, its id.
pub(super) type Index = Vec<(&'static str, String, String)>;

/// The matter itself.
pub(super) async fn matter(house: &House, id: &str) -> Result<Thread, String> {
    let (id, now) = (id.to_owned(), house.now());
    let read =
        move |db: &ground::store::Db<'_>| thread::find(db, &Viewer::system(PLACE_ID), &id, now);
    house.store.read(read).await.map_err(|stop| crate::told(&stop))
}

/// Everything in a matter that a step can name.
pub(super) async fn index(house: &House, id: &str) -> Result<Index, String> {
    let thread = matter(house, id).await?;
    let read = move |db: &ground::store::Db<'_>| {
        let mut index = Index::new();
        for held in [false, true] {
            let all = statement::of(db, &thread, held, 10_000)?;
            index.extend(all.into_iter().map(|s| ("statement", s.body.clone(), s.id)));
        }
        let story = story::of(db, thread)?;
        index.extend(story.actions.into_iter().map(|a| ("action", a.body, a.id)));
        index.extend(story.measures.into_iter().map(|m| ("measure", m.body, m.id)));
        index.extend(story.concerns.into_iter().map(|c| ("concern", c.body, c.id)));
        index.extend(story.choices.into_iter().map(|c| ("choice", c.title, c.id)));
        index.extend(story.contributions.into_iter().map(|c| ("given", c.body, c.id)));
        Ok(index)
    };
    house.store.read(read).await.map_err(|stop| crate::told(&stop))
}

/// The id of what is of a kind and begins with these words.
pub(super) fn one(index: &Index, kind: &str, begins: &str) -> Result<String, String> {
    let mut found = index.iter().filter(|(k, body, _)| *k == kind && body.starts_with(begins));
    match (found.next(), found.next()) {
        (Some((_, _, id)), None) => Ok(id.clone()),
        (None, _) => Err(format!("no {kind} begins with: {begins}")),
        _ => Err(format!("more than one {kind} begins with: {begins}")),
    }
}
