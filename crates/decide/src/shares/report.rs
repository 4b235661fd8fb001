//! The outcome in plain words.

use super::budget::Budget;
use super::exact::Exact;
use super::outcome::{Funded, Outcome, Shortfall, Stopped, Unfunded, Why};
use std::fmt::Write;

/// Tells an outcome in plain English: the rule, what is funded and why, what is not and why, every tie, and
/// the money left. Amounts are rounded to the nearest two decimals, counts to one. The same outcome gives the
/// same text.
pub fn report(outcome: &Outcome, budget: &Budget) -> String {
    let mut out = String::new();
    // Writing to a text cannot fail.
    let _ = write_report(&mut out, outcome, budget);
    out
}

fn write_report(out: &mut String, outcome: &Outcome, budget: &Budget) -> std::fmt::Result {
    if let Some(title) = budget.described("description") {
        writeln!(out, "{title}\n")?;
    }
    writeln!(out, "Rule: {} ({}).", outcome.rule, outcome.version)?;
    writeln!(out, "{} people voted on {}.", outcome.voters, whole(budget, outcome.budget))?;
    writeln!(out, "The share of each voter: {}.", money(&outcome.share))?;
    if outcome.step > 0 {
        let step = outcome.step;
        writeln!(out, "After step {step} each share is {}.", money(&outcome.share_at_step))?;
    }
    writeln!(out, "{}", stopped(outcome, budget))?;
    let (funded, spent) = (outcome.funded.len(), whole(budget, outcome.spent));
    writeln!(out, "\nFunded: {funded}, for {spent}. Left: {}.", whole(budget, outcome.left))?;
    for project in &outcome.funded {
        write_funded(out, project, budget)?;
    }
    if !outcome.unfunded.is_empty() {
        writeln!(out, "\nNot funded: {}.", outcome.unfunded.len())?;
    }
    for project in &outcome.unfunded {
        write_unfunded(out, project, outcome, budget)?;
    }
    Ok(())
}

fn whole(budget: &Budget, units: u64) -> String {
    budget.money(u128::from(units))
}

fn money(amount: &Exact) -> String {
    amount.decimal(2)
}

fn title(id: &str, name: &str) -> String {
    if name.is_empty() { id.to_owned() } else { format!("{name} ({id})") }
}

fn stopped(outcome: &Outcome, budget: &Budget) -> String {
    match &outcome.stopped {
        Stopped::OneRun => "One run was made.".to_owned(),
        Stopped::Overspend { step, by } => {
            format!(
                "Step {step} would cost {} too much, so the count ends before it.",
                budget.money(*by)
            )
        }
        Stopped::NothingFits => "Nothing that has support fits in the money left.".to_owned(),
        Stopped::AllFunded => "Everything that has support is funded.".to_owned(),
    }
}

fn write_funded(out: &mut String, project: &Funded, budget: &Budget) -> std::fmt::Result {
    let (position, title) = (project.position, title(&project.id, &project.name));
    writeln!(out, "{position}. {title}, {}.", whole(budget, project.cost))?;
    let votes = project.effective_votes.decimal(1);
    writeln!(out, "   Supporters: {}. Effective votes: {votes}.", project.supporters)?;
    for payment in &project.paid_in_full {
        writeln!(out, "   Paid {} each: {}.", money(&payment.each), payment.voters)?;
    }
    if project.paid_the_rest > 0 {
        let together = money(&project.rest_together);
        writeln!(
            out,
            "   Paid all they had left: {}, together {together}.",
            project.paid_the_rest
        )?;
    }
    if let Some(by) = project.tie_broken_by {
        let tied = project.tied_with.join(", ");
        writeln!(out, "   Tied exactly with {tied}. The tie was broken by {by}.")?;
    }
    Ok(())
}

fn write_unfunded(
    out: &mut String,
    project: &Unfunded,
    outcome: &Outcome,
    budget: &Budget,
) -> std::fmt::Result {
    let (title, cost) = (title(&project.id, &project.name), whole(budget, project.cost));
    writeln!(out, "- {title}, {cost}.")?;
    match &project.why {
        Why::NoSupport => writeln!(out, "  Nobody supports it."),
        Why::CostsNothing => {
            writeln!(out, "  It costs nothing, so it is left to the place.")
        }
        Why::TooLittleLeft(shortfall) => {
            let Shortfall { since, missing, missing_at_end, effective_votes, .. } = &**shortfall;
            writeln!(out, "  Supporters: {}.", project.supporters)?;
            match since.checked_sub(1).and_then(|before| outcome.funded.get(before)) {
                None => writeln!(out, "  Their shares together never reached it.")?,
                Some(bought) => {
                    let votes = effective_votes.as_ref().map(|votes| votes.decimal(1));
                    let votes = votes.unwrap_or_default();
                    writeln!(out, "  Effective votes when last affordable: {votes}.")?;
                    let id = &bought.id;
                    writeln!(out, "  After {id} was paid they had {} too little.", money(missing))?;
                }
            }
            writeln!(out, "  Missing at the end: {}.", money(missing_at_end))
        }
    }
}
