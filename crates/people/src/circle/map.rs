//! The map of a circle as a picture: the person in the middle, the others on three rings, nearest inside. On a
//! narrow screen the rings are bands below the person, nearest first: there the names stay large enough to read.
//! Everything in it stands in the lists beside it too.

use super::Near;

/// Someone on the map: where, and what stands there.
pub(crate) struct Spot {
    pub x: i64,
    pub y: i64,
    /// Where the name stands: below the mark.
    pub text_y: i64,
    pub name: String,
    /// `family`, `friend` … : the mark's look.
    pub kind: String,
}

/// Half the width of the picture; the rings' radii, nearest first.
pub(crate) const MIDDLE: i64 = 320;
pub(crate) const RADII: [i64; 3] = [110, 200, 285];

/// The longest name that is written into the picture, in characters; the list has it whole.
const LONGEST: usize = 14;

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
                text_y: y + 30,
                name: short(&near.said.name),
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
            for (near, at) in row.iter().zip(if row.len() == 1 { [2, 2] } else { [1, 3] }) {
                spots.push(Spot {
                    x: TALL_WIDTH * at / 4,
                    y: top + 26,
                    text_y: top + 58,
                    name: short(&near.said.name),
                    kind: near.said.kind.clone(),
                });
            }
            top += TALL_ROW;
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

fn short(name: &str) -> String {
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let cut: String = name.chars().take(LONGEST - 1).collect();
    format!("{}…", cut.trim_end())
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
        Near { id: name.into(), member_id: None, agreed: false, said }
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
            assert!(spot.name.chars().count() <= LONGEST);
        }
        let tall = tall(&all);
        assert_eq!((tall.spots.len(), tall.edges.len()), (30, 3));
        let mut places: Vec<_> = tall.spots.iter().map(|s| (s.x, s.y)).collect();
        places.dedup();
        assert_eq!(places.len(), 30);
        for spot in &tall.spots {
            assert!((0..=TALL_WIDTH).contains(&spot.x) && spot.text_y < tall.height);
        }
    }
}
