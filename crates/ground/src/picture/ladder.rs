//! The ladder of co-production.

use super::{count, name, put, wrapped};
use crate::xml::escape;

const STEP: f64 = 46.0;

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
    let mut svg = String::new();
    put(&mut svg, format_args!(r#"<path class="m-rail" d="M40 6 V378 M104 6 V378"/>"#));
    for (rung, label) in (0u8..).zip(labels) {
        let y = 350.0 - STEP * f64::from(rung);
        step(&mut svg, y, rung, (proven, possible));
        if claimed.map(|c| c.min(7)) == Some(rung) {
            flag(&mut svg, y);
        }
        words(&mut svg, y, label, rung == proven);
    }
    format!(
        r#"<figure class="m-picture m-ladder" id="{}"><figcaption class="m-picture__title">{}</figcaption><svg class="m-ladder__svg" viewBox="0 0 312 384" aria-hidden="true" focusable="false">{svg}</svg></figure>"#,
        name(id),
        escape(title)
    )
}

/// One rung at its height, with its number.
fn step(svg: &mut String, y: f64, rung: u8, (proven, possible): (u8, u8)) {
    let kind = if rung <= proven {
        "proven"
    } else if rung <= possible {
        "possible"
    } else {
        "none"
    };
    put(
        svg,
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
        put(svg, format_args!(r#"<path class="m-line-hatch" d="{lines}"/>"#));
    }
    put(
        svg,
        format_args!(
            r#"<text class="m-rung-number" x="13" y="{y:.1}" dy="0.35em" font-size="17">{rung}</text>"#
        ),
    );
}

/// What is claimed.
fn flag(svg: &mut String, y: f64) {
    put(
        svg,
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

/// The words beside a rung.
fn words(svg: &mut String, y: f64, label: &str, is_proven: bool) {
    let lines = wrapped(label, 17, 2);
    let longest = lines.iter().map(|l| l.chars().count()).max().unwrap_or(0);
    let font = (285.0 / count(longest.max(1))).min(18.5);
    let top = y - font * 0.55 * (count(lines.len()) - 1.0);
    let class = if is_proven { " m-rung-label--proven" } else { "" };
    for (i, line) in lines.iter().enumerate() {
        put(
            svg,
            format_args!(
                r#"<text class="m-rung-label{class}" x="156" y="{:.1}" dy="0.35em" font-size="{font:.1}">{}</text>"#,
                top + font * 1.1 * count(i),
                escape(line)
            ),
        );
    }
}
