//! People made without a form, as an import or the demo makes them.

use ground::hat::{Hat, Hats};
use ground::house::House;
use people::open::{self, NewPerson, Way};

pub async fn person(house: &House, place: &str, name: &str, email: &str, hats: &[Hat]) -> String {
    let new = NewPerson {
        name: name.to_owned(),
        hats: Hats::of(hats),
        way: Way::Email,
        email: Some(email.to_owned()),
        consent: "self".to_owned(),
        ..NewPerson::default()
    };
    open::add(house, place, &new, None).await.unwrap()
}

pub async fn role(house: &House, place: &str, person_id: &str, role: &str) {
    open::give_role(house, place, person_id, role).await.unwrap();
}
