//! Votes as a bar.

use super::put;

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
