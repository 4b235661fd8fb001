//! What came back, as a person would notice it.

use axum::http::HeaderMap;

/// A reply to a request.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub location: Option<String>,
    pub headers: HeaderMap,
    /// The body as text; `bytes` as it came, for what is no text.
    pub body: String,
    pub bytes: Vec<u8>,
}

impl Reply {
    /// The status, and the one thing that a person would notice: where they were sent, the first fault
    /// of their form, or the page's heading.
    pub fn line(&self) -> String {
        let seen = self
            .location
            .clone()
            .or_else(|| self.first_fault())
            .or_else(|| self.between("<h1", "</h1>"))
            .unwrap_or_else(|| self.body.chars().take(200).collect());
        format!("{} {seen}", self.status).trim_end().to_owned()
    }

    /// All that is there to read: no tags, no styles, one space between words.
    pub fn text(&self) -> String {
        plain(&self.body)
    }

    /// A header, as text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The value of a cookie that the reply sets.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.headers
            .get_all("set-cookie")
            .iter()
            .filter_map(|v| v.to_str().ok()?.split(';').next()?.split_once('='))
            .find_map(|(k, v)| (k == name).then(|| v.to_owned()))
    }

    fn first_fault(&self) -> Option<String> {
        let list = self.body.split("govuk-error-summary__list").nth(1)?;
        Some(plain(list.split_once("<li>")?.1.split("</li>").next()?))
    }

    fn between(&self, open: &str, close: &str) -> Option<String> {
        let rest = self.body.split_once(open)?.1;
        Some(plain(rest.split_once('>')?.1.split(close).next()?))
    }
}

/// The text of HTML.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for (n, part) in html.split('<').enumerate() {
        let words = if n == 0 { part } else { part.split_once('>').map_or("", |(_, after)| after) };
        text.push_str(words);
        text.push(' ');
    }
    let text =
        ["&amp;&", "&lt;<", "&gt;>", "&#38;&", "&#60;<", "&#62;>", "&#39;'", "&#34;\"", "&quot;\""]
            .iter()
            .fold(text, |text, pair| {
                let (escape, sign) = pair.split_at(pair.len() - 1);
                text.replace(escape, sign)
            });
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_what_a_person_would_notice() {
        let reply = |status, location: Option<&str>, body: &str| Reply {
            status,
            location: location.map(str::to_owned),
            headers: HeaderMap::new(),
            body: body.to_owned(),
            bytes: Vec::new(),
        };
        assert_eq!(reply(303, Some("/valley"), "").line(), "303 /valley");
        let page = r#"<h1 class="x">Amina&#39;s <b>page</b></h1><p>more</p>"#;
        assert_eq!(reply(200, None, page).line(), "200 Amina's page");
        let faulty = r##"<ul class="govuk-error-summary__list"><li><a href="#t">Write a title.</a></li></ul><h1>x</h1>"##;
        assert_eq!(reply(422, None, faulty).line(), "422 Write a title.");
    }
}
