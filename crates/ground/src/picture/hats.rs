//! The balance of the four hats.

use super::{at, count, name, put};
use crate::xml::escape;
use std::f64::consts::TAU;
use std::fmt::Write;

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

/// A piece of a ring, less than half of it.
fn segment(middle: f64, inner: f64, outer: f64, from: f64, to: f64) -> String {
    let ((x1, y1), (x2, y2)) = (at(middle, outer, from), at(middle, outer, to));
    let ((x3, y3), (x4, y4)) = (at(middle, inner, to), at(middle, inner, from));
    format!(
        "M{x1:.1} {y1:.1} A{outer:.1} {outer:.1} 0 0 1 {x2:.1} {y2:.1} L{x3:.1} {y3:.1} A{inner:.1} {inner:.1} 0 0 0 {x4:.1} {y4:.1} Z"
    )
}
