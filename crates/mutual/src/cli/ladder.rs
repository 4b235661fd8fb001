//! `mutual ladder`: measures cases, published or made up, on the ladder of co-production.

use super::{Outcome, print};
use ladder::{Case, Measure, Said, claim, measure, rung_key};
use serde_json::{Value as Json, json};
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Arguments {
    /// A list of cases, one case, or the bare facts of one
    #[arg(value_name = "FACTS.json")]
    file: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub fn run(asked: &Arguments) -> Outcome {
    let file = asked.file.display();
    let text = std::fs::read_to_string(&asked.file).map_err(|e| format!("{file}: {e}"))?;
    let cases = ladder::cases(&text)
        .map_err(|e| format!("{file}:{}:{}: {}", e.line, e.column, e.message))?;
    let text = if asked.json {
        let all: Vec<Json> = cases.iter().map(as_json).collect();
        serde_json::to_string_pretty(&all).map_err(|e| e.to_string())? + "\n"
    } else {
        table(&cases)
    };
    print(&text)
}

fn said(case: &Case, measured: &Measure) -> Option<Said> {
    case.claimed_rung.map(|rung| claim(measured, rung))
}

fn as_json(case: &Case) -> Json {
    let measured = measure(&case.facts);
    json!({
        "id": case.id, "claimed": case.claimed, "claimed_rung": case.claimed_rung,
        "measure": measured, "proven_rung": rung_key(measured.proven),
        "possible_rung": rung_key(measured.possible),
        "said": said(case, &measured).map(Said::key),
    })
}

const HEADS: [&str; 7] = ["case", "proven", "possible", "token", "claim", "flags", "missing"];

/// A table in columns as wide as what stands in them.
fn table(cases: &[Case]) -> String {
    let mut rows = vec![HEADS.map(str::to_owned)];
    rows.extend(cases.iter().map(row));
    let wide = |at: usize| rows.iter().map(|r| r[at].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..HEADS.len()).map(wide).collect();
    let mut text = String::new();
    for row in &rows {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, wide)| format!("{cell:<wide$}")).collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}

fn row(case: &Case) -> [String; 7] {
    let m = measure(&case.facts);
    let rung = |n: u8| format!("{n} {}", rung_key(n));
    let list = |words: Vec<&str>| if words.is_empty() { "-".to_owned() } else { words.join(", ") };
    let claimed = match (case.claimed_rung, said(case, &m)) {
        (Some(rung), Some(said)) => format!("{rung} {}", said.key().replace('_', " ")),
        _ => "-".to_owned(),
    };
    [
        case.id.clone(),
        rung(m.proven),
        rung(m.possible),
        if m.token { "token" } else { "-" }.to_owned(),
        claimed,
        list(m.flags.iter().map(|f| f.key()).collect()),
        list(m.missing.iter().map(|f| f.text()).collect()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_line_for_each_case() {
        let text = r#"[{"id":"letter","facts":{"told":true,"reasons":true,"asked":false},"claimed_rung":7}]"#;
        let table = table(&ladder::cases(text).unwrap());
        let line = table.lines().nth(1).unwrap();
        assert!(line.starts_with("letter  3 informing") && line.contains("7 above"), "{table}");
    }
}
