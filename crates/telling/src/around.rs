//! Someone who types more than their own words into a form: what a page must show as text and a file must not
//! take for a formula.

/// What is typed around the texts of a form, one pair after the other.
pub struct Around {
    pairs: &'static [(&'static str, &'static str)],
    next: usize,
}

impl Around {
    pub fn new(pairs: &'static [(&'static str, &'static str)]) -> Self {
        Self { pairs, next: 0 }
    }

    /// The values of a form in the ways in which they are tried: typed around every text, and only around
    /// sentences. Keys, numbers and choices stay as they are.
    pub fn tries(&mut self, fields: &[(&str, &str)]) -> Vec<Vec<String>> {
        let text = |value: &str| {
            value.contains(' ') || value.starts_with(char::is_uppercase) || value.contains("zz")
        };
        let typed: Vec<(bool, String)> = fields
            .iter()
            .map(|(name, value)| {
                if !text(value) || ["who", "other", "email"].contains(name) {
                    return (false, (*value).to_owned());
                }
                let (before, behind) = self.pairs[self.next % self.pairs.len()];
                self.next += 1;
                (value.contains(' '), format!("{before}{value}{behind}"))
            })
            .collect();
        let sentences = typed.iter().zip(fields).map(|((sentence, typed), (_, plain))| {
            if *sentence { typed.clone() } else { (*plain).to_owned() }
        });
        let sentences = sentences.collect();
        vec![typed.into_iter().map(|(_, typed)| typed).collect(), sentences]
    }
}
