//! What one ballot says, as values, as text and as a form.

use super::way::Marks;
use ground::form::Form;
use ground::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The vote on one ballot. Choices are numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Vote {
    Ticks(BTreeSet<i64>),
    /// Marks, or points, of each choice that has any.
    Marks(BTreeMap<i64, i64>),
    /// Best first; those of one rank stand together.
    Ranks(Vec<Vec<i64>>),
}

fn joined(numbers: impl IntoIterator<Item = i64>, with: &str) -> String {
    numbers.into_iter().map(|n| n.to_string()).collect::<Vec<_>>().join(with)
}

impl Vote {
    /// As text: `2,5` for ticks, `2:5,3:1` for marks, `3>1=2` for ranks; empty for a blank ballot.
    pub fn text(&self) -> String {
        match self {
            Self::Ticks(ticked) => joined(ticked.iter().copied(), ","),
            Self::Marks(marks) => {
                let mut text = String::new();
                for (n, (choice, mark)) in marks.iter().enumerate() {
                    let comma = if n > 0 { "," } else { "" };
                    let _ = write!(text, "{comma}{choice}:{mark}");
                }
                text
            }
            Self::Ranks(ranks) => {
                let rank = |r: &Vec<i64>| joined(r.iter().copied(), "=");
                ranks.iter().map(rank).collect::<Vec<_>>().join(">")
            }
        }
    }

    /// Whether nothing is chosen. Marks of 0 are chosen.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Ticks(ticked) => ticked.is_empty(),
            Self::Marks(marks) => marks.is_empty(),
            Self::Ranks(ranks) => ranks.is_empty(),
        }
    }

    /// Reads what [`Vote::text`] wrote.
    pub fn parse(text: &str, marks: Marks) -> Option<Self> {
        let parts = |with: char| text.split(with).filter(|p| !p.is_empty());
        Some(match marks {
            Marks::Ticks => Self::Ticks(parts(',').map(|p| p.parse().ok()).collect::<Option<_>>()?),
            Marks::Scores | Marks::Points => {
                let pair = |p: &str| {
                    let (choice, mark) = p.split_once(':')?;
                    Some((choice.parse().ok()?, mark.parse().ok()?))
                };
                Self::Marks(parts(',').map(pair).collect::<Option<_>>()?)
            }
            Marks::Ranks => {
                let rank = |p: &str| p.split('=').map(|n| n.parse().ok()).collect::<Option<_>>();
                Self::Ranks(parts('>').map(rank).collect::<Option<_>>()?)
            }
        })
    }

    /// What someone sees who checks their ballot: a line a choice, in words.
    pub fn says(&self, w: &Words, title: &dyn Fn(i64) -> String) -> Vec<String> {
        match self {
            Self::Ticks(ticked) => ticked.iter().map(|n| title(*n)).collect(),
            Self::Marks(marks) => {
                marks.iter().map(|(n, m)| format!("{}: {m}", title(*n))).collect()
            }
            Self::Ranks(ranks) => {
                let mut place = 0;
                let mut lines = Vec::new();
                for rank in ranks {
                    let names: Vec<String> = rank.iter().map(|n| title(*n)).collect();
                    lines.push(w.n_with(
                        "ballot-rank-says",
                        place + 1,
                        &[("what", &names.join(" = "))],
                    ));
                    place += rank.len() as i64;
                }
                lines
            }
        }
    }

    /// The form that would say this, so that a page can show it.
    pub fn fill(&self, form: &mut Form) {
        match self {
            Self::Ticks(ticked) => ticked.iter().for_each(|n| form.add("choice", &n.to_string())),
            Self::Marks(marks) => {
                marks.iter().for_each(|(n, m)| form.set(&format!("mark-{n}"), &m.to_string()));
            }
            Self::Ranks(ranks) => {
                for (place, rank) in ranks.iter().enumerate() {
                    for n in rank {
                        form.set(&format!("rank-{n}"), &(place + 1).to_string());
                    }
                }
            }
        }
    }
}

/// What a ballot of this kind may hold.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    pub marks: Marks,
    pub equal: bool,
    /// The highest mark, or the points to share out.
    pub top: i64,
    pub numbers: &'a [i64],
}

impl Rules<'_> {
    /// Reads a ballot from a form. Faults name the field and what to do. A ballot is blank on purpose alone:
    /// nothing chosen is a fault, unless it is ticked that it is blank.
    pub fn read(&self, w: &Words, form: &mut Form) -> Vote {
        let before = form.faults().len();
        self.knows_all(w, form);
        let vote = self.chosen(w, form);
        if form.faults().len() == before {
            match (vote.is_empty(), form.chosen("blank", "yes")) {
                (true, false) => form.fault("blank", w.t("ballot-nothing-chosen")),
                (false, true) => form.fault("blank", w.t("ballot-blank-and-more")),
                _ => {}
            }
        }
        vote
    }

    /// A fault where something is chosen that is not on the ballot.
    fn knows_all(&self, w: &Words, form: &mut Form) {
        let known = |n: &str| n.parse::<i64>().is_ok_and(|n| self.numbers.contains(&n));
        let field = match self.marks {
            Marks::Ticks => "choice-",
            Marks::Ranks => "rank-",
            Marks::Scores | Marks::Points => "mark-",
        };
        let strange = match self.marks {
            Marks::Ticks => form.all("choice").any(|n| !known(n)),
            _ => form.each(field).any(|(n, value)| !value.is_empty() && !known(n)),
        };
        if strange {
            let first = self.numbers.first().copied().unwrap_or(1);
            form.fault(&format!("{field}{first}"), w.t("ballot-not-on-it"));
        }
    }

    fn chosen(&self, w: &Words, form: &mut Form) -> Vote {
        match self.marks {
            Marks::Ticks => {
                let known = |n: &i64| self.numbers.contains(n);
                let ticked = form.all("choice").filter_map(|n| n.parse().ok()).filter(known);
                Vote::Ticks(ticked.collect())
            }
            Marks::Scores | Marks::Points => self.read_marks(w, form),
            Marks::Ranks => self.read_ranks(w, form),
        }
    }

    fn read_marks(&self, w: &Words, form: &mut Form) -> Vote {
        let mut marks = BTreeMap::new();
        for n in self.numbers {
            let field = format!("mark-{n}");
            match form.get(&field) {
                "" => {}
                text => match text.parse::<i64>().ok().filter(|m| (0..=self.top).contains(m)) {
                    Some(0) if self.marks == Marks::Points => {}
                    Some(mark) => drop(marks.insert(*n, mark)),
                    None => {
                        let top = self.top.to_string();
                        form.fault(&field, w.with("ballot-mark-wrong", &[("most", &top)]));
                    }
                },
            }
        }
        let sum: i64 = marks.values().sum();
        if self.marks == Marks::Points && sum > self.top {
            let parts = [("sum", sum.to_string()), ("most", self.top.to_string())];
            let parts = parts.each_ref().map(|(k, v)| (*k, v.as_str()));
            let first = self.numbers.first().copied().unwrap_or(1);
            form.fault(&format!("mark-{first}"), w.with("ballot-points-many", &parts));
        }
        Vote::Marks(marks)
    }

    /// Ranks may leave gaps, which mean nothing: 1 and 3 are read as first and second.
    fn read_ranks(&self, w: &Words, form: &mut Form) -> Vote {
        let mut by_rank: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
        for n in self.numbers {
            let field = format!("rank-{n}");
            let text = form.get(&field).to_owned();
            if text.is_empty() {
                continue;
            }
            let most = self.numbers.len() as i64;
            match text.parse::<i64>().ok().filter(|r| (1..=most).contains(r)) {
                Some(rank) => {
                    let same = by_rank.entry(rank).or_default();
                    same.push(*n);
                    if same.len() > 1 && !self.equal {
                        form.fault(&field, w.n("ballot-rank-twice", rank));
                    }
                }
                None => {
                    let most = most.to_string();
                    form.fault(&field, w.with("ballot-rank-wrong", &[("most", &most)]));
                }
            }
        }
        Vote::Ranks(by_rank.into_values().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_vote_is_one_text() {
        let ranks = Vote::Ranks(vec![vec![3], vec![1, 2]]);
        assert_eq!(ranks.text(), "3>1=2");
        assert_eq!(Vote::parse("3>1=2", Marks::Ranks), Some(ranks));
        let marks = Vote::Marks([(2, 5), (3, 0)].into());
        assert_eq!(marks.text(), "2:5,3:0");
        assert_eq!(Vote::parse("2:5,3:0", Marks::Scores), Some(marks));
        assert_eq!(Vote::parse("", Marks::Ticks), Some(Vote::Ticks([].into())));
        assert_eq!(Vote::parse("1,x", Marks::Ticks), None);
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(ticked in proptest::collection::btree_set(1i64..50, 0..9),
            marks in proptest::collection::btree_map(1i64..50, 0i64..10, 0..9)) {
            let (a, b) = (Vote::Ticks(ticked), Vote::Marks(marks));
            prop_assert_eq!(Vote::parse(&a.text(), Marks::Ticks), Some(a));
            prop_assert_eq!(Vote::parse(&b.text(), Marks::Scores), Some(b));
        }
    }
}
