//! Who may what, for people to read. It is made from the very rules that the guard reads
//! ([`crate::permit::Act`]), so the two cannot differ.

use crate::fact::{Fact, Shown};
use crate::permit::{Act, OWN_HAND, Role};
use crate::words::Words;

/// One act's rule, as data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub fact: Fact,
    pub may: &'static [Role],
    /// Messages for what must hold meanwhile.
    pub unless: Vec<&'static str>,
}

/// The rule of an act.
pub fn rule<A: Act>() -> Rule {
    let own = A::OWN_HAND.then_some(OWN_HAND);
    let unless = own.into_iter().chain(A::WHILE.iter().map(|w| w.or)).collect();
    Rule { fact: A::FACT, may: A::MAY, unless }
}

/// One line of the page: what, who, when not, and who reads of it.
#[derive(Clone, Debug)]
pub struct Line {
    pub name: &'static str,
    pub what: String,
    pub who: String,
    pub unless: Vec<String>,
    pub public: bool,
}

/// The lines of the page, in the order of the dictionary.
pub fn lines(rules: &[Rule], w: &Words) -> Vec<Line> {
    let mut rules: Vec<&Rule> = rules.iter().collect();
    rules.sort_by_key(|r| r.fact);
    rules
        .into_iter()
        .map(|rule| Line {
            name: rule.fact.name(),
            what: w.t(&rule.fact.word()).into_owned(),
            who: rule
                .may
                .iter()
                .map(|r| w.t(&r.word()).into_owned())
                .collect::<Vec<_>>()
                .join("; "),
            unless: rule.unless.iter().map(|key| w.t(key).into_owned()).collect(),
            public: rule.fact.shown() == Shown::Public,
        })
        .collect()
}

/// The file WHO-MAY.md: the same lines, and the routes with what each asks.
pub fn file(rules: &[Rule], routes: &[crate::routes::Listed], w: &Words) -> String {
    let mut text = String::from(
        "# Who may what\n\nMade by `mutual who-may` from the rules that guard each act. Do not edit it.\n\n\
         | act | what happens | who may | not when | on the public record |\n|---|---|---|---|---|\n",
    );
    for line in lines(rules, w) {
        let public = if line.public { "yes" } else { "no" };
        text.push_str(&format!(
            "| `{}` | {} | {} | {} | {public} |\n",
            line.name,
            line.what,
            line.who,
            line.unless.join(" ")
        ));
    }
    text.push_str("\n## Every address\n\n| address | asks for |\n|---|---|\n");
    for route in routes {
        text.push_str(&format!("| `{} {}` | {} |\n", route.method, route.path, route.asks.says(w)));
    }
    text
}
