//! A report in plain English.

use crate::groups::Apart;
use crate::report::{Line, Report, words};
use crate::shown::{NEARLY_ALL, SHARED, Shown, ShownCounts};
use crate::votes::Hat;

/// A sentence, then lists with counts.
pub(crate) fn of(report: &Report) -> String {
    let mut out = format!("{}\n\n", report.says);
    out += &format!(
        "{} people voted {} times on {} statements; {} voted often enough to be grouped.\n",
        capital(&about(report.people)),
        about(report.votes),
        report.statements,
        about(report.grouped),
    );
    match report.apart {
        Some(Apart::Weakly) => out += "The groups stand apart only weakly: take them as a guess.\n",
        Some(Apart::Reasonably) => out += "The groups stand reasonably well apart.\n",
        Some(Apart::Clearly) => out += "The groups stand clearly apart.\n",
        None => {}
    }
    if report.ambiguous {
        out += "Careful: two ways of telling people apart are equally good, so groups hang on a toss.\n";
    }
    if !report.unheard.is_empty() {
        let hats: Vec<&str> = report.unheard.iter().map(|hat| name(*hat)).collect();
        out += &format!("Not heard at all: {}.\n", hats.join(", "));
    }
    list(&mut out, "Most people in every group agree", &report.every_group);
    list(&mut out, "Agreed whatever people's part in care is", &report.every_hat);
    list(&mut out, "Most people agree", &report.agreed);
    list(&mut out, "Most people disagree", &report.rejected);
    list(&mut out, "What divides the groups", &report.divides);
    for group in &report.groups {
        let title =
            format!("What stands for group {} ({} people)", group.name, about(group.people));
        list(&mut out, &title, &group.stands_for);
    }
    let floor = report.rule.floor;
    out += &format!(
        "\n* is 1 to {}, or hidden beside it. Other counts are rounded to the nearest {}, and shares\nto the nearest 5 in 100, where about {} or more voted.\n",
        floor.hidden(),
        floor.step(),
        SHARED,
    );
    out
}

/// A count that was rounded, said as such.
fn about(shown: Shown) -> String {
    match shown {
        Shown::Few => "a few".to_owned(),
        Shown::Count(0) => "0".to_owned(),
        Shown::Count(n) => format!("about {n}"),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A share in words: at the ends it stands for more than its number.
fn share(percent: u32) -> String {
    match percent {
        0 => "nobody".to_owned(),
        n if n >= NEARLY_ALL => "nearly all".to_owned(),
        n if n <= 100 - NEARLY_ALL => "nearly nobody".to_owned(),
        n => format!("{n} in 100"),
    }
}

fn name(hat: Hat) -> &'static str {
    match hat {
        Hat::Community => "people who live here",
        Hat::Using => "people who draw on care",
        Hat::Providing => "people who give care",
        Hat::Commissioning => "people who plan and pay for care",
    }
}

fn list(out: &mut String, title: &str, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    *out += &format!("\n{title}\n");
    for line in lines {
        let side = if line.agree == Some(false) { "disagree: " } else { "" };
        *out += &format!("- {side}{}\n", words(&line.id, line.text.as_deref()));
        *out += &format!("    all: {}\n", counts(&line.everyone));
        for (at, group) in line.groups.iter().enumerate() {
            *out += &format!("    {}: {}\n", char::from(b'A' + at as u8), counts(group));
        }
        for (hat, shown) in Hat::ALL.iter().zip(&line.hats) {
            let none = line.not_heard.contains(hat);
            let said = if none { "not heard enough".to_owned() } else { counts(shown) };
            *out += &format!("    {}: {said}\n", name(*hat));
        }
    }
}

fn counts(shown: &ShownCounts) -> String {
    let percent = match (shown.percent_agree, shown.percent_disagree) {
        (Some(agree), Some(disagree)) => {
            format!(" ({} agree, {} disagree)", share(agree), share(disagree))
        }
        (Some(agree), None) => format!(" ({} agree)", share(agree)),
        (None, Some(disagree)) => format!(" ({} disagree)", share(disagree)),
        (None, None) => String::new(),
    };
    format!(
        "about {} agree, {} disagree, {} pass of {}{percent}",
        shown.agree, shown.disagree, shown.pass, shown.all
    )
}
