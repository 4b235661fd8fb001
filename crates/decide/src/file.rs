//! A file of votes, read and counted, whatever its kind: what a command or a page of results needs.
//!
//! | ending | read as |
//! |---|---|
//! | `.blt` | ranked ballots, [`crate::ranked::blt`] |
//! | `.soc` `.soi` `.toc` `.toi` | ranked ballots, [`crate::ranked::preflib`] |
//! | `.csv` | a Scottish ward, [`crate::ranked::ward`], or our own, [`crate::ranked::votes_csv`] |
//! | `.pb` | a shared budget |
//!
//! With another ending the content decides.

use crate::Fault;
use crate::ranked::{self, Ballots, Method, Outcome, Overvote, Rule};
use crate::shares::{self, Budget, Completion, TieBreak, Utility};

/// What a file holds.
#[derive(Clone, Debug)]
pub enum Read {
    /// Approval, score or ranked ballots.
    Ballots(Ballots),
    /// A shared budget.
    Budget(Box<Budget>),
}

/// A rule as a person names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RuleName {
    /// A shared budget by the method of equal shares.
    EqualShares,
    /// A rule for ballots.
    Ballots(Method),
}

impl RuleName {
    /// The rule of that name: `equal-shares`, `approval`, `score`, `irv`, `stv-scottish`, `stv-meek`, `schulze`.
    pub fn from_key(key: &str) -> Option<RuleName> {
        match key {
            "equal-shares" => Some(RuleName::EqualShares),
            other => Method::from_key(other).map(RuleName::Ballots),
        }
    }
}

/// What is asked for beyond what the file says itself.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Asked {
    /// The rule; none: the one that the file names.
    pub rule: Option<RuleName>,
    /// Shared budgets: what a project is worth to its supporter.
    pub utility: Option<String>,
    /// Shared budgets: what is done with money that is left.
    pub completion: Option<String>,
    /// Ballots: the seats; none: as the file says.
    pub seats: Option<usize>,
    /// Ranked ballots: what a rank with more than one mark does; none: as the file says.
    pub overvote: Option<Overvote>,
}

/// A count.
#[derive(Clone, Debug)]
pub enum Counted {
    /// Of ballots.
    Ballots(Box<Outcome>),
    /// Of a shared budget, with the budget itself and what the greedy rule would have funded.
    Budget(Box<BudgetCount>),
}

/// A shared budget, counted.
#[derive(Clone, Debug)]
pub struct BudgetCount {
    /// What was put to the vote.
    pub budget: Budget,
    /// What equal shares fund, and why.
    pub outcome: shares::Outcome,
    /// The same by equal shares and by greedy, side by side.
    pub comparison: shares::Comparison,
    /// What greedy would have spent, in smallest units of money.
    pub greedy_spent: u64,
    /// What greedy would have funded, by id.
    pub greedy: Vec<String>,
}

impl Counted {
    /// The result for people.
    pub fn text(&self) -> String {
        match self {
            Counted::Ballots(outcome) => outcome.text(),
            Counted::Budget(counted) => shares::report(&counted.outcome, &counted.budget),
        }
    }

    /// The result as JSON: the same ballots and rule give the same bytes.
    pub fn json(&self) -> String {
        // A result holds texts and whole numbers only, which JSON always takes.
        match self {
            Counted::Ballots(outcome) => serde_json::to_string_pretty(outcome).unwrap_or_default(),
            Counted::Budget(counted) => {
                let both = BudgetJson {
                    outcome: &counted.outcome,
                    greedy: &counted.greedy,
                    compared: &counted.comparison,
                };
                serde_json::to_string_pretty(&both).unwrap_or_default()
            }
        }
    }
}

#[derive(serde::Serialize)]
struct BudgetJson<'a> {
    #[serde(flatten)]
    outcome: &'a shares::Outcome,
    greedy: &'a [String],
    compared: &'a shares::Comparison,
}

/// Reads a file by the ending of its name, else by its content.
///
/// # Errors
/// Names line and field, and what to do.
pub fn read(name: &str, bytes: &[u8]) -> Result<Read, Fault> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let kind = match ending.as_deref() {
        Some("blt") => Kind::Blt,
        Some("soc" | "soi" | "toc" | "toi") => Kind::Preflib,
        Some("pb") => Kind::Budget,
        Some("csv") if ranked::ward::looks_like(bytes) => Kind::Ward,
        Some("csv") => Kind::Votes,
        _ => by_content(bytes)?,
    };
    match kind {
        Kind::Blt => ranked::blt::read(bytes).map(Read::Ballots),
        Kind::Preflib => ranked::preflib::read(bytes).map(Read::Ballots),
        Kind::Ward => ranked::ward::read(bytes).map(Read::Ballots),
        Kind::Votes => ranked::votes_csv::read(bytes).map(Read::Ballots),
        Kind::Budget => read_budget(bytes),
    }
}

enum Kind {
    Blt,
    Preflib,
    Ward,
    Votes,
    Budget,
}

fn by_content(bytes: &[u8]) -> Result<Kind, Fault> {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let first = text.lines().find(|line| !line.starts_with('#')).unwrap_or_default().trim();
    let numbers = first.split_whitespace().filter(|word| word.parse::<u32>().is_ok()).count();
    if text.starts_with("META") {
        Ok(Kind::Budget)
    } else if text.contains("# ALTERNATIVE NAME") || text.contains("# NUMBER ALTERNATIVES") {
        Ok(Kind::Preflib)
    } else if ranked::ward::looks_like(bytes) {
        Ok(Kind::Ward)
    } else if numbers == 2
        && first.split_whitespace().take(2).all(|word| word.parse::<u32>().is_ok())
    {
        Ok(Kind::Blt)
    } else if first.contains(',') {
        Ok(Kind::Votes)
    } else {
        let message = "This is no kind of file that is known here; use .blt, .soc, .soi, .toc, .toi, .csv or .pb.";
        Err(Fault { line: 0, field: None, message: message.into() })
    }
}

/// Counts what was read by the rule asked for, else by the one that the file names.
///
/// # Errors
/// Where no rule is named, the rule does not fit the file, or it refuses the ballots.
pub fn count(read: &Read, asked: &Asked) -> Result<Counted, Fault> {
    match read {
        Read::Ballots(ballots) => count_ballots(ballots, asked),
        Read::Budget(budget) => count_budget(budget, asked),
    }
}

fn count_ballots(ballots: &Ballots, asked: &Asked) -> Result<Counted, Fault> {
    let fault = |message: String| Err(Fault { line: 0, field: None, message });
    let marks = ballots.election.has_marks();
    let fitting =
        if marks { "approval or score" } else { "irv, stv-scottish, stv-meek or schulze" };
    let method = match (asked.rule, ballots.terms.method) {
        (Some(RuleName::Ballots(method)), _) | (None, Some(method)) => method,
        (Some(RuleName::EqualShares), _) => {
            return fault(format!(
                "equal-shares needs a .pb file; count these ballots by {fitting}."
            ));
        }
        (None, None) => return fault(format!("The file names no rule; ask for {fitting}.")),
    };
    refuse_for_budgets(asked)?;
    let mut rule = Rule { method, options: ballots.terms.options.clone() };
    if let Some(overvote) = asked.overvote {
        if marks {
            return fault("--overvote is for ranked ballots; leave it out for these.".into());
        }
        rule.options.reading.overvote = overvote;
    }
    let stand = ballots.election.candidates().iter().filter(|one| !one.withdrawn).count();
    if let Some(seats) = asked.seats.filter(|seats| *seats > stand) {
        return fault(format!(
            "--seats {seats} is more than there are candidates who stand: {stand}. Ask for {stand} or fewer."
        ));
    }
    let outcome = match asked.seats {
        Some(seats) => ranked::count(&ballots.election.clone().with_seats(seats)?, &rule)?,
        None => ranked::count(&ballots.election, &rule)?,
    };
    Ok(Counted::Ballots(Box::new(outcome)))
}

/// What only a shared budget has.
fn refuse_for_budgets(asked: &Asked) -> Result<(), Fault> {
    let utility = asked.utility.as_ref().map(|_| "--utility");
    let Some(option) = utility.or(asked.completion.as_ref().map(|_| "--completion")) else {
        return Ok(());
    };
    let message =
        format!("{option} is for shared budgets (.pb), and these are ballots; leave it out.");
    Err(Fault { line: 0, field: None, message })
}

fn read_budget(bytes: &[u8]) -> Result<Read, Fault> {
    shares::read(bytes).map(|budget| Read::Budget(Box::new(budget)))
}

/// The rule of a shared budget: what is asked for, else what the file's description says, else what towns
/// do. The keys are `utility` (`cost`, `cardinality`, `points`, `borda`), `completion` (`add1`, `none`) and
/// `ties` (`more votes`, `lower cost`, and a list of ids as `list:3/1/2`, with commas between).
///
/// # Errors
/// Where one of them holds another value: the field is named.
pub fn budget_rule(budget: &Budget, asked: &Asked) -> Result<shares::Rule, Fault> {
    let word = |asked: &Option<String>, key: &str| {
        asked.clone().or_else(|| budget.described(key).map(str::to_owned)).unwrap_or_default()
    };
    let wrong = |field: &str, value: &str, use_one: &str| Fault {
        line: 0,
        field: Some(field.to_owned()),
        message: format!("\"{value}\" is not known; use {use_one}."),
    };
    let utility = match word(&asked.utility, "utility").as_str() {
        "" | "cost" => Utility::Cost,
        "cardinality" => Utility::Cardinality,
        "points" => Utility::Points,
        "borda" => Utility::Borda,
        other => return Err(wrong("utility", other, "cost, cardinality, points or borda")),
    };
    let completion = match word(&asked.completion, "completion").as_str() {
        "" | "add1" => Completion::Add1,
        "none" => Completion::None,
        other => return Err(wrong("completion", other, "add1 or none")),
    };
    let mut ties = Vec::new();
    for way in budget.described("ties").unwrap_or_default().split(',').map(str::trim) {
        ties.push(match way {
            "" => continue,
            "more votes" => TieBreak::MoreVotes,
            "lower cost" => TieBreak::LowerCost,
            other => match other.strip_prefix("list:") {
                Some(list) => TieBreak::List(list.split('/').map(str::to_owned).collect()),
                None => return Err(wrong("ties", other, "more votes, lower cost or list:1/2/3")),
            },
        });
    }
    Ok(shares::Rule { utility, completion, ties, ..shares::Rule::default() })
}

fn count_budget(budget: &Budget, asked: &Asked) -> Result<Counted, Fault> {
    if let Some(RuleName::Ballots(method)) = asked.rule {
        let message =
            format!("{} needs a file of ballots; count a budget by equal-shares.", method.key());
        return Err(Fault { line: 0, field: None, message });
    }
    let seats = asked.seats.map(|_| "--seats");
    if let Some(option) = seats.or(asked.overvote.map(|_| "--overvote")) {
        let message =
            format!("{option} is for ballots, and this is a shared budget; leave it out.");
        return Err(Fault { line: 0, field: None, message });
    }
    let rule = budget_rule(budget, asked)?;
    let outcome = shares::count(budget, &rule);
    let greedy = shares::greedy(budget, &rule);
    Ok(Counted::Budget(Box::new(BudgetCount {
        comparison: shares::compare(budget, &outcome, &greedy),
        greedy_spent: greedy.spent,
        greedy: greedy.ids,
        outcome,
        budget: budget.clone(),
    })))
}
