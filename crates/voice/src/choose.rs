//! Whom someone can be chosen from, for the pages that name a person.

use ground::ask::Choice;
use ground::stop::Stop;
use ground::visit::Visit;

/// The people to choose from, each with their hats: whoever is chosen already and the viewer are among
/// them. Only someone who is signed in is shown them.
pub async fn people(visit: &Visit, current: Option<&str>) -> Result<Vec<Choice>, Stop> {
    let me = visit.person_id()?.to_owned();
    let (place, current) = (visit.place.slug.clone(), current.map(str::to_owned));
    let rows = visit
        .house
        .store
        .read(move |db| {
            let also: Vec<&str> = current.as_deref().into_iter().chain([me.as_str()]).collect();
            Ok(people::open::listed(db, &place, &also)?)
        })
        .await?;
    let choice = |(id, name, hats): (String, String, ground::hat::Hats)| {
        let hats = crate::view::hats_of(&visit.w, hats.bits());
        (id, format!("{name} ({hats})"), String::new())
    };
    Ok(rows.into_iter().map(choice).collect())
}
