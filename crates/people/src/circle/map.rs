//! The map of a circle as a picture: the person in the middle, the others on three rings, nearest inside. On a
//! narrow screen the rings are bands below the person, nearest first: there the names stay large enough to read.
//! Everything in it stands in the lists beside it too.

use super::Near;

/// Someone on the map: where, and what stands there.
pub(crate) struct Spot {
    pub x: i64,
    pub y: i64,
    /// The name in lines, each with its height: below the mark.
    pub lines: Vec<(i64, String)>,
    /// `family`, `friend` … : the mark's look.
    pub kind: String,
}

/// Half the width of the picture; the rings' radii, nearest first.
pub(crate) const MIDDLE: i64 = 320;
pub(crate) const RADII: [i64; 3] = [110, 200, 285];

/// The longest line of a name in the picture, in characters, and how many lines there are at most: what is longer still
/// stands whole in the list.
const LONGEST: usize = 16;
const LINES: usize = 3;
const SPARE: usize = 3;
const LINE: i64 = 19;

/// Puts each on their ring, evenly round it, the rings turned against each other so that names of
/// neighbouring rings do not meet.
pub(crate) fn spots(all: &[Near]) -> Vec<Spot> {
    let mut spots = Vec::new();
    for (ring, radius) in RADII.iter().enumerate() {
        let key = (ring + 1).to_string();
        let here: Vec<&Near> = all.iter().filter(|n| n.said.ring == key).collect();
        let count = u32::try_from(here.len()).unwrap_or(u32::MAX).max(1);
        for (n, near) in (0u32..).zip(here) {
            #[expect(clippy::cast_precision_loss, reason = "a radius of some hundreds")]
            let radius = *radius as f64;
            let turn = [0.0, 0.5, 0.25][ring] + 0.125;
            let angle = std::f64::consts::TAU * (f64::from(n) + turn) / f64::from(count);
            let x = MIDDLE + whole(radius * angle.sin());
            let y = MIDDLE - whole(radius * angle.cos());
            spots.push(Spot {
                x,
                y,
                lines: lines(&near.said.name, y + 30),
                kind: near.said.kind.clone(),
            });
        }
    }
    spots
}

/// The map for a narrow screen.
pub(crate) struct Tall {
    pub height: i64,
    /// The lower edge of each band, nearest first.
    pub edges: Vec<String>,
    pub spots: Vec<Spot>,
}

/// The width of the tall picture, how far its first band is from the top, and a row of names.
const TALL_WIDTH: i64 = 340;
const TALL_TOP: i64 = 84;
const TALL_ROW: i64 = 78;

/// Puts each into the band of their ring, two in a row; the last one in the middle where they are alone.
pub(crate) fn tall(all: &[Near]) -> Tall {
    let (mut edges, mut spots, mut top) = (Vec::new(), Vec::new(), TALL_TOP);
    for ring in 1..=RADII.len() {
        let key = ring.to_string();
        let here: Vec<&Near> = all.iter().filter(|n| n.said.ring == key).collect();
        for row in here.chunks(2) {
            let most = row.iter().map(|near| lines(&near.said.name, 0).len()).max().unwrap_or(1);
            for (near, at) in row.iter().zip(if row.len() == 1 { [2, 2] } else { [1, 3] }) {
                spots.push(Spot {
                    x: TALL_WIDTH * at / 4,
                    y: top + 26,
                    lines: lines(&near.said.name, top + 58),
                    kind: near.said.kind.clone(),
                });
            }
            top += TALL_ROW + LINE * i64::try_from(most.saturating_sub(1)).unwrap_or_default();
        }
        edges.push(format!("M0 {top} Q{} {} {TALL_WIDTH} {top}", TALL_WIDTH / 2, top + 36));
        top += 34;
    }
    Tall { height: top, edges, spots }
}

#[expect(clippy::cast_possible_truncation, reason = "within the picture")]
fn whole(length: f64) -> i64 {
    length.round() as i64
}

/// A name in lines that fit, broken between words; a word that is longer than a line is broken at its hyphens, and where
/// that is not enough inside.
fn lines(name: &str, first: i64) -> Vec<(i64, String)> {
    let mut all: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        let fits = |line: &String| line.chars().count() + 1 + word.chars().count() <= LONGEST;
        match all.last_mut().filter(|line| fits(line)) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None if word.chars().count() <= LONGEST => all.push(word.to_owned()),
            None => {
                for part in word.split_inclusive('-') {
                    let letters: Vec<char> = part.chars().collect();
                    // A letter or two alone on a line are worse than a line that is a little long.
                    let most =
                        if letters.len() <= LONGEST + SPARE { letters.len() } else { LONGEST };
                    all.extend(
                        letters.chunks(most.max(1)).map(|part| part.iter().collect::<String>()),
                    );
                }
            }
        }
    }
    if all.len() > LINES {
        all.truncate(LINES);
        if let Some(last) = all.last_mut() {
            last.push('…');
        }
    }
    (0..).zip(all).map(|(n, line)| (first + n * LINE, line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circle::Said;

    fn near(name: &str, ring: &str) -> Near {
        let said = Said {
            name: name.into(),
            kind: "friend".into(),
            ring: ring.into(),
            note: String::new(),
        };
        Near { id: name.into(), member_id: None, agreed: false, parted: None, noted_by: None, said }
    }

    #[test]
    fn everyone_has_a_spot_of_their_own_inside_the_picture() {
        let all: Vec<Near> = (0..30)
            .map(|n| near(&format!("Somebody with a long name {n}"), &(n % 3 + 1).to_string()))
            .collect();
        let spots = spots(&all);
        assert_eq!(spots.len(), 30);
        let mut places: Vec<_> = spots.iter().map(|s| (s.x, s.y)).collect();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), 30);
        for spot in &spots {
            assert!((0..=2 * MIDDLE).contains(&spot.x) && (0..=2 * MIDDLE).contains(&spot.y));
            assert!(spot.lines.len() <= LINES);
            assert!(spot.lines.iter().all(|(_, line)| line.chars().count() <= LONGEST + SPARE + 1));
        }
        let tall = tall(&all);
        assert_eq!((tall.spots.len(), tall.edges.len()), (30, 3));
        let mut places: Vec<_> = tall.spots.iter().map(|s| (s.x, s.y)).collect();
        places.dedup();
        assert_eq!(places.len(), 30);
        for spot in &tall.spots {
            assert!(
                (0..=TALL_WIDTH).contains(&spot.x)
                    && spot.lines.iter().all(|(y, _)| *y < tall.height)
            );
        }
    }

    #[test]
    fn a_long_name_stands_in_lines_and_whole() {
        let said = |name: &str| -> Vec<String> {
            lines(name, 0).into_iter().map(|(_, line)| line).collect()
        };
        assert_eq!(said("Beth, who does the garden"), ["Beth, who does", "the garden"]);
        assert_eq!(said("Sheila Garside-Moll"), ["Sheila", "Garside-Moll"]);
        assert_eq!(said("Ann"), ["Ann"]);
        assert_eq!(said("Llanfairpwllgwyngyll"), ["Llanfairpwllgwyn", "gyll"]);
        let long = ["Featherstonehaugh-", "Cholmondeley"];
        assert_eq!(said("Featherstonehaugh-Cholmondeley"), long);
        assert_eq!(said("one two three four five six seven eight nine ten").len(), LINES);
    }
}
