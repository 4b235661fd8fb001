//! Answer the questions, or some of them, once. What was answered is not kept with who did.

use super::{AnswerEqual, RATHER_NOT, file};
use askama::Template;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `AnswerEqual`, each for themselves, once.

// What is asked: each question, of which some may be left open.

// What happens.

async fn asked_before(visit: &Visit) -> Result<bool, Stop> {
    let (place_id, id) = (visit.place.slug.clone(), visit.person_id()?.to_owned());
    let sql = "select count(*) from equal_asked where place_id = $1 and id = $2";
    visit.house.store.read(move |db| Ok(db.number(sql, params![&place_id, &id])? > 0)).await
}

/// `GET /{place}/equal`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let done = asked_before(&visit).await?;
    page::page(&AskPage::of(&visit, Form::default(), done))
}

/// `POST /{place}/equal`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    let mut answers = Vec::new();
    for question in &file().question {
        let said = form.get(&question.key);
        if question.answers.iter().any(|a| a == said) || said == RATHER_NOT {
            answers.push((question.key.clone(), said.to_owned()));
        }
    }
    // One answers once: a form that was sent empty by mistake does not count as that.
    if let (true, Some(first)) = (answers.is_empty(), file().question.first()) {
        form.fault(&first.key, visit.w.t("equal-none"));
        let done = asked_before(&visit).await?;
        return page::refused(&AskPage::of(&visit, form, done));
    }
    let viewer = visit.viewer.clone();
    let to = visit.to("/equal/counts");
    let there = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let sql = "select count(*) from equal_asked where place_id = $1 and id = $2";
            if tx.number(sql, params![tx.place_id(), &id])? > 0 {
                return Err(Stop::Already(there.clone()));
            }
            let person = person::find(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
            let writing = tx.write(viewer.may::<AnswerEqual>(&person)?)?;
            let sql = "insert into equal_asked (place_id, id) values ($1, $2)";
            writing.exec(sql, params![tx.place_id(), &id])?;
            for (question, answer) in &answers {
                writing.exec(
                    "insert into equal_answer (place_id, id, question, answer) \
                     values ($1, $2, $3, $4)",
                    // An id of chance: one of time would tell who answered then.
                    params![tx.place_id(), ground::seal::token(), question, answer],
                )?;
            }
            writing.keep(Detail::none().unnamed())
        })
        .await?;
    Ok(page::done(&to, "equal-kept"))
}

// What is shown.

type Options = Vec<(String, String, String)>;

struct Asked {
    name: String,
    label: String,
    options: Options,
}

#[derive(Template)]
#[template(path = "equal/ask.html")]
struct AskPage {
    frame: Frame,
    form: Form,
    done: bool,
    questions: Vec<Asked>,
    source: String,
    action: String,
    counts: String,
    back: String,
}

impl AskPage {
    fn of(visit: &Visit, form: Form, done: bool) -> Self {
        let w = &visit.w;
        let question = |q: &super::Question| {
            let option = |a: &String| {
                (a.clone(), w.t(&format!("equal-{}-{a}", q.key)).into_owned(), String::new())
            };
            let not = (RATHER_NOT.to_owned(), w.t("equal-rather-not").into_owned(), String::new());
            Asked {
                name: q.key.clone(),
                label: w.t(&format!("equal-{}", q.key)).into_owned(),
                options: q.answers.iter().map(option).chain([not]).collect(),
            }
        };
        Self {
            questions: file().question.iter().map(question).collect(),
            source: w.t("equal-source").into_owned(),
            action: visit.to("/equal"),
            counts: visit.to("/equal/counts"),
            back: visit.to("/me"),
            frame: visit.frame("equal"),
            form,
            done,
        }
    }
}
