//! Opinion groups as a picture: a round for each group, as large as it has people, where its middle is, and
//! a mark for the reader. The list below says the same in words.

use ground::xml::escape;
use std::fmt::Write as _;

/// A group in the picture.
pub struct Dot {
    pub label: String,
    pub at: [f64; 2],
    /// How many people.
    pub size: u32,
    /// What the list says of it.
    pub says: String,
}

const WIDE: f64 = 480.0;
const HIGH: f64 = 300.0;
const EDGE: f64 = 70.0;

/// From the axes of opinion to the picture: the middle stays in the middle, both axes have one scale.
fn scale(points: &[[f64; 2]]) -> impl Fn([f64; 2]) -> (f64, f64) {
    let most = |at: usize| points.iter().map(|p| p[at].abs()).fold(1e-9, f64::max);
    let by = ((WIDE / 2.0 - EDGE) / most(0)).min((HIGH / 2.0 - EDGE) / most(1));
    move |p: [f64; 2]| (WIDE / 2.0 + p[0] * by, HIGH / 2.0 - p[1] * by)
}

/// The reader's mark: beside the round of a group that it would hide in.
fn beside((x, y): (f64, f64), rounds: &[(f64, f64, f64)]) -> (f64, f64) {
    let within = |(a, b, r): &&(f64, f64, f64)| (x - a).hypot(y - b) < r + 12.0;
    rounds.iter().find(within).map_or((x, y), |(a, b, r)| (a + r + 18.0, *b))
}

/// The picture with its text twin; safe HTML.
pub fn groups(title: &str, dots: &[Dot], you: Option<(&str, [f64; 2])>) -> String {
    let mut points: Vec<[f64; 2]> = dots.iter().map(|d| d.at).collect();
    points.extend(you.map(|(_, at)| at));
    let to = scale(&points);
    let most = f64::from(dots.iter().map(|d| d.size).max().unwrap_or(1).max(1));
    let (mut svg, mut list) = (String::new(), String::new());
    let mut rounds = Vec::new();
    for (n, dot) in dots.iter().enumerate() {
        let ((x, y), r) = (to(dot.at), 18.0 + 34.0 * (f64::from(dot.size) / most).sqrt());
        rounds.push((x, y, r));
        let hue = n % 4 + 1;
        let name = dot.label.chars().last().unwrap_or('?');
        let _ = write!(
            svg,
            r#"<circle class="m-hat m-hat--{hue}" cx="{x:.1}" cy="{y:.1}" r="{r:.1}"/><circle class="m-seat-plate" cx="{x:.1}" cy="{y:.1}" r="17"/><text class="m-seat-count" x="{x:.1}" y="{y:.1}" dy="0.35em" font-size="23">{name}</text>"#
        );
        let _ = write!(list, "<li>{}: {}</li>", escape(&dot.label), escape(&dot.says));
    }
    if let Some((label, at)) = you {
        let (x, y) = beside(to(at), &rounds);
        let _ = write!(
            svg,
            r#"<path class="m-fill-flag" d="M{x:.1} {:.1} L{:.1} {y:.1} L{x:.1} {:.1} L{:.1} {y:.1} Z"/><text class="m-seat-count" x="{x:.1}" y="{:.1}" font-size="18">{}</text>"#,
            y - 11.0,
            x + 11.0,
            y + 11.0,
            x - 11.0,
            y + 28.0,
            escape(label)
        );
    }
    format!(
        r#"<figure class="m-picture"><figcaption class="m-picture__title">{}</figcaption><svg class="m-groups__svg" viewBox="0 0 {WIDE} {HIGH}" aria-hidden="true" focusable="false">{svg}</svg><ul class="govuk-list govuk-list--bullet">{list}</ul></figure>"#,
        escape(title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_stands_in_the_list_and_inside_the_picture() {
        let dot = |label: &str, at, size| Dot { label: label.into(), at, size, says: "x".into() };
        let dots = [dot("Group A", [3.0, 0.1], 40), dot("Group B", [-2.0, -0.5], 10)];
        let html = groups("Where <groups> stand", &dots, Some(("You", [0.0, 9.0])));
        assert!(html.contains("&lt;groups&gt;") && html.contains("<li>Group B: x</li>"));
        for part in html.split("cx=\"").skip(1) {
            let x: f64 = part.split('"').next().unwrap().parse().unwrap();
            assert!((EDGE - 1.0..=WIDE - EDGE + 1.0).contains(&x), "{x}");
        }
        assert!(html.contains("You"));
    }
}
