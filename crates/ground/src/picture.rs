//! Pictures of state: the six stages as a round way, the ladder, the four hats, the votes on a
//! statement. Each is a `figure` whose drawing is hidden from screen readers, because the same facts
//! stand beside it as text: one telling, the same for everyone. Colours come from the classes of
//! `mutual.css`, so print and forced colours work. The text that is returned is safe HTML: in a
//! template it is written with `|safe`.

use crate::xml::escape;
use std::f64::consts::TAU;
use std::fmt::Write;

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

/// The stages as one round way, with an arrow from the last to the first, and the list of them beside
/// it. The stage that is now stands in the middle as well.
pub fn cycle(id: &str, title: &str, steps: &[Step]) -> String {
    const MIDDLE: f64 = 160.0;
    const RADIUS: f64 = 122.0;
    let mut svg = String::new();
    let turn = |i: f64| TAU * (i / count(steps.len()) - 0.25);
    let node = if steps.len() > 8 { 14.0 } else { 25.0 };
    let gap = (node + 9.0) / RADIUS;
    for (i, step) in steps.iter().enumerate() {
        if steps.len() < 2 {
            break;
        }
        let kind = if i + 1 == steps.len() {
            "again"
        } else if step.state == StepState::Done {
            "done"
        } else {
            "ahead"
        };
        let (from, to) = (turn(count(i)) + gap, turn(count(i + 1)) - gap - 0.05);
        if to > from {
            let (x1, y1) = at(MIDDLE, RADIUS, from);
            let (x2, y2) = at(MIDDLE, RADIUS, to);
            let far = i32::from(to - from > TAU / 2.0);
            put(
                &mut svg,
                format_args!(
                    r#"<path class="m-way m-way--{kind}" d="M{x1:.1} {y1:.1} A{RADIUS} {RADIUS} 0 {far} 1 {x2:.1} {y2:.1}"/>"#
                ),
            );
            arrow(&mut svg, kind, x2, y2, to + TAU / 4.0 + 0.06);
        }
    }
    for (i, step) in steps.iter().enumerate() {
        let (x, y) = at(MIDDLE, RADIUS, turn(count(i)));
        let now = step.state == StepState::Now;
        let (class, size) = (step.state.class(), if now { node + 4.0 } else { node });
        if now {
            let halo = size + 6.0;
            put(
                &mut svg,
                format_args!(r#"<circle class="m-halo" cx="{x:.1}" cy="{y:.1}" r="{halo}"/>"#),
            );
        }
        let (font, number) = (node * 0.92, i + 1);
        put(
            &mut svg,
            format_args!(
                r#"<circle class="m-node m-node--{class}" cx="{x:.1}" cy="{y:.1}" r="{size}"/><text class="m-node-text m-node-text--{class}" x="{x:.1}" y="{y:.1}" dy="0.35em" font-size="{font:.1}">{number}</text>"#
            ),
        );
        if step.state == StepState::LeftOut {
            let d = node * 0.7;
            put(
                &mut svg,
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
    if let Some(now) = steps.iter().find(|s| s.state == StepState::Now) {
        let lines = wrapped(&now.label, 12, 4);
        let longest = lines.iter().map(|l| l.chars().count()).max().unwrap_or(0);
        let font = (300.0 / count(longest.max(1))).min(25.0);
        let first = MIDDLE - font * 1.15 * (count(lines.len()) - 1.0) / 2.0;
        for (i, line) in lines.iter().enumerate() {
            put(
                &mut svg,
                format_args!(
                    r#"<text class="m-middle" x="{MIDDLE}" y="{:.1}" dy="0.35em" font-size="{font:.1}">{}</text>"#,
                    first + font * 1.15 * count(i),
                    escape(line)
                ),
            );
        }
    }
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
    format!(
        r#"<figure class="m-picture m-cycle" id="{}"><figcaption class="m-picture__title">{}</figcaption><div class="m-cycle__body"><svg class="m-cycle__svg" viewBox="0 0 320 320" aria-hidden="true" focusable="false">{svg}</svg><ol class="m-cycle__steps">{list}</ol></div></figure>"#,
        name(id),
        escape(title)
    )
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

/// The ladder of co-production: rungs 0 to 7 from the ground up. Filled to what is proven, hatched
/// from there to what is possible, a flag at what is claimed. `title` is the text twin and is shown
/// above the drawing, so it has to say all three.
pub fn ladder(
    id: &str,
    title: &str,
    labels: &[String; 8],
    proven: u8,
    possible: u8,
    claimed: Option<u8>,
) -> String {
    const STEP: f64 = 46.0;
    let mut svg = String::new();
    put(&mut svg, format_args!(r#"<path class="m-rail" d="M40 6 V378 M104 6 V378"/>"#));
    for (rung, label) in (0u8..).zip(labels) {
        let y = 350.0 - STEP * f64::from(rung);
        let kind = if rung <= proven {
            "proven"
        } else if rung <= possible {
            "possible"
        } else {
            "none"
        };
        put(
            &mut svg,
            format_args!(
                r#"<rect class="m-rung m-rung--{kind}" x="32" y="{:.1}" width="80" height="22" rx="6"/>"#,
                y - 11.0
            ),
        );
        if kind == "possible" {
            let mut lines = String::new();
            for i in 0..6 {
                let x = 36.0 + 12.0 * f64::from(i);
                put(
                    &mut lines,
                    format_args!("M{:.1} {:.1} L{:.1} {:.1}", x, y + 9.0, x + 10.0, y - 9.0),
                );
            }
            put(&mut svg, format_args!(r#"<path class="m-line-hatch" d="{lines}"/>"#));
        }
        put(
            &mut svg,
            format_args!(
                r#"<text class="m-rung-number" x="13" y="{y:.1}" dy="0.35em" font-size="17">{rung}</text>"#
            ),
        );
        if claimed.map(|c| c.min(7)) == Some(rung) {
            put(
                &mut svg,
                format_args!(
                    r#"<path class="m-line-flag" d="M119 {:.1} V{:.1}"/><path class="m-fill-flag" d="M119 {:.1} H147 L140 {:.1} L147 {:.1} H119 Z"/>"#,
                    y + 14.0,
                    y - 20.0,
                    y - 20.0,
                    y - 10.5,
                    y - 1.0
                ),
            );
        }
        let lines = wrapped(label, 17, 2);
        let longest = lines.iter().map(|l| l.chars().count()).max().unwrap_or(0);
        let font = (285.0 / count(longest.max(1))).min(18.5);
        let top = y - font * 0.55 * (count(lines.len()) - 1.0);
        let class = if rung == proven { " m-rung-label--proven" } else { "" };
        for (i, line) in lines.iter().enumerate() {
            put(
                &mut svg,
                format_args!(
                    r#"<text class="m-rung-label{class}" x="156" y="{:.1}" dy="0.35em" font-size="{font:.1}">{}</text>"#,
                    top + font * 1.1 * count(i),
                    escape(line)
                ),
            );
        }
    }
    format!(
        r#"<figure class="m-picture m-ladder" id="{}"><figcaption class="m-picture__title">{}</figcaption><svg class="m-ladder__svg" viewBox="0 0 312 384" aria-hidden="true" focusable="false">{svg}</svg></figure>"#,
        name(id),
        escape(title)
    )
}

/// The balance of the four hats: four equal places round one table, each filled by how many there are,
/// and the list of the counts. A hat that nobody wears has an empty place and a plain 0.
pub fn hats(id: &str, title: &str, counts: &[(String, i64); 4]) -> String {
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(0).max(1);
    let (mut svg, mut list) = (String::new(), String::new());
    for (i, (label, n)) in counts.iter().enumerate() {
        let hat = i + 1;
        let from = TAU * (count(i) / 4.0 - 0.5) + 0.045;
        let to = from + TAU / 4.0 - 0.09;
        let _ =
            write!(svg, r#"<path class="m-seat" d="{}"/>"#, segment(120.0, 34.0, 112.0, from, to));
        if *n > 0 {
            // The filled area, not the radius, goes with the count.
            let share = *n as f64 / most as f64;
            let outer = (34.0_f64.powi(2) + share * (112.0_f64.powi(2) - 34.0_f64.powi(2))).sqrt();
            let _ = write!(
                svg,
                r#"<path class="m-hat m-hat--{hat}" d="{}"/>"#,
                segment(120.0, 34.0, outer, from, to)
            );
        }
        let (x, y) = at(120.0, 74.0, (from + to) / 2.0);
        let text = n.to_string();
        let wide = (10.0 + 6.5 * count(text.len())).max(19.0);
        put(
            &mut svg,
            format_args!(
                r#"<rect class="m-seat-plate" x="{:.1}" y="{:.1}" width="{:.1}" height="38" rx="19"/><text class="m-seat-count" x="{x:.1}" y="{y:.1}" dy="0.35em" font-size="23">{text}</text>"#,
                x - wide,
                y - 19.0,
                wide * 2.0
            ),
        );
        let mut small = String::new();
        for j in 0..4 {
            let a = TAU * (f64::from(j) / 4.0 - 0.5) + 0.12;
            let class = if count(i) == f64::from(j) {
                format!("m-hat m-hat--{hat}")
            } else {
                "m-seat".into()
            };
            let _ = write!(
                small,
                r#"<path class="{class}" d="{}"/>"#,
                segment(14.0, 4.0, 13.0, a, a + TAU / 4.0 - 0.24)
            );
        }
        let _ = write!(
            list,
            r#"<li class="m-hats__hat"><svg class="m-hats__mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">{small}</svg> <span class="m-hats__label">{}</span> <strong class="m-hats__count">{n}</strong></li>"#,
            escape(label)
        );
    }
    format!(
        r#"<figure class="m-picture m-hats" id="{}"><figcaption class="m-picture__title">{}</figcaption><div class="m-hats__body"><svg class="m-hats__svg" viewBox="0 0 240 240" aria-hidden="true" focusable="false">{svg}<circle class="m-table" cx="120" cy="120" r="26"/></svg><ul class="m-hats__list">{list}</ul></div></figure>"#,
        name(id),
        escape(title)
    )
}

/// One row of votes as a bar: agree, pass, disagree, in that order from the left. It has no text of its
/// own and is hidden from screen readers: the numbers stand beside it.
pub fn votes_bar(agree: i64, pass: i64, disagree: i64) -> String {
    let parts = [("agree", agree.max(0)), ("pass", pass.max(0)), ("disagree", disagree.max(0))];
    let all: f64 = parts.iter().map(|(_, n)| *n as f64).sum();
    let (mut svg, mut x) = (String::new(), 1.0);
    for (kind, n) in parts {
        let wide = if all > 0.0 { 198.0 * n as f64 / all } else { 0.0 };
        if wide > 0.0 {
            put(
                &mut svg,
                format_args!(
                    r#"<rect class="m-vote m-vote--{kind}" x="{x:.1}" y="1" width="{wide:.1}" height="18"/>"#
                ),
            );
            if kind == "disagree" {
                let mut at = x + 4.0;
                let mut lines = String::new();
                while at + 8.0 < x + wide {
                    put(&mut lines, format_args!("M{at:.1} 18 L{:.1} 2", at + 8.0));
                    at += 8.0;
                }
                if !lines.is_empty() {
                    put(&mut svg, format_args!(r#"<path class="m-vote-hatch" d="{lines}"/>"#));
                }
            }
        }
        x += wide;
    }
    format!(
        r#"<svg class="m-votes__bar" viewBox="0 0 200 20" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="m-vote m-vote--none" x="1" y="1" width="198" height="18"/>{svg}</svg>"#
    )
}

fn put(out: &mut String, what: std::fmt::Arguments<'_>) {
    // Writing into a String cannot fail.
    let _ = out.write_fmt(what);
}

/// A small number of things as a number to draw with.
fn count(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::from(u32::MAX), f64::from)
}

fn at(middle: f64, radius: f64, turn: f64) -> (f64, f64) {
    (middle + radius * turn.cos(), middle + radius * turn.sin())
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

/// A piece of a ring, less than half of it.
fn segment(middle: f64, inner: f64, outer: f64, from: f64, to: f64) -> String {
    let ((x1, y1), (x2, y2)) = (at(middle, outer, from), at(middle, outer, to));
    let ((x3, y3), (x4, y4)) = (at(middle, inner, to), at(middle, inner, from));
    format!(
        "M{x1:.1} {y1:.1} A{outer:.1} {outer:.1} 0 0 1 {x2:.1} {y2:.1} L{x3:.1} {y3:.1} A{inner:.1} {inner:.1} 0 0 0 {x4:.1} {y4:.1} Z"
    )
}

/// Lines of at most about `wide` letters, broken between words; what is left after the last line is
/// put there whole, since a drawing may shrink a word but never cut it.
fn wrapped(text: &str, wide: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let full = lines.len() >= most;
        match lines.last_mut() {
            Some(line) if full || line.chars().count() + 1 + word.chars().count() <= wide => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A name that can stand in an `id` attribute.
fn name(id: &str) -> String {
    let clean: String =
        id.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    if clean.starts_with(|c: char| c.is_ascii_alphabetic()) {
        clean
    } else {
        format!("picture-{clean}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every tag is closed in order, and no attribute carries a style.
    fn is_well_formed(html: &str) -> bool {
        let mut open: Vec<&str> = Vec::new();
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            let Some(end) = rest[at..].find('>') else { return false };
            let tag = &rest[at + 1..at + end];
            rest = &rest[at + end + 1..];
            if tag.contains('<') || tag.contains("style=") || tag.matches('"').count() % 2 == 1 {
                return false;
            }
            if let Some(name) = tag.strip_prefix('/') {
                if open.pop() != Some(name) {
                    return false;
                }
            } else if !tag.ends_with('/') {
                open.push(tag.split(' ').next().unwrap_or(tag));
            }
        }
        open.is_empty()
    }

    fn step(label: &str, state: StepState) -> Step {
        Step { label: label.into(), state, note: String::new() }
    }

    fn words(of: &str) -> [String; 8] {
        std::array::from_fn(|i| format!("{of}{i}"))
    }

    fn four(n: [i64; 4]) -> [(String, i64); 4] {
        n.map(|n| ("Using".to_owned(), n))
    }

    #[test]
    fn the_list_tells_what_the_drawing_shows() {
        let mut steps =
            vec![step("Raised", StepState::Done), step("Talked through", StepState::Now)];
        steps[1].note = "now".into();
        let html = cycle("c", "Where it stands", &steps);
        assert!(html.contains(r#"<figcaption class="m-picture__title">Where it stands<"#));
        assert!(html.contains(r#"m-cycle__step--now" aria-current="step"><span class="m-cycle__label">Talked through</span>"#));
        assert_eq!(html.matches(r#"aria-hidden="true""#).count(), 1);
        assert_eq!(html.matches("m-arrow ").count(), 2, "one arrow on, one arrow back");
    }

    #[test]
    fn markup_in_words_stays_words() {
        let odd = r#"<script>"x" & 'y'</script>"#;
        for html in [
            cycle(odd, odd, &[Step { label: odd.into(), state: StepState::Now, note: odd.into() }]),
            cycle_strip(odd, &[step(odd, StepState::LeftOut)]),
            ladder(odd, odd, &words(odd), 2, 4, Some(7)),
            hats(odd, odd, &[(odd.into(), 1), (odd.into(), 2), (odd.into(), 3), (odd.into(), 4)]),
        ] {
            assert!(!html.contains("<script") && is_well_formed(&html), "{html}");
        }
    }

    #[test]
    fn a_hat_that_nobody_wears_is_an_empty_place_and_a_0() {
        let html = hats("h", "Who spoke", &four([3, 0, 1, 0]));
        assert_eq!(html.matches(r#"<strong class="m-hats__count">0</strong>"#).count(), 2);
        let big = |h: u8| html.matches(&format!("m-hat--{h}\"")).count();
        assert_eq!(
            [big(1), big(2), big(3), big(4)],
            [2, 1, 2, 1],
            "a 0 is only in the list's mark"
        );
    }

    #[test]
    fn the_ladder_fills_hatches_and_flags() {
        let html = ladder("l", "Proven 3", &words("rung "), 3, 5, Some(6));
        assert_eq!(html.matches("m-rung--proven").count(), 4);
        assert_eq!(html.matches("m-rung--possible").count(), 2);
        assert_eq!(html.matches("m-rung--none").count(), 2);
        assert_eq!(html.matches("m-fill-flag").count(), 1);
        assert_eq!(ladder("l", "", &words(""), 7, 0, None).matches("m-fill-flag").count(), 0);
    }

    #[test]
    fn votes_that_nobody_cast_are_an_empty_bar() {
        assert!(!votes_bar(0, 0, 0).contains("m-vote--agree"));
        assert!(is_well_formed(&votes_bar(i64::MAX, 1, i64::MAX)));
    }

    fn any_state() -> impl Strategy<Value = StepState> {
        prop_oneof![
            Just(StepState::Done),
            Just(StepState::Now),
            Just(StepState::Ahead),
            Just(StepState::LeftOut)
        ]
    }

    proptest! {
        #[test]
        fn no_words_and_no_numbers_break_a_picture(
            id in any::<String>(),
            title in any::<String>(),
            steps in proptest::collection::vec((any::<String>(), any_state(), any::<String>()), 0..14),
            labels in proptest::collection::vec(any::<String>(), 8),
            rungs in any::<(u8, u8, Option<u8>)>(),
            n in any::<[i64; 4]>(),
        ) {
            let steps: Vec<Step> = steps
                .into_iter()
                .map(|(label, state, note)| Step { label, state, note })
                .collect();
            let labels: [String; 8] = std::array::from_fn(|i| labels[i].clone());
            let counts = [0, 1, 2, 3].map(|i: usize| (labels[i].clone(), n[i]));
            for html in [
                cycle(&id, &title, &steps),
                cycle_strip(&title, &steps),
                ladder(&id, &title, &labels, rungs.0, rungs.1, rungs.2),
                hats(&id, &title, &counts),
                votes_bar(n[0], n[1], n[2]),
            ] {
                prop_assert!(is_well_formed(&html), "{html}");
                // A number that is none would stand at the beginning of an attribute; a label may say so.
                prop_assert!(!html.contains("=\"NaN") && !html.contains("=\"inf"), "{html}");
            }
        }
    }
}
