//! The stages of a matter: as one round way, and as a strip of dots in a list.

use super::{at, count, name, put, wrapped};
use crate::xml::escape;
use std::f64::consts::TAU;

/// How far a stage has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    Done,
    Now,
    Ahead,
    /// The thread went on without this stage.
    LeftOut,
}

impl StepState {
    fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Now => "now",
            Self::Ahead => "ahead",
            Self::LeftOut => "leftout",
        }
    }
}

/// One stage of a thread. The note says its state in words ("done on 3 May", "now", "left out because
/// it was urgent"); without it the state would be told by shape and colour alone.
#[derive(Clone, Debug)]
pub struct Step {
    pub label: String,
    pub state: StepState,
    pub note: String,
}

/// Where the round way is drawn.
const MIDDLE: f64 = 160.0;
const RADIUS: f64 = 122.0;

/// The round way: how large its stages are, and where each of them is.
struct Round<'a> {
    steps: &'a [Step],
    node: f64,
}

/// The stages as one round way, with an arrow from the last to the first, and the list of them beside
/// it. The stage that is now stands in the middle as well.
pub fn cycle(id: &str, title: &str, steps: &[Step]) -> String {
    let round = Round { steps, node: if steps.len() > 8 { 14.0 } else { 25.0 } };
    let mut svg = String::new();
    round.ways(&mut svg);
    round.stages(&mut svg);
    if let Some(now) = steps.iter().find(|s| s.state == StepState::Now) {
        middle(&mut svg, &now.label);
    }
    let list = list(steps);
    format!(
        r#"<figure class="m-picture m-cycle" id="{}"><figcaption class="m-picture__title">{}</figcaption><div class="m-cycle__body"><svg class="m-cycle__svg" viewBox="0 0 320 320" aria-hidden="true" focusable="false">{svg}</svg><ol class="m-cycle__steps">{list}</ol></div></figure>"#,
        name(id),
        escape(title)
    )
}

impl Round<'_> {
    fn turn(&self, i: usize) -> f64 {
        TAU * (count(i) / count(self.steps.len()) - 0.25)
    }

    /// The arrows from each stage to the next.
    fn ways(&self, svg: &mut String) {
        if self.steps.len() < 2 {
            return;
        }
        let gap = (self.node + 9.0) / RADIUS;
        for (i, step) in self.steps.iter().enumerate() {
            let kind = if i + 1 == self.steps.len() {
                "again"
            } else if step.state == StepState::Done {
                "done"
            } else {
                "ahead"
            };
            let (from, to) = (self.turn(i) + gap, self.turn(i + 1) - gap - 0.05);
            if to > from {
                let (x1, y1) = at(MIDDLE, RADIUS, from);
                let (x2, y2) = at(MIDDLE, RADIUS, to);
                let far = i32::from(to - from > TAU / 2.0);
                put(
                    svg,
                    format_args!(
                        r#"<path class="m-way m-way--{kind}" d="M{x1:.1} {y1:.1} A{RADIUS} {RADIUS} 0 {far} 1 {x2:.1} {y2:.1}"/>"#
                    ),
                );
                arrow(svg, kind, x2, y2, to + TAU / 4.0 + 0.06);
            }
        }
    }

    /// The stages themselves, with their numbers.
    fn stages(&self, svg: &mut String) {
        let node = self.node;
        for (i, step) in self.steps.iter().enumerate() {
            let (x, y) = at(MIDDLE, RADIUS, self.turn(i));
            let now = step.state == StepState::Now;
            let (class, size) = (step.state.class(), if now { node + 4.0 } else { node });
            if now {
                let halo = size + 6.0;
                put(
                    svg,
                    format_args!(r#"<circle class="m-halo" cx="{x:.1}" cy="{y:.1}" r="{halo}"/>"#),
                );
            }
            let (font, number) = (node * 0.92, i + 1);
            put(
                svg,
                format_args!(
                    r#"<circle class="m-node m-node--{class}" cx="{x:.1}" cy="{y:.1}" r="{size}"/><text class="m-node-text m-node-text--{class}" x="{x:.1}" y="{y:.1}" dy="0.35em" font-size="{font:.1}">{number}</text>"#
                ),
            );
            if step.state == StepState::LeftOut {
                let d = node * 0.7;
                put(
                    svg,
                    format_args!(
                        r#"<path class="m-slash" d="M{:.1} {:.1} L{:.1} {:.1}"/>"#,
                        x - d,
                        y + d,
                        x + d,
                        y - d
                    ),
                );
            }
        }
    }
}

/// The stage that is now, in the middle.
fn middle(svg: &mut String, label: &str) {
    let lines = wrapped(label, 12, 4);
    let longest = lines.iter().map(|l| l.chars().count()).max().unwrap_or(0);
    let font = (300.0 / count(longest.max(1))).min(25.0);
    let first = MIDDLE - font * 1.15 * (count(lines.len()) - 1.0) / 2.0;
    for (i, line) in lines.iter().enumerate() {
        put(
            svg,
            format_args!(
                r#"<text class="m-middle" x="{MIDDLE}" y="{:.1}" dy="0.35em" font-size="{font:.1}">{}</text>"#,
                first + font * 1.15 * count(i),
                escape(line)
            ),
        );
    }
}

/// The same as text: each stage with its note.
fn list(steps: &[Step]) -> String {
    let mut list = String::new();
    for step in steps {
        let class = step.state.class();
        let here = if step.state == StepState::Now { r#" aria-current="step""# } else { "" };
        put(
            &mut list,
            format_args!(
                r#"<li class="m-cycle__step m-cycle__step--{class}"{here}><span class="m-cycle__label">{}</span>"#,
                escape(&step.label)
            ),
        );
        if !step.note.is_empty() {
            put(
                &mut list,
                format_args!(r#" <span class="m-cycle__note">{}</span>"#, escape(&step.note)),
            );
        }
        list.push_str("</li>");
    }
    list
}

/// The same stages as six small dots on a line, for a list of threads. `says` is the text beside it:
/// "Stage 2 of 6: talked through".
pub fn cycle_strip(says: &str, steps: &[Step]) -> String {
    let mut svg = String::new();
    let width = 24.0 * count(steps.len().max(1));
    for (i, step) in steps.iter().enumerate() {
        let x = 12.0 + 24.0 * count(i);
        let class = step.state.class();
        if i > 0 {
            let kind = if steps.get(i - 1).is_some_and(|s| s.state == StepState::Done) {
                "done"
            } else {
                "ahead"
            };
            put(
                &mut svg,
                format_args!(
                    r#"<path class="m-thin m-thin--{kind}" d="M{:.1} 12 H{:.1}"/>"#,
                    x - 16.0,
                    x - 8.0
                ),
            );
        }
        let size = if step.state == StepState::Now { 9.0 } else { 6.5 };
        put(
            &mut svg,
            format_args!(
                r#"<circle class="m-dot m-dot--{class}" cx="{x:.1}" cy="12" r="{size}"/>"#
            ),
        );
        match step.state {
            StepState::Now => {
                put(
                    &mut svg,
                    format_args!(r#"<circle class="m-pip" cx="{x:.1}" cy="12" r="3.5"/>"#),
                );
            }
            StepState::LeftOut => put(
                &mut svg,
                format_args!(
                    r#"<path class="m-thin m-thin--slash" d="M{:.1} 18 L{:.1} 6"/>"#,
                    x - 6.0,
                    x + 6.0
                ),
            ),
            StepState::Done | StepState::Ahead => {}
        }
    }
    format!(
        r#"<span class="m-strip"><svg class="m-strip__svg" viewBox="0 0 {width} 24" width="{width}" height="24" aria-hidden="true" focusable="false">{svg}</svg> <span class="m-strip__says">{}</span></span>"#,
        escape(says)
    )
}

fn arrow(svg: &mut String, kind: &str, x: f64, y: f64, turn: f64) {
    let point = |along: f64, aside: f64| {
        let (c, s) = (turn.cos(), turn.sin());
        (x + along * c - aside * s, y + along * s + aside * c)
    };
    let ((x1, y1), (x2, y2), (x3, y3)) = (point(9.0, 0.0), point(-4.0, 8.0), point(-4.0, -8.0));
    put(
        svg,
        format_args!(
            r#"<path class="m-arrow m-arrow--{kind}" d="M{x1:.1} {y1:.1} L{x2:.1} {y2:.1} L{x3:.1} {y3:.1} Z"/>"#
        ),
    );
}
