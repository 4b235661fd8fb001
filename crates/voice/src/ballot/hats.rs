//! What the hats say to a result: how many of each voted, how many are content with it, and whether it
//! stands. A pure count over what was cast.
//!
//! In a secret ballot a part of so few people that it could single someone out is not shown, and all
//! other figures of parts are rounded to the nearest five (NHS Digital's rule for small numbers, with the
//! place's threshold), so that no difference tells what was left out.

use super::vote::Vote;
use super::way::{Marks, Way};
use ground::hat::Hat;
use serde::{Deserialize, Serialize};

/// One vote, without a name.
#[derive(Clone, Debug)]
pub struct Cast {
    pub receipt: String,
    pub hat: Option<Hat>,
    pub ward: Option<String>,
    pub channel: &'static str,
    pub vote: Vote,
    pub because: Option<String>,
    /// Where the ballot is open.
    pub person: Option<String>,
    /// Parts per thousand of their share of the money that was spent, in a shared budget.
    pub spent: Option<i64>,
}

/// The rule by which the hats are looked at.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub way: Way,
    pub marks: Marks,
    /// How many choices there are.
    pub choices: usize,
    pub top: i64,
    /// Ballots that each hat must have given.
    pub quorum: i64,
    /// More than this share, in parts per thousand, makes a hat content.
    pub majority: i64,
    /// Whether every hat has to be content.
    pub each: bool,
    pub secret: bool,
    /// Parts from 1 to so many people are not shown.
    pub small: i64,
}

/// A part of the voters: a hat or a ward. Numbers are left out where they could single someone out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// A hat's key, or a ward's code.
    pub key: String,
    pub voters: Option<i64>,
    /// How many are content with the result.
    pub content: Option<i64>,
    /// The mean part of their money that was spent, in parts per thousand.
    pub spent: Option<i64>,
    pub under_quorum: bool,
    /// Whether the hat is content; nothing where it cannot be said.
    pub is_content: Option<bool>,
    /// What those of the hat who are not content said would change that.
    pub said: Vec<String>,
}

/// What is shown beside a result.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    pub voters: i64,
    pub on_paper: i64,
    pub blank: i64,
    pub content: i64,
    pub winners: Vec<i64>,
    pub hats: Vec<Part>,
    pub wards: Vec<Part>,
    /// What was said by people of hats that are too few to be shown.
    pub said: Vec<String>,
    pub stands: bool,
    /// Whether the hats stand beside the ballots in the published file.
    pub hats_published: bool,
    /// Whether it stands beside them how they came in.
    pub channels_published: bool,
    pub explained: super::explain::Explained,
}

/// Whether a vote is content with the winners. Ticks and points: one of them has any. Marks: one has half
/// the highest mark or more. Ranks: one stands in the upper half of all choices.
pub fn is_content(rule: &Rule, vote: &Vote, winners: &[i64]) -> bool {
    match vote {
        Vote::Ticks(ticked) => winners.iter().any(|n| ticked.contains(n)),
        Vote::Marks(marks) => winners.iter().any(|n| {
            let mark = marks.get(n).copied().unwrap_or(0);
            if rule.marks == Marks::Points { mark > 0 } else { mark * 2 >= rule.top.max(1) }
        }),
        Vote::Ranks(ranks) => {
            let half = rule.choices.div_ceil(2);
            let mut place = 0;
            for rank in ranks {
                if place >= half {
                    return false;
                }
                if rank.iter().any(|n| winners.contains(n)) {
                    return true;
                }
                place += rank.len();
            }
            false
        }
    }
}

/// Whether a ballot says nothing.
pub fn is_blank(vote: &Vote) -> bool {
    match vote {
        Vote::Ticks(ticked) => ticked.is_empty(),
        Vote::Marks(marks) => marks.values().all(|m| *m == 0),
        Vote::Ranks(ranks) => ranks.is_empty(),
    }
}

/// To the nearest five.
fn round(n: i64) -> i64 {
    (n + 2) / 5 * 5
}

impl Rule {
    fn may_show(&self, voters: i64) -> bool {
        !self.secret || voters > self.small
    }

    fn figure(&self, n: i64, voters: i64) -> Option<i64> {
        match (self.secret, self.may_show(voters)) {
            (false, _) => Some(n),
            (true, true) => Some(round(n)),
            (true, false) => None,
        }
    }

    /// `all`: the voters of the whole ballot. Where they are few, no number of a part is shown: what one cell
    /// leaves out would follow from the others and the sum.
    fn part(&self, key: &str, cast: &[&Cast], winners: &[i64], all: usize) -> Part {
        let voters = cast.len() as i64;
        if !self.may_show(all as i64) {
            let under_quorum = voters < self.quorum;
            return Part { key: key.to_owned(), under_quorum, ..Part::default() };
        }
        let content = cast.iter().filter(|c| is_content(self, &c.vote, winners)).count() as i64;
        let spent: Vec<i64> = cast.iter().filter_map(|c| c.spent).collect();
        let mean = (!spent.is_empty()).then(|| spent.iter().sum::<i64>() / spent.len() as i64);
        let known = self.may_show(voters) && voters > 0;
        Part {
            key: key.to_owned(),
            voters: if voters == 0 { Some(0) } else { self.figure(voters, voters) },
            content: if voters == 0 { Some(0) } else { self.figure(content, voters) },
            spent: mean.filter(|_| known).map(|m| if self.secret { (m + 25) / 50 * 50 } else { m }),
            under_quorum: voters < self.quorum,
            is_content: known.then_some(content * 1000 > voters * self.majority),
            said: Vec::new(),
        }
    }
}

/// Looks at a result with the hats' and the wards' eyes.
pub fn shown(rule: &Rule, cast: &[Cast], winners: &[i64]) -> Shown {
    let of = |hat: Hat| cast.iter().filter(|c| c.hat == Some(hat)).collect::<Vec<_>>();
    let mut said = Vec::new();
    let hats: Vec<Part> = Hat::ALL
        .into_iter()
        .map(|hat| {
            let votes = of(hat);
            let mut part = rule.part(hat.key(), &votes, winners, cast.len());
            let words = votes.iter().filter_map(|c| c.because.clone());
            if rule.may_show(votes.len() as i64) {
                part.said.extend(words)
            } else {
                said.extend(words)
            }
            // In the order of their letters: the order of the votes tells nothing either.
            part.said.sort();
            part
        })
        .collect();
    said.extend(cast.iter().filter(|c| c.hat.is_none()).filter_map(|c| c.because.clone()));
    said.sort();
    let mut codes: Vec<&str> = cast.iter().filter_map(|c| c.ward.as_deref()).collect();
    if !rule.may_show(cast.len() as i64) {
        codes.clear();
    }
    codes.sort_unstable();
    codes.dedup();
    let wards = codes.iter().map(|code| {
        let votes: Vec<&Cast> = cast.iter().filter(|c| c.ward.as_deref() == Some(code)).collect();
        rule.part(code, &votes, winners, cast.len())
    });
    let all_shown = Hat::ALL.into_iter().all(|hat| {
        let n = of(hat).len() as i64;
        n == 0 || rule.may_show(n)
    });
    // Whoever handed out one sheet of paper would know the one ballot that came on paper.
    let channels_shown = ["web", "paper"].into_iter().all(|channel| {
        let n = cast.iter().filter(|c| c.channel == channel).count() as i64;
        n == 0 || rule.may_show(n)
    });
    let content = hats.iter().all(|h| !h.under_quorum && h.is_content == Some(true));
    Shown {
        voters: cast.len() as i64,
        on_paper: cast.iter().filter(|c| c.channel == "paper").count() as i64,
        blank: cast.iter().filter(|c| is_blank(&c.vote)).count() as i64,
        content: cast.iter().filter(|c| is_content(rule, &c.vote, winners)).count() as i64,
        winners: winners.to_vec(),
        stands: !cast.is_empty() && !winners.is_empty() && (!rule.each || content),
        wards: wards.collect(),
        hats,
        said,
        hats_published: all_shown,
        channels_published: channels_shown,
        explained: super::explain::Explained::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rule(secret: bool, each: bool) -> Rule {
        Rule {
            way: Way::Approval,
            marks: Marks::Ticks,
            choices: 3,
            top: 0,
            quorum: 1,
            majority: 500,
            each,
            secret,
            small: 7,
        }
    }

    fn cast(hat: Hat, ticked: &[i64]) -> Cast {
        Cast {
            receipt: "7K3M".into(),
            hat: Some(hat),
            ward: None,
            channel: "web",
            vote: Vote::Ticks(ticked.iter().copied().collect()),
            because: (ticked.is_empty()).then(|| "Not on Fridays".into()),
            person: None,
            spent: None,
        }
    }

    #[test]
    fn a_decision_falls_when_one_hat_is_not_content() {
        let mut all: Vec<Cast> = Hat::ALL.iter().map(|h| cast(*h, &[1])).collect();
        assert!(shown(&rule(false, true), &all, &[1]).stands);
        all[1] = cast(Hat::Using, &[]);
        let fell = shown(&rule(false, true), &all, &[1]);
        assert!(!fell.stands);
        assert_eq!(fell.hats[1].is_content, Some(false));
        assert_eq!(fell.hats[1].said, ["Not on Fridays"]);
        assert!(
            shown(&rule(false, false), &all, &[1]).stands,
            "there the hats are shown beside it"
        );
        let three: Vec<Cast> = all.into_iter().filter(|c| c.hat != Some(Hat::Using)).collect();
        let silent = shown(&rule(false, true), &three, &[1]);
        assert!(!silent.stands && silent.hats[1].under_quorum, "silence is not consent");
    }

    #[test]
    fn a_few_people_are_never_shown_apart_in_a_secret_ballot() {
        let mut all: Vec<Cast> = (0..12).map(|_| cast(Hat::Community, &[1])).collect();
        all.push(cast(Hat::Commissioning, &[]));
        let shown = shown(&rule(true, false), &all, &[1]);
        let part = &shown.hats[3];
        assert_eq!((part.voters, part.content, part.is_content), (None, None, None));
        assert!(part.said.is_empty() && shown.said == ["Not on Fridays"]);
        assert!(!shown.hats_published && shown.channels_published);
        assert_eq!(shown.hats[0].voters, Some(10), "rounded to the nearest five");
    }

    #[test]
    fn one_ballot_on_paper_does_not_say_that_it_came_on_paper() {
        let mut all: Vec<Cast> = (0..12).map(|_| cast(Hat::Community, &[1])).collect();
        all[3].channel = "paper";
        assert!(!shown(&rule(true, false), &all, &[1]).channels_published);
        assert!(shown(&rule(false, false), &all, &[1]).channels_published);
        all.iter_mut().for_each(|c| c.channel = "paper");
        assert!(shown(&rule(true, false), &all, &[1]).channels_published);
    }

    #[test]
    fn a_rank_in_the_upper_half_is_content() {
        let rule = Rule { marks: Marks::Ranks, ..rule(false, false) };
        let ranks = |r: &[&[i64]]| Vote::Ranks(r.iter().map(|r| r.to_vec()).collect());
        assert!(is_content(&rule, &ranks(&[&[2], &[1]]), &[1]));
        assert!(!is_content(&rule, &ranks(&[&[2], &[3], &[1]]), &[1]));
        assert!(is_content(&rule, &ranks(&[&[2], &[3, 1]]), &[1]));
        assert!(!is_content(&rule, &ranks(&[&[2, 3], &[1]]), &[1]));
        assert!(!is_content(&rule, &ranks(&[]), &[1]));
    }

    proptest! {
        #[test]
        fn no_figure_of_a_part_in_a_secret_ballot_is_exact(n in 0usize..40, yes in 0usize..40) {
            let all: Vec<Cast> =
                (0..n).map(|i| cast(Hat::Using, if i < yes { &[1] } else { &[] })).collect();
            let shown = shown(&rule(true, false), &all, &[1]);
            for figure in [shown.hats[1].voters, shown.hats[1].content].into_iter().flatten() {
                prop_assert_eq!(figure % 5, 0);
            }
            prop_assert_eq!(shown.hats[1].voters.is_none(), n <= 7);
            prop_assert_eq!(shown.hats[0].voters.is_none(), n <= 7, "not the empty ones either");
        }
    }
}
