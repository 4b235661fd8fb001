//! The result in plain English, in short sentences.

use crate::ranked::outcome::{Act, Detail, Line, Marked, Outcome, Pairs, Stage, Standing};
use crate::ranked::rule::{Method, Overvote, Repeated};
use crate::ranked::tie::{Tie, Tied};
use std::fmt::Write as _;

impl Outcome {
    /// A report for people: the rule, who won and why, the ballots, ties, and every stage or table.
    pub fn text(&self) -> String {
        let mut out = String::new();
        if !self.title.is_empty() {
            let _ = writeln!(out, "{}", self.title);
        }
        let seats = if self.seats == 1 { "1 seat".into() } else { format!("{} seats", self.seats) };
        let _ = writeln!(out, "Rule: {}. {seats}.\n", self.rule);
        self.winners_in_words(&mut out);
        self.ballots_in_words(&mut out);
        self.options_in_words(&mut out);
        self.ties_in_words(&mut out);
        match &self.detail {
            Detail::Stages(stages) => stages.iter().for_each(|stage| self.stage(&mut out, stage)),
            Detail::Marks(marks) => self.marks(&mut out, marks),
            Detail::Pairs(pairs) => self.pairs(&mut out, pairs),
        }
        out
    }

    fn winners_in_words(&self, out: &mut String) {
        out.push_str("Elected\n");
        for (at, one) in self.elected.iter().enumerate() {
            let _ = write!(out, "{}. {}", at + 1, self.name(&one.candidate));
            if one.stage > 0 {
                let _ = write!(out, ", at stage {}", one.stage);
            }
            let _ = writeln!(out, ". {}", one.why);
        }
        let empty = self.seats.saturating_sub(self.elected.len());
        if empty > 0 {
            let _ = writeln!(out, "Seats left empty, as too few stood: {empty}.");
        }
        if !self.not_elected.is_empty() {
            out.push_str("\nNot elected\n");
        }
        for one in &self.not_elected {
            let _ = write!(out, "- {}", self.name(&one.candidate));
            if one.stage > 0 {
                let _ = write!(out, ", dropped at stage {}", one.stage);
            }
            let _ = writeln!(out, ". {}", one.why);
        }
        for one in self.candidates.iter().filter(|one| one.withdrawn) {
            let _ = writeln!(out, "- {} withdrew and was passed over on every ballot.", one.name);
        }
    }

    fn ballots_in_words(&self, out: &mut String) {
        let kinds = &self.ballots;
        let _ = writeln!(out, "\nBallots: {}. Counted: {}.", kinds.papers, kinds.valid);
        let lines = [
            (kinds.blank, "mark nothing"),
            (kinds.names_nobody, "mark something and, as they are read, name nobody who stands"),
            (kinds.overvoted, "have more than one mark at a rank"),
            (kinds.ended_by_overvote, "end at such a rank"),
            (kinds.equal_ranks, "rank some candidates as equals"),
            (kinds.ended_by_blanks, "end after too many blank ranks in a row"),
            (kinds.repeated, "name a candidate again"),
            (kinds.ended_by_repeat, "end at a repeated name"),
            (kinds.withdrawn, "name somebody who withdrew"),
        ];
        for (number, what) in lines.iter().filter(|(number, _)| *number > 0) {
            let _ = writeln!(out, "- Ballots that {what}: {number}.");
        }
        for (key, values) in &kinds.labels {
            let values: Vec<String> =
                values.iter().map(|(value, n)| format!("{value} {n}")).collect();
            let _ = writeln!(out, "- By {key}: {}.", values.join(", "));
        }
    }

    /// The options that bear on this rule, as they were fixed before the vote.
    fn options_in_words(&self, out: &mut String) {
        let reading = &self.options.reading;
        out.push_str("\nHow ballots were read, and ties broken\n");
        if !self.method.takes_marks() {
            let _ = writeln!(
                out,
                "- {}",
                match reading.overvote {
                    Overvote::Refuse =>
                        "A rank with more than one mark, where one is needed, stops the count.",
                    Overvote::NextRank =>
                        "A rank with more than one mark, where one is needed, is passed over.",
                    Overvote::EndBallot =>
                        "A ballot ends at a rank with more than one mark, where one is needed.",
                }
            );
            let _ = match reading.blanks {
                None => writeln!(out, "- Blank ranks are passed over."),
                Some(most) => {
                    writeln!(out, "- A ballot ends after more than {most} blank ranks in a row.")
                }
            };
            let _ = writeln!(
                out,
                "- {}",
                match reading.repeated {
                    Repeated::PassOver => "A candidate named again is passed over.",
                    Repeated::EndBallot => "A ballot ends where it names a candidate again.",
                }
            );
        }
        let names =
            |ids: &[String]| ids.iter().map(|id| self.name(id)).collect::<Vec<_>>().join(", ");
        if self.method == Method::Irv && !self.options.drop_first.is_empty() {
            let _ =
                writeln!(out, "- Dropped before all others: {}.", names(&self.options.drop_first));
        }
        let _ = writeln!(
            out,
            "- In a tie that nothing else settles, the first of these is favoured: {}.",
            names(&self.options.order)
        );
    }

    fn ties_in_words(&self, out: &mut String) {
        if self.ties.is_empty() {
            out.push_str("\nNo tie was met.\n");
            return;
        }
        out.push_str("\nTies\n");
        for tie in &self.ties {
            let _ = writeln!(out, "- {}", self.tie(tie));
        }
    }

    fn tie(&self, tie: &Tie) -> String {
        let names =
            |ids: &[String]| ids.iter().map(|id| self.name(id)).collect::<Vec<_>>().join(" and ");
        let when =
            if tie.stage > 0 { format!("After stage {}: ", tie.stage) } else { String::new() };
        let among = names(&tie.among);
        let chosen = names(&tie.chosen);
        let what = match tie.about {
            Tied::Surplus => format!("had equal surpluses. That of {chosen} moved first."),
            Tied::Lowest => format!("were lowest together. {chosen} dropped out."),
            Tied::LastSeat => format!("were equal for the last seat. It went to {chosen}."),
            Tied::Place => format!("were equal. {chosen} is named first."),
        };
        let stages: Vec<String> = tie.by_history.iter().map(usize::to_string).collect();
        let how = match (stages.is_empty(), tie.by_order) {
            (true, _) => "The published order decided.".to_owned(),
            (false, false) => {
                format!("They differed at stage {}; that decided.", stages.join(" and "))
            }
            (false, true) => {
                format!(
                    "Stage {} told some apart; the published order decided.",
                    stages.join(" and ")
                )
            }
        };
        format!("{when}{among} {what} {how}")
    }

    fn stage(&self, out: &mut String, stage: &Stage) {
        let act = match &stage.act {
            Act::First => "Each ballot counts for its first choice.".to_owned(),
            Act::Surplus { of, surplus, total } => {
                format!("The surplus of {}, {surplus} of {total} votes, moves on.", self.name(of))
            }
            Act::Exclusion { of } => {
                let names: Vec<&str> = of.iter().map(|id| self.name(id)).collect();
                format!("Out of the count: {}. These ballots move on.", names.join(", "))
            }
            Act::Spread => "The elected keep less of each vote, and the rest moves on.".to_owned(),
        };
        let _ = writeln!(out, "\nStage {}. {act} Needed: {}.", stage.stage, stage.quota);
        for line in stage.candidates.iter().filter(|line| line.standing != Standing::Withdrawn) {
            let _ = writeln!(out, "  {}", self.line(line));
        }
        if stage.not_transferable.units > 0 {
            let _ = writeln!(out, "  No choice left: {}", stage.not_transferable);
        }
        if stage.lost_by_cutting.units > 0 {
            let _ = writeln!(out, "  Lost by cutting decimals: {}", stage.lost_by_cutting);
        }
        for id in &stage.elected {
            let _ = writeln!(out, "  {} is elected.", self.name(id));
        }
    }

    fn line(&self, line: &Line) -> String {
        let standing = match line.standing {
            Standing::Elected => ", elected",
            Standing::Excluded => ", out",
            Standing::Continuing | Standing::Withdrawn => "",
        };
        let change = if line.change == "0" { String::new() } else { format!(" ({})", line.change) };
        let keeps = match (line.keeps, line.standing) {
            (Some(keeps), Standing::Elected) => format!(", keeps {keeps} of each vote"),
            _ => String::new(),
        };
        format!("{}: {}{change}{standing}{keeps}", self.name(&line.candidate), line.votes)
    }

    fn marks(&self, out: &mut String, marks: &[Marked]) {
        out.push('\n');
        for one in marks {
            let name = self.name(&one.candidate);
            let _ = write!(out, "{}. {name}: {}", one.place, one.sum);
            match &one.mean {
                Some(mean) if self.method == Method::Score => {
                    let _ = writeln!(out, ", marked by {}, mean {mean}", one.marked_by);
                }
                _ => out.push('\n'),
            }
        }
    }

    fn pairs(&self, out: &mut String, pairs: &Pairs) {
        let _ = match &pairs.condorcet {
            Some(id) => {
                writeln!(out, "\n{} beats every other in a direct comparison.", self.name(id))
            }
            None => writeln!(out, "\nNobody beats every other in a direct comparison."),
        };
        out.push_str("\nThe full order\n");
        for one in &pairs.order {
            let _ = writeln!(out, "{}. {}. {}", one.place, self.name(&one.candidate), one.why);
        }
        out.push_str("\nEach pair: ballots for one and for the other, and the strongest paths\n");
        for (a, first) in pairs.candidates.iter().enumerate() {
            for (b, second) in pairs.candidates.iter().enumerate().skip(a + 1) {
                let (one, other) = (self.name(first), self.name(second));
                let (votes, back) = (pairs.votes[a][b], pairs.votes[b][a]);
                let (path, way_back) = (pairs.paths[a][b], pairs.paths[b][a]);
                let _ =
                    writeln!(out, "  {one} {votes} : {back} {other}; paths {path} : {way_back}");
            }
        }
    }
}
