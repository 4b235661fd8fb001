//! A page that asks: one form, one idea. Its words follow from its key: `{key}-title`, `{key}-lead`
//! (if there is one), `{key}-button`; each field's label is `{key}-{field}`, its hint
//! `{key}-{field}-hint` (if there is one), and the label of a choice `{key}-{field}-{value}`.

use crate::form::Form;
use crate::page::{Frame, page, refused};
use crate::stop::Stop;
use crate::visit::Visit;
use crate::words::Words;
use askama::Template;
use axum::response::Response;

/// A choice: value, label, hint (may be empty).
pub type Choice = (String, String, String);

/// What kind of input a field has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line. The word is an input type: text, email, tel, number, name.
    Line(&'static str),
    /// Several lines: how many are shown.
    Area(u8),
    Radios(Vec<Choice>),
    Checks(Vec<Choice>),
    Select(Vec<Choice>),
    Date,
    /// A file; the text is what a browser offers (`accept`). Without `capture`, so that a phone offers both: to
    /// take a photo or record a voice now, or to choose one that is there.
    File(&'static str),
    Hidden,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub label: String,
    pub hint: String,
}

/// The page.
pub struct Ask {
    key: &'static str,
    action: String,
    back: String,
    about: Option<String>,
    title: Option<String>,
    fields: Vec<Field>,
    w: Words,
}

impl Ask {
    /// A page with this key whose form goes to `action`, and whose way back is `back`.
    pub fn new(w: &Words, key: &'static str, action: String, back: String) -> Self {
        Self { key, action, back, about: None, title: None, fields: Vec::new(), w: w.clone() }
    }

    /// Another title than that of its key: where it names whom the form is for.
    pub fn titled(mut self, title: String) -> Self {
        self.title = Some(title);
        self
    }

    /// A text that the form is about, shown above it as a quotation.
    pub fn about(mut self, text: &str) -> Self {
        self.about = Some(text.to_owned());
        self
    }

    pub fn field(mut self, name: &'static str, kind: Kind) -> Self {
        let label = self.w.t(&format!("{}-{name}", self.key)).into_owned();
        let hint_key = format!("{}-{name}-hint", self.key);
        let hint =
            if self.w.has(&hint_key) { self.w.t(&hint_key).into_owned() } else { String::new() };
        self.fields.push(Field { name, kind, label, hint });
        self
    }

    /// Another hint for the field that was asked last, where it holds figures.
    pub fn hint(mut self, text: &str) -> Self {
        if let Some(field) = self.fields.last_mut() {
            text.clone_into(&mut field.hint);
        }
        self
    }

    pub fn line(self, name: &'static str) -> Self {
        self.field(name, Kind::Line("text"))
    }

    pub fn area(self, name: &'static str, rows: u8) -> Self {
        self.field(name, Kind::Area(rows))
    }

    pub fn date(self, name: &'static str) -> Self {
        self.field(name, Kind::Date)
    }

    /// Radios whose labels are `{key}-{field}-{value}`.
    pub fn radios(self, name: &'static str, values: &[&str]) -> Self {
        let choices = self.choices(name, values);
        self.field(name, Kind::Radios(choices))
    }

    /// Checkboxes whose labels are `{key}-{field}-{value}`.
    pub fn checks(self, name: &'static str, values: &[&str]) -> Self {
        let choices = self.choices(name, values);
        self.field(name, Kind::Checks(choices))
    }

    fn choices(&self, name: &str, values: &[&str]) -> Vec<Choice> {
        let choice = |value: &&str| {
            let key = format!("{}-{name}-{value}", self.key);
            let hint_key = format!("{key}-hint");
            let hint = if self.w.has(&hint_key) {
                self.w.t(&hint_key).into_owned()
            } else {
                String::new()
            };
            ((*value).to_owned(), self.w.t(&key).into_owned(), hint)
        };
        values.iter().map(choice).collect()
    }

    /// Whether it asks for a file, so that the form must be sent in parts.
    fn has_file(&self) -> bool {
        self.fields.iter().any(|field| matches!(field.kind, Kind::File(_)))
    }

    /// The page with what the form holds: 422 when it has faults.
    pub fn show(self, visit: &Visit, form: &Form) -> Result<Response, Stop> {
        let lead_key = format!("{}-lead", self.key);
        let template = AskPage {
            frame: visit.frame(self.key),
            title: match &self.title {
                Some(title) => title.clone(),
                None => self.w.t(&format!("{}-title", self.key)).into_owned(),
            },
            lead: if self.w.has(&lead_key) {
                self.w.t(&lead_key).into_owned()
            } else {
                String::new()
            },
            button: self.w.t(&format!("{}-button", self.key)).into_owned(),
            ask: self,
            form,
        };
        if form.is_faulty() { refused(&template) } else { page(&template) }
    }
}

#[derive(Template)]
#[template(path = "ask.html")]
struct AskPage<'a> {
    frame: Frame,
    title: String,
    lead: String,
    button: String,
    ask: Ask,
    form: &'a Form,
}
