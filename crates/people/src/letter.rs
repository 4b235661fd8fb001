//! What is written to people. Whoever is not reached by e-mail gets a letter, a call or a visit: it lies
//! here until a steward has seen to it.

pub(crate) mod list;
pub(crate) mod post;
pub(crate) mod print;
pub(crate) mod show;
pub(crate) mod tell;

use crate::reach::ReachOf;
use crate::reach::way::Way;
use ground::fact::Fact;
use ground::params;
use ground::permit::{Act, Noun, Permit, Role};
use ground::place::Ground;
use ground::store::{Db, DbResult};
use ground::trail::{Tx, Writing};
use ground::viewer::Viewer;
use ground::words::Language;

ground::row! {
    /// Something written to one person.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Letter {
        pub place_id: String,
        pub id: String,
        pub person_id: String,
        pub way: String,
        /// As in [`Reach::words`](crate::reach::Reach).
        pub words: String,
        pub subject: String,
        pub body: String,
        pub made_at: i64,
        pub printed_at: Option<i64>,
    }
}

impl Letter {
    pub fn by(&self) -> Way {
        Way::from_key(&self.way).unwrap_or_default()
    }

    /// The language that it is written in.
    pub fn language(&self) -> Language {
        Language::from_key(&self.words).unwrap_or_default()
    }

    /// The paragraphs of the text.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.body.split("\n\n").map(str::trim).filter(|p| !p.is_empty())
    }
}

impl Noun for Letter {
    fn place_id(&self) -> &str {
        &self.place_id
    }
    fn id(&self) -> &str {
        &self.id
    }
    fn is_public(&self) -> bool {
        false
    }
    fn seen_by(&self, viewer: &Viewer) -> bool {
        viewer.reads_as("steward") || viewer.is_system()
    }
    fn is(&self, _: Role, _: &Viewer) -> bool {
        false
    }
}

/// The worker writes to someone.
pub struct WriteLetter;

impl Act for WriteLetter {
    type On = ReachOf;
    const FACT: Fact = Fact::LetterWrite;
    const MAY: &'static [Role] = &[Role::Steward];
}

/// To look through the letters is part of posting them: the rule is that of [`PostLetter`].
pub struct SeeLetters;

impl Act for SeeLetters {
    type On = Ground;
    const FACT: Fact = Fact::LetterPost;
    const MAY: &'static [Role] = PostLetter::MAY;
}

/// A steward has posted a letter, made the call or gone there.
pub struct PostLetter;

impl Act for PostLetter {
    type On = Letter;
    const FACT: Fact = Fact::LetterPost;
    const MAY: &'static [Role] = &[Role::Steward];
}

/// The letters that wait to be posted, oldest first. One to someone who is forgotten is empty, and waits no more.
pub(crate) fn waiting(db: &Db<'_>, permit: &Permit<SeeLetters>) -> DbResult<Vec<Letter>> {
    let sql = format!(
        "select {} from letter where place_id = $1 and printed_at is null and body <> '' \
         order by made_at, id",
        Letter::COLUMNS
    );
    db.all(&sql, params![permit.on().place_id()])
}

/// One letter. What went by e-mail is none.
pub(crate) fn find(db: &Db<'_>, permit: &Permit<SeeLetters>, id: &str) -> DbResult<Option<Letter>> {
    let sql = format!(
        "select {} from letter where place_id = $1 and id = $2 and way <> 'e-mail' and body <> ''",
        Letter::COLUMNS
    );
    db.one(&sql, params![permit.on().place_id(), id])
}

/// Letters that name someone who is forgotten say that it is someone who has left, in the language of each.
pub(crate) fn unname<A: Act>(
    writing: &Writing<'_, '_, A>,
    tx: &Tx<'_>,
    name: &str,
    gone: impl Fn(Language) -> String,
) -> DbResult<()> {
    let rows: Vec<(String, String, String, String)> = tx.all(
        "select id, words, subject, body from letter where place_id = $1 \
         and (replace(subject, $2, '') <> subject or replace(body, $2, '') <> body) order by id",
        params![tx.place_id(), name],
    )?;
    for (id, words, subject, body) in rows {
        let gone = gone(Language::from_key(&words).unwrap_or_default());
        let (subject, body) = (without(&subject, name, &gone), without(&body, name, &gone));
        writing.exec(
            "update letter set subject = $3, body = $4 where place_id = $1 and id = $2",
            params![tx.place_id(), &id, &subject, &body],
        )?;
    }
    Ok(())
}

/// A text with other words for a name, wherever it stands whole: not inside of another word.
fn without(text: &str, name: &str, gone: &str) -> String {
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(name).filter(|_| !name.is_empty()) {
        said.push_str(before);
        let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let part = inside(said.chars().next_back()) || inside(after.chars().next());
        said.push_str(if part { name } else { gone });
        rest = after;
    }
    said + rest
}

/// Whether a job has written already.
pub(crate) fn is_written(db: &Db<'_>, place_id: &str, job: &str) -> DbResult<bool> {
    let sql = "select count(*) from letter where place_id = $1 and id = $2";
    Ok(db.number(sql, params![place_id, job])? > 0)
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn a_name_goes_where_it_stands_whole_and_not_inside_of_another_word() {
        let text = "Will asks you. It will be fine, says Will: Willing or not, Will";
        let says = "X asks you. It will be fine, says X: Willing or not, X";
        assert_eq!(without(text, "Will", "X"), says);
        assert_eq!(without("as it is", "", "X"), "as it is");
    }
}
