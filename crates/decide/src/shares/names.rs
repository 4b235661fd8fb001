//! Finding a project by its id, some hundred thousand times per file.

use std::collections::BTreeMap;

/// A slot of the table: the first eight bytes of an id and its place among the ids, from 1; 0 is empty.
type Slot = (u64, u32);

/// A table by the first eight bytes of an id. Ids that crowd in it go to a sorted map instead, so that no
/// choice of ids makes it slow.
pub(crate) struct Names<'a> {
    ids: &'a [String],
    slots: Vec<Slot>,
    shift: u32,
    crowded: BTreeMap<&'a str, u32>,
}

/// How many slots are looked at for one id.
const CROWD: usize = 8;

impl<'a> Names<'a> {
    pub(crate) fn new(ids: &'a [String]) -> Names<'a> {
        let size = (ids.len() * 4).next_power_of_two().max(64);
        let mut names = Names {
            ids,
            slots: vec![(0, 0); size + CROWD],
            shift: 64 - size.trailing_zeros(),
            crowded: BTreeMap::new(),
        };
        for (place, id) in ids.iter().enumerate() {
            let key = key(id.as_bytes());
            let start = names.start(key);
            let slots = &mut names.slots[start..start + CROWD];
            match slots.iter_mut().find(|slot| slot.1 == 0) {
                Some(slot) => *slot = (key, place as u32 + 1),
                None => {
                    names.crowded.insert(id, place as u32);
                }
            }
        }
        names
    }

    pub(crate) fn find(&self, id: &str) -> Option<u32> {
        let key = key(id.as_bytes());
        let start = self.start(key);
        for (found, place) in &self.slots[start..start + CROWD] {
            if *place == 0 {
                return None;
            }
            if *found == key && self.ids[*place as usize - 1] == id {
                return Some(place - 1);
            }
        }
        self.crowded.get(id).copied()
    }

    fn start(&self, key: u64) -> usize {
        (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> self.shift) as usize
    }
}

/// The first eight bytes of an id and its length, mixed.
fn key(id: &[u8]) -> u64 {
    let mut key = id.len() as u64;
    for byte in id.iter().take(8) {
        key = key << 8 ^ key >> 56 ^ u64::from(*byte);
    }
    key
}
