//! Enter someone who does this on paper, by telephone or in person: nobody needs a computer to belong.

use super::{EnterPerson, ask, hat_options};
use crate::open::{self, NewPerson};
use crate::reach::way::{self, Way};
use crate::{email, reach};
use askama::Template;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::place::Ground;
use ground::stop::Stop;
use ground::visit::Visit;
use ground::words::Words;

// Who may: `EnterPerson`, everyone who belongs to the place.

// What is asked.

/// The longest account of how someone agreed, in characters: two sentences.
pub(crate) const LONGEST_CONSENT: usize = 300;

fn check(form: &mut Form, w: &Words) -> Option<NewPerson> {
    let (name, hats) = ask(form, w);
    let email = email::parse(form.get("email"));
    if email.is_none() && !form.get("email").is_empty() {
        form.fault("email", w.t("sign-in-email-wrong"));
    }
    let reached = way::ask(form, w, email.is_some());
    let consent = form.text(w, "consent", "people-consent", LONGEST_CONSENT);
    (!form.is_faulty()).then_some(NewPerson {
        name,
        hats,
        way: reached.way,
        email,
        phone: reached.phone,
        address: reached.address,
        language: reached.language,
        formats: reached.formats,
        access: reached.access,
        consent,
    })
}

// What happens.

/// `GET /{place}/people/enter`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let _may = visit.viewer.may::<EnterPerson>(&Ground { place_id: visit.place.slug.clone() })?;
    let form = Form::with(&[("way", Way::Post.key()), ("words", "plain")]);
    page::page(&EnterPage::of(&visit, form).await?)
}

/// `POST /{place}/people/enter`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let _may = visit.viewer.may::<EnterPerson>(&Ground { place_id: visit.place.slug.clone() })?;
    let Some(new) = check(&mut form, &visit.w) else {
        return page::refused(&EnterPage::of(&visit, form).await?);
    };
    let once = form.once().to_owned();
    let (viewer, email) = (visit.viewer.clone(), new.email.clone());
    let id = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let id = tx.id();
            Ok(super::enter(tx, &viewer, &id, &new, &once)?.with(id))
        })
        .await?;
    if let Some(email) = email {
        open::tie_entered(&visit.house, &visit.place.slug, &id, &email).await?;
    }
    Ok(page::done(&visit.to("/people/enter"), "people-entered"))
}

// What is shown.

#[derive(Template)]
#[template(path = "person/enter.html")]
struct EnterPage {
    frame: Frame,
    form: Form,
    action: String,
    hats: Vec<(String, String, String)>,
    ways: Vec<(String, String, String)>,
    words: Vec<(String, String, String)>,
    formats: Vec<(String, String, String)>,
    /// The one whom this helper entered last: their name and their page.
    last: Option<(String, String)>,
    /// Those whom this helper entered: their names, their pages, and where it stands how they agreed.
    entered: Vec<(String, String, String)>,
}

impl EnterPage {
    async fn of(visit: &Visit, form: Form) -> Result<Self, Stop> {
        let viewer = visit.viewer.clone();
        let entered = visit.house.store.read(move |db| Ok(reach::entered_by(db, &viewer)?)).await?;
        Ok(Self {
            frame: visit.frame("people-enter"),
            form,
            action: visit.to("/people/enter"),
            hats: hat_options(&visit.w),
            ways: way::options(&visit.w),
            words: way::word_options(&visit.w),
            formats: way::format_options(&visit.w),
            last: entered
                .iter()
                .max_by_key(|p| (p.joined_at, &p.id))
                .map(|p| (p.name.clone(), visit.to(&format!("/people/{}", p.id)))),
            entered: entered
                .into_iter()
                .map(|p| {
                    let page = visit.to(&format!("/people/{}", p.id));
                    (p.name, page.clone(), format!("{page}/agreed"))
                })
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::trial;
    use ground::form::Form;

    #[test]
    fn nobody_is_entered_without_their_consent_or_a_way_to_reach_them() {
        let w = trial::words();
        let good =
            b"name=Edna&hat=using&way=post&address=4+Mill+Lane&words=easy&consent=She+said+yes";
        let new = check(&mut Form::read(good), &w).unwrap();
        assert!(new.language == ground::words::Language::Easy && new.email.is_none());

        for (body, field) in [
            ("name=Edna&hat=using&way=post&address=4+Mill+Lane&words=easy", "consent"),
            ("name=Edna&hat=using&way=post&words=easy&consent=yes", "address"),
            ("name=Edna&hat=using&way=telephone&phone=12&words=easy&consent=yes", "phone"),
            ("name=Edna&hat=using&way=e-mail&words=easy&consent=yes", "way"),
            ("name=Edna&hat=using&way=e-mail&email=edna&words=easy&consent=yes", "email"),
        ] {
            let mut form = Form::read(body.as_bytes());
            assert!(check(&mut form, &w).is_none(), "{body}");
            assert_eq!(form.faults()[0].field, field);
            assert_eq!(form.get("name"), "Edna");
        }
    }
}
