//! What a person typed, and what is wrong with it. Nothing typed is ever thrown away: a page that
//! refuses a form shows the same values again, with the fault beside each field and in a list on top.

use crate::stop::Stop;
use crate::visit::{SESSION, cookie};
use crate::words::Words;
use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use percent_encoding::percent_decode;
use sha2::{Digest, Sha256};

/// The largest form that is read, in bytes. A long letter has about 20,000.
pub const LARGEST: usize = 256 * 1024;

/// The values of a form as typed, and the faults found in them.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<(String, String)>,
    faults: Vec<Fault>,
    once: String,
}

/// One fault: the field's name (also the `id` of its input) and a sentence that says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub field: String,
    pub says: String,
}

impl Form {
    /// Reads `application/x-www-form-urlencoded` text. Bytes that are no UTF-8 become U+FFFD; control
    /// characters other than line ends and tabs are dropped. Never fails: an odd form has odd values.
    pub fn read(body: &[u8]) -> Self {
        let fields = body
            .split(|b| *b == b'&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let at = pair.iter().position(|b| *b == b'=').unwrap_or(pair.len());
                let value = pair.get(at + 1..).unwrap_or_default();
                (decode(&pair[..at]), decode(value))
            })
            .collect();
        Self { fields, faults: Vec::new(), once: String::new() }
    }

    /// The same, from one sender to one address. Only a form that carries a mark of its page
    /// (`once`) is known again: the same choice made anew on a new page is a new act.
    fn read_from(sender: &[u8], path: &str, body: &[u8]) -> Self {
        let mut form = Self::read(body);
        if !form.get("once").is_empty() {
            let digest = Sha256::new()
                .chain_update(path)
                .chain_update([0])
                .chain_update(sender)
                .chain_update([0])
                .chain_update(body);
            form.once = crate::hex(&digest.finalize());
        }
        form
    }

    /// A form of these values, as they were typed.
    pub(crate) fn of(fields: Vec<(String, String)>) -> Self {
        Self { fields, ..Self::default() }
    }

    /// Gives a form that carries a mark of its page the digest by which it is known again.
    pub(crate) fn mark(&mut self, digest: &str) {
        if !self.get("once").is_empty() {
            digest.clone_into(&mut self.once);
        }
    }

    /// A form that starts with these values.
    pub fn with(values: &[(&str, &str)]) -> Self {
        let fields = values.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Self { fields, ..Self::default() }
    }

    /// The value typed for a field, without space around it; empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(k, _)| k == name).map_or("", |(_, v)| v.trim())
    }

    /// Every value of a field that can be chosen more than once.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        let name = name.to_owned();
        self.fields.iter().filter(move |(k, _)| *k == name).map(|(_, v)| v.trim())
    }

    /// Every field whose name begins with `prefix`, as (rest of the name, value).
    pub fn each<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.fields.iter().filter_map(move |(k, v)| Some((k.strip_prefix(prefix)?, v.trim())))
    }

    /// Whether this choice of a radio or checkbox is taken.
    pub fn chosen(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|v| v == value)
    }

    /// Puts a value in place, as if it had been typed.
    pub fn set(&mut self, name: &str, value: &str) {
        self.fields.retain(|(k, _)| k != name);
        self.fields.push((name.to_owned(), value.to_owned()));
    }

    /// Adds a value beside those that the field has.
    pub fn add(&mut self, name: &str, value: &str) {
        self.fields.push((name.to_owned(), value.to_owned()));
    }

    /// Notes a fault of a field.
    pub fn fault(&mut self, field: &str, says: impl Into<String>) {
        self.faults.push(Fault { field: field.to_owned(), says: says.into() });
    }

    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    pub fn is_faulty(&self) -> bool {
        !self.faults.is_empty()
    }

    /// The fault of one field, if it has one.
    pub fn fault_of(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|f| f.field == field).map(|f| f.says.as_str())
    }

    /// A digest of the whole form, its sender and its address: the same page sent twice is done once.
    /// Empty when the form does not ask for that.
    pub fn once(&self) -> &str {
        &self.once
    }

    /// A text that must be there and have at most `most` characters. The fault's words are the messages
    /// `{key}-missing` and `{key}-long` (with `$most`).
    pub fn text(&mut self, w: &Words, field: &str, key: &str, most: usize) -> String {
        let text = self.get(field).replace("\r\n", "\n");
        if text.is_empty() {
            self.fault(field, w.t(&format!("{key}-missing")));
        } else if text.chars().count() > most {
            self.fault(field, w.with(&format!("{key}-long"), &[("most", &most.to_string())]));
        }
        text
    }

    /// A text that may be left empty, with at most `most` characters.
    pub fn text_or_none(
        &mut self,
        w: &Words,
        field: &str,
        key: &str,
        most: usize,
    ) -> Option<String> {
        if self.get(field).is_empty() { None } else { Some(self.text(w, field, key, most)) }
    }

    /// One of the values that are on offer. The fault's words are `{key}-missing`.
    pub fn one_of(&mut self, w: &Words, field: &str, key: &str, offered: &[&str]) -> String {
        let value = self.get(field).to_owned();
        if !offered.contains(&value.as_str()) {
            self.fault(field, w.t(&format!("{key}-missing")));
        }
        value
    }

    /// A date from three boxes `{field}-day`, `-month`, `-year`. The fault's words are `{key}-missing`
    /// and `{key}-wrong`.
    pub fn date(&mut self, w: &Words, field: &str, key: &str) -> Option<jiff::civil::Date> {
        let part = |end: &str| self.get(&format!("{field}-{end}")).to_owned();
        let (day, month, year) = (part("day"), part("month"), part("year"));
        if day.is_empty() && month.is_empty() && year.is_empty() {
            self.fault(field, w.t(&format!("{key}-missing")));
            return None;
        }
        let date = day
            .parse()
            .ok()
            .zip(month.parse().ok())
            .zip(year.parse().ok().filter(|y| (1900..=2200).contains(y)))
            .and_then(|((d, m), y)| jiff::civil::Date::new(y, m, d).ok());
        if date.is_none() {
            self.fault(field, w.t(&format!("{key}-wrong")));
        }
        date
    }
}

fn decode(bytes: &[u8]) -> String {
    let spaced: Vec<u8> = bytes.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
    clean(&percent_decode(&spaced).decode_utf8_lossy())
}

/// A text without control characters other than line ends and tabs.
pub(crate) fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t')).collect()
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Stop;

    async fn from_request(request: Request, _: &S) -> Result<Self, Stop> {
        let (parts, body) = request.into_parts();
        let bytes = to_bytes(body, LARGEST).await.map_err(|_| Stop::TooLong)?;
        let sender = cookie(&parts, SESSION).unwrap_or_default().to_owned();
        Ok(Self::read_from(sender.as_bytes(), parts.uri.path(), &bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_was_typed_is_still_there() {
        let form = Form::read(b"title=The+last+bus&hat=using&hat=community&note=a%20%C3%A9%0D%0Ab");
        assert_eq!(form.get("title"), "The last bus");
        assert_eq!(form.all("hat").collect::<Vec<_>>(), ["using", "community"]);
        assert_eq!(form.get("note"), "a é\r\nb");
        assert!(form.chosen("hat", "community") && !form.chosen("hat", "providing"));
    }

    proptest! {
        #[test]
        fn no_body_can_make_it_panic(body in proptest::collection::vec(any::<u8>(), 0..400)) {
            let form = Form::read(&body);
            for (name, _) in form.each("") { form.get(name); }
        }

        #[test]
        fn a_form_that_is_written_reads_back(values in proptest::collection::vec(("[a-z]{1,8}", "[^\\x00-\\x1f\\x7f-\\x9f]{0,20}"), 0..6)) {
            let written: Vec<String> = values.iter().map(|(k, v)| {
                let v = percent_encoding::utf8_percent_encode(v, percent_encoding::NON_ALPHANUMERIC);
                format!("{k}={v}")
            }).collect();
            let form = Form::read(written.join("&").as_bytes());
            for (k, v) in &values {
                prop_assert!(form.all(k).any(|got| got == v.trim()));
            }
        }
    }
}
