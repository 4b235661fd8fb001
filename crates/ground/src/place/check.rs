//! What no type can say of a place's file. Each fault names the line, the field, and what to do.

use super::{Contact, PROMISES, Place, RESERVED};

/// The beginning of a fault: `line 12: `, where the line is found.
fn line(number: Option<usize>) -> String {
    number.map(|n| format!("line {n}: ")).unwrap_or_default()
}

/// The first line that holds this.
fn holding(text: &str, what: &str) -> Option<usize> {
    text.lines().position(|l| l.contains(what)).map(|n| n + 1)
}

/// The line of a field with this value, in a table (`[[promise]]`) that has a line with `having` in it.
fn field_of(text: &str, table: &str, having: &str, (field, value): (&str, &str)) -> Option<usize> {
    let (mut within, mut found, mut has) = (false, None, false);
    for (n, l) in text.lines().map(str::trim).enumerate() {
        if l.starts_with('[') {
            if has && found.is_some() {
                break;
            }
            (within, found, has) = (l.starts_with(&format!("[[{table}]]")), None, false);
        }
        if within {
            has = has || l.contains(having);
            let pair = l.split_once('=').map(|(name, rest)| (name.trim(), rest.trim()));
            if pair.is_some_and(|(name, rest)| name == field && rest.starts_with(value)) {
                found = Some(n + 1);
            }
        }
    }
    found.filter(|_| has)
}

impl Place {
    /// Reads a place's file. The error names the line and what to do.
    pub fn parse(text: &str) -> Result<Self, String> {
        let place: Self = toml::from_str(text).map_err(|e| {
            let at = e.span().map(|span| text.get(..span.start).unwrap_or_default());
            let number = at.map(|before| before.matches('\n').count() + 1);
            let shown = number.and_then(|n| text.lines().nth(n - 1)).unwrap_or_default();
            format!("{}{}: {}", line(number), shown.trim(), e.message())
        })?;
        place.check_names(text)?;
        place.check_figures(text)?;
        place.contacts.iter().try_for_each(|c| {
            let when = format!("\"{}\"", c.when);
            let at = field_of(text, "contact", &when, ("when", &when));
            Contact::check(c).map_err(|says| format!("{}{says}", line(at)))
        })?;
        place.check_dates(text)?;
        Ok(place)
    }

    fn check_names(&self, text: &str) -> Result<(), String> {
        let slug_ok = (2..=40).contains(&self.slug.len())
            && self.slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !slug_ok || RESERVED.contains(&self.slug.as_str()) {
            return Err(format!(
                "{}slug = \"{}\": use 2 to 40 small letters, digits and hyphens, and none of {}",
                line(holding(text, "slug")),
                self.slug,
                RESERVED.join(", ")
            ));
        }
        for (n, outcome) in self.outcomes.iter().enumerate() {
            if self.outcomes.iter().take(n).any(|o| o.key == outcome.key) {
                return Err(format!(
                    "key = \"{}\" stands in two [[outcome]]s: give each a key of its own",
                    outcome.key
                ));
            }
        }
        if let Some(wrong) = self.first_stewards.iter().find(|a| !a.contains('@')) {
            return Err(format!(
                "{}first_stewards: \"{wrong}\" is no e-mail address: write one like amina@example.org",
                line(holding(text, &format!("\"{wrong}\"")))
            ));
        }
        Ok(())
    }

    fn check_figures(&self, text: &str) -> Result<(), String> {
        let missing = PROMISES.iter().find(|k| !self.promises.iter().any(|p| p.key == **k));
        if let Some(missing) = missing {
            return Err(format!(
                "there is no [[promise]] with key = \"{missing}\": add one with days, from and source"
            ));
        }
        let key = |key: &str| format!("\"{key}\"");
        if let Some(wrong) = self.promises.iter().find(|p| !(1..=3650).contains(&p.days)) {
            return Err(format!(
                "{}days = {} in the [[promise]] \"{}\": write 1 to 3650",
                line(field_of(
                    text,
                    "promise",
                    &key(&wrong.key),
                    ("days", &wrong.days.to_string())
                )),
                wrong.days,
                wrong.key
            ));
        }
        if !self.thresholds.iter().any(|t| t.key == "small") {
            return Err(
                "there is no [[threshold]] with key = \"small\": add one with people, from \
                        and source, for example 7 as NHS Digital has it"
                    .into(),
            );
        }
        if let Some(wrong) = self.thresholds.iter().find(|t| !(1..=100).contains(&t.people)) {
            return Err(format!(
                "{}people = {} in the [[threshold]] \"{}\": write 1 to 100",
                line(field_of(
                    text,
                    "threshold",
                    &key(&wrong.key),
                    ("people", &wrong.people.to_string())
                )),
                wrong.people,
                wrong.key
            ));
        }
        Ok(())
    }

    fn check_dates(&self, text: &str) -> Result<(), String> {
        let dates = self
            .wards
            .iter()
            .flat_map(|w| [("from", Some(&w.from)), ("until", w.until.as_ref())])
            .chain(self.promises.iter().map(|p| ("from", Some(&p.from))))
            .chain(self.thresholds.iter().map(|t| ("from", Some(&t.from))));
        for (field, date) in dates {
            let Some(date) = date else { continue };
            date.parse::<jiff::civil::Date>().map_err(|_| {
                let at = line(holding(text, &format!("\"{date}\"")));
                format!("{at}{field} = \"{date}\" is no date: write it as 2026-05-07")
            })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::place::Place;

    const SMALL: &str = include_str!("small.toml");

    /// The number of the line on which something stands first.
    fn at(text: &str, what: &str) -> String {
        let number = text.lines().position(|l| l.contains(what)).unwrap() + 1;
        format!("line {number}: ")
    }

    #[test]
    fn a_fault_names_its_line_its_field_and_what_to_do() {
        for (right, wrong, says) in [
            ("slug = \"valley\"", "slug = \"The Valley\"", "slug = \"The Valley\": use 2 to 40"),
            (
                "people = 7",
                "people = 0",
                "people = 0 in the [[threshold]] \"small\": write 1 to 100",
            ),
            ("days = 28", "days = 9999", "days = 9999 in the [[promise]] \""),
            ("joining = \"", "joining = \"x", "joining = "),
        ] {
            assert!(SMALL.contains(right), "{right}");
            let text = SMALL.replacen(right, wrong, 1);
            let told = Place::parse(&text).unwrap_err();
            let begins = at(&text, wrong) + says;
            assert!(told.starts_with(&begins), "{told}\n{begins}");
        }
        let second = SMALL.replacen("days = 21", "days = 0", 1);
        let told = Place::parse(&second).unwrap_err();
        assert!(told.starts_with(&at(&second, "days = 0")), "the second of one key: {told}");
        let stewards = SMALL.replacen("slug", "first_stewards = [\"ann\"]\nslug", 1);
        let told = Place::parse(&stewards).unwrap_err();
        assert!(
            told.starts_with(&at(&stewards, "first_stewards"))
                && told.contains("like amina@example.org"),
            "{told}"
        );
        let from = SMALL.lines().find(|l| l.trim().starts_with("from = ")).unwrap();
        let told = Place::parse(&SMALL.replacen(from, "from = \"May 2026\"", 1)).unwrap_err();
        assert!(
            told.contains(": from = \"May 2026\" is no date: write it as 2026-05-07"),
            "{told}"
        );
        assert!(told.starts_with("line "), "{told}");
    }
}
