//! Pictures of state: the six stages as a round way, the ladder, the four hats, the votes on a
//! statement. Each is a `figure` whose drawing is hidden from screen readers, because the same facts
//! stand beside it as text: one telling, the same for everyone. Colours come from the classes of
//! `mutual.css`, so print and forced colours work. The text that is returned is safe HTML: in a
//! template it is written with `|safe`.

//!
//! - [`stages`]: the way of a matter, round and as a strip
//! - [`ladder`]: what is proven, possible and claimed
//! - [`hats`]: who is at the table
//! - [`votes`]: a bar of votes

mod hats;
mod ladder;
mod stages;
mod votes;

pub use hats::hats;
pub use ladder::ladder;
pub use stages::{Step, StepState, cycle, cycle_strip};
pub use votes::votes_bar;

use std::fmt::Write;

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
