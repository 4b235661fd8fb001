//! How a card looks: plain with twelve statements, large print in 18 point, and Easy Read with symbols.
//! In large print and Easy Read the boxes stand under a statement with their words beside them, so that
//! nobody has to follow a line across the page.

use super::pdf::{Files, HEIGHT, Paper, Set, WIDTH};
use ground::stop::Stop;
use pdf_writer::types::StructRole;

/// The looks, by their keys.
pub const LOOKS: [&str; 3] = ["plain", "large", "easy"];

const MARGIN: f32 = 42.0;
const INNER: f32 = WIDTH - 2.0 * MARGIN;

/// What is said on every sheet of a set.
#[derive(Clone, Debug, Default)]
pub struct Says {
    pub title: String,
    pub question: String,
    pub lead: String,
    pub hats: String,
    pub hat_names: Vec<String>,
    /// Agree, disagree, pass.
    pub votes: [String; 3],
    pub code: String,
    pub back: String,
    pub until: String,
    pub no_name: String,
    pub number: String,
}

/// One sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub code: String,
    pub which: String,
    /// Each statement's number in its talk, and its words.
    pub rows: Vec<(i64, String)>,
}

/// The drawings of agree, disagree and pass.
pub struct Symbols(pub [String; 3]);

impl Symbols {
    pub fn load() -> Result<Self, Stop> {
        let file = |name: &str| {
            let file = ground::asset::file(name);
            let bytes = file.ok_or_else(|| Stop::broken(format!("there is no {name}")))?;
            String::from_utf8(bytes.into_owned()).map_err(Stop::broken)
        };
        Ok(Self([
            file("symbols/agree.svg")?,
            file("symbols/disagree.svg")?,
            file("symbols/pass.svg")?,
        ]))
    }
}

#[derive(Clone, Copy)]
struct Look {
    text: f32,
    question: f32,
    small: f32,
    most: usize,
    /// Boxes in columns at the right, or under each statement.
    columns: bool,
    symbols: bool,
}

fn look_of(key: &str) -> Look {
    match key {
        "large" => Look {
            text: 18.0,
            question: 22.0,
            small: 18.0,
            most: 6,
            columns: false,
            symbols: false,
        },
        "easy" => {
            Look { text: 18.0, question: 22.0, small: 18.0, most: 4, columns: false, symbols: true }
        }
        _ => Look {
            text: 11.5,
            question: 16.0,
            small: 10.5,
            most: 12,
            columns: true,
            symbols: false,
        },
    }
}

/// The width of a column of boxes.
const COLUMN: f32 = 58.0;
/// The width of a statement's number.
const NUMBER: f32 = 26.0;

struct Layout<'a, 'f> {
    paper: Paper<'f>,
    look: Look,
    says: &'a Says,
    symbols: &'a Symbols,
}

impl Layout<'_, '_> {
    fn wrapped(&mut self, role: StructRole, set: Set, y: f32, width: f32, text: &str) -> f32 {
        let lines = self.paper.wrap(set, width, text);
        self.paper.text(role, set, MARGIN, y, &lines)
    }

    /// The code, the question, what to do, and the hats; gives where the statements begin.
    fn head(&mut self, sheet: &Sheet) -> f32 {
        let (look, says) = (self.look, self.says);
        let (small, text) = (Set::regular(look.small), Set::regular(look.text));
        let code = Set::bold(look.question + 4.0);
        let across = self.paper.width(code, &sheet.code);
        let label = self.paper.width(small, &says.code);
        let mut y = MARGIN + look.question;
        self.paper.say(small, WIDTH - MARGIN - across - 8.0 - label, y, &says.code);
        self.paper.say(code, WIDTH - MARGIN - across, y, &sheet.code);
        if !look.columns {
            y += small.leading * 1.2;
        }
        let title = format!("{} – {}", says.title, sheet.which);
        let beside = if look.columns { across + label + 20.0 } else { 0.0 };
        y = self.wrapped(StructRole::P, small, y, INNER - beside, &title) + look.question * 0.7;
        y = self.wrapped(StructRole::H1, Set::bold(look.question), y, INNER, &says.question);
        y = self.wrapped(StructRole::P, text, y, INNER, &says.lead) + look.text * 0.3;
        y = self.wrapped(StructRole::P, Set::bold(look.text), y, INNER, &says.hats);
        y = self.hats(y, text) + look.text * 0.9;
        if look.columns {
            y = self.columns(y);
        }
        y
    }

    fn hats(&mut self, mut y: f32, set: Set) -> f32 {
        let (mut x, size) = (MARGIN, set.size * 0.95);
        for name in &self.says.hat_names {
            let wide = size + 6.0 + self.paper.width(set, name);
            if x > MARGIN && x + wide > WIDTH - MARGIN {
                (x, y) = (MARGIN, y + set.leading * 1.2);
            }
            self.paper.square(x, y - size * 0.85, size);
            self.paper.say(set, x + size + 6.0, y, name);
            x += wide + 22.0;
        }
        y + set.leading
    }

    fn columns(&mut self, y: f32) -> f32 {
        let set = Set::bold(self.look.small);
        for (n, vote) in self.says.votes.iter().enumerate() {
            let middle = WIDTH - MARGIN - COLUMN * (2.5 - n as f32);
            let x = middle - self.paper.width(set, vote) / 2.0;
            self.paper.say(set, x, y, vote);
        }
        self.paper.rule(MARGIN, y + 6.0, INNER, 1.0);
        y + 8.0
    }

    fn text_width(&self) -> f32 {
        INNER - NUMBER - if self.look.columns { COLUMN * 3.0 + 8.0 } else { 8.0 }
    }

    /// How high a statement is, with its boxes and the space after it.
    fn height(&self, body: &str) -> f32 {
        let set = Set::regular(self.look.text);
        let lines = self.paper.wrap(set, self.text_width(), body).len() as f32;
        match (self.look.columns, self.look.symbols) {
            (true, _) => (lines * set.leading).max(22.0) + 10.0,
            (false, false) => lines * set.leading + 48.0,
            (false, true) => lines * set.leading + 66.0,
        }
    }

    /// Draws a statement below `y`; gives where it ends.
    fn row(&mut self, y: f32, number: i64, body: &str) -> f32 {
        let set = Set::regular(self.look.text);
        let lines = self.paper.wrap(set, self.text_width(), body);
        let first = y + set.size + 4.0;
        self.paper.say(Set::bold(set.size), MARGIN, first, &format!("{number}."));
        let x = MARGIN + if self.look.columns { NUMBER } else { NUMBER + 8.0 };
        let after = self.paper.text(StructRole::P, set, x, first, &lines);
        let end = y + self.height(body);
        if self.look.columns {
            for n in 0..3 {
                let middle = WIDTH - MARGIN - COLUMN * (2.5 - n as f32);
                self.paper.square(middle - 9.0, (y + end) / 2.0 - 9.0, 18.0);
            }
            self.paper.rule(MARGIN, end, INNER, 0.4);
        } else {
            self.boxes(x, after - set.size * 0.5);
            self.paper.rule(MARGIN, end - 6.0, INNER, 0.6);
        }
        end
    }

    /// The three boxes side by side, each with its word, and in Easy Read with its symbol.
    fn boxes(&mut self, x: f32, top: f32) {
        let set = Set::bold(self.look.text);
        let size = if self.look.symbols { 40.0 } else { 24.0 };
        let drawn = if self.look.symbols { size + 4.0 } else { 0.0 };
        let wide = |vote: &String| 30.0 + drawn + self.paper.width(set, vote);
        let free = WIDTH - MARGIN - x - self.says.votes.iter().map(wide).sum::<f32>();
        let gap = (free / 2.0).clamp(6.0, 40.0);
        let mut at = x;
        for (vote, svg) in self.says.votes.iter().zip(&self.symbols.0) {
            self.paper.square(at, top + (size - 24.0) / 2.0, 24.0);
            at += 30.0;
            if self.look.symbols {
                self.paper.symbol(svg, at, top, size);
            }
            at += drawn;
            self.paper.say(set, at, top + size / 2.0 + set.size * 0.35, vote);
            at += self.paper.width(set, vote) + gap;
        }
    }

    fn foot_lines(&self) -> Vec<String> {
        let set = Set::regular(self.look.small);
        let says = self.says;
        [format!("{} {}", says.back, says.until), says.no_name.clone(), says.number.clone()]
            .iter()
            .flat_map(|text| self.paper.wrap(set, INNER, text))
            .collect()
    }

    fn foot(&mut self) {
        let set = Set::regular(self.look.small);
        let lines = self.foot_lines();
        let y = HEIGHT - MARGIN - set.leading * (lines.len() as f32 - 1.0);
        self.paper.rule(MARGIN, y - set.leading, INNER, 1.0);
        self.paper.text(StructRole::P, set, MARGIN, y, &lines);
    }

    /// The height that statements can take on a sheet.
    fn room(&mut self, sheet: &Sheet) -> f32 {
        let from = self.head(sheet);
        let set = Set::regular(self.look.small);
        HEIGHT - MARGIN - set.leading * (self.foot_lines().len() as f32 + 0.4) - from
    }
}

/// How many of the statements stand on each sheet, in order: as many as there is room for, and no more
/// than the look has. One that is too long for a sheet has one of its own.
pub fn parts(look: &str, says: &Says, bodies: &[String]) -> Result<Vec<usize>, Stop> {
    let files = Files::load()?;
    let symbols = Symbols(Default::default());
    let mut layout =
        Layout { paper: Paper::new(&files)?, look: look_of(look), says, symbols: &symbols };
    let blank = Sheet { code: "WWWW".into(), which: "99 / 99".into(), rows: Vec::new() };
    let room = layout.room(&blank);
    let (mut parts, mut full, mut n) = (Vec::new(), 0.0, 0);
    for body in bodies {
        let height = layout.height(body);
        if n > 0 && (full + height > room || n == layout.look.most) {
            parts.push(n);
            (full, n) = (0.0, 0);
        }
        full += height;
        n += 1;
    }
    if n > 0 {
        parts.push(n);
    }
    Ok(parts)
}

/// The sheets as a PDF, a page each.
pub fn draw(look: &str, says: &Says, sheets: &[Sheet]) -> Result<Vec<u8>, Stop> {
    let (files, symbols) = (Files::load()?, Symbols::load()?);
    let mut layout =
        Layout { paper: Paper::new(&files)?, look: look_of(look), says, symbols: &symbols };
    for sheet in sheets {
        layout.paper.turn();
        let mut y = layout.head(sheet);
        for (number, body) in &sheet.rows {
            y = layout.row(y, *number, body);
        }
        layout.foot();
    }
    layout.paper.finish(&format!("{}: {}", says.title, says.question))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says() -> Says {
        let long = "What would make the evenings work for everyone who lives here?";
        Says {
            title: "Voting card".into(),
            question: long.into(),
            lead: "Put one mark beside each statement. Leave out what you like.".into(),
            hats: "I am here as (tick all that fit):".into(),
            hat_names: ["Community", "Using care", "Providing care", "Commissioning care"]
                .map(str::to_owned)
                .to_vec(),
            votes: ["Agree", "Disagree", "Pass"].map(str::to_owned),
            code: "Sheet".into(),
            back: "Give this back to: the desk of the library in Mill Lane.".into(),
            until: "The last day is 20 December 2026.".into(),
            no_name: "Do not write your name.".into(),
            number: "Card number:".into(),
        }
    }

    #[test]
    fn every_statement_stands_on_one_sheet_and_none_runs_over() {
        let long = "Nobody should have to choose between the last bus home and the visit of a carer who \
                    comes once in an evening, whatever the day of it.";
        let mut bodies: Vec<String> = (0..40).map(|n| format!("Statement {n} is short")).collect();
        bodies.extend((0..40).map(|_| long.to_owned()));
        for look in LOOKS {
            let parts = parts(look, &says(), &bodies).unwrap();
            assert_eq!(parts.iter().sum::<usize>(), 80, "{look}");
            assert!(parts.iter().all(|n| *n <= look_of(look).most));
            let full = &parts[..parts.len() - 1];
            assert!(full.iter().all(|n| *n >= 2), "{look}: {parts:?}");
        }
        assert_eq!(parts("plain", &says(), &bodies[..24]).unwrap(), [12, 12]);
        assert!(parts("plain", &says(), &bodies[40..]).unwrap()[0] >= 9, "of the longest");
        let huge = vec!["word ".repeat(800)];
        assert_eq!(parts("easy", &says(), &huge).unwrap(), [1]);
    }
}
