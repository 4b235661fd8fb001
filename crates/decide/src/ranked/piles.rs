//! Papers in piles, one pile a candidate, and how a pile moves on.

use crate::ranked::papers::Papers;

/// Equal papers in a pile: which, how far their preferences are used up, and what each is worth, in units.
struct Parcel {
    paper: usize,
    next: usize,
    value: u64,
}

pub(crate) struct Piles<'a> {
    papers: &'a Papers,
    piles: Vec<Vec<Parcel>>,
    /// What each candidate holds, in units.
    pub(crate) totals: Vec<u64>,
    /// Votes without a further preference, in units.
    pub(crate) not_transferable: u64,
    /// What cutting dropped, in units.
    pub(crate) cut: u64,
}

impl<'a> Piles<'a> {
    /// Every paper, worth `unit`, with its first preference.
    pub(crate) fn deal(papers: &'a Papers, candidates: usize, unit: u64) -> Piles<'a> {
        let mut piles: Vec<Vec<Parcel>> = (0..candidates).map(|_| Vec::new()).collect();
        let mut totals = vec![0; candidates];
        for (at, paper) in papers.papers.iter().enumerate() {
            let one = papers.named[paper.start] as usize;
            piles[one].push(Parcel { paper: at, next: paper.start + 1, value: unit });
            totals[one] += paper.count * unit;
        }
        Piles { papers, piles, totals, not_transferable: 0, cut: 0 }
    }

    /// Moves the whole pile of `from` to the next preferences that continue, each paper at its present value.
    pub(crate) fn exclude(&mut self, from: usize, continues: impl Fn(usize) -> bool) {
        let held = self.totals[from];
        self.move_on(from, held, |value| value, continues);
    }

    /// Moves the surplus of `from`: each paper at surplus x value / total, cut to whole units.
    pub(crate) fn surplus(&mut self, from: usize, surplus: u64, continues: impl Fn(usize) -> bool) {
        let total = self.totals[from];
        self.move_on(from, surplus, |value| part(surplus, value, total), continues);
    }

    fn move_on(
        &mut self,
        from: usize,
        leaves: u64,
        worth: impl Fn(u64) -> u64,
        continues: impl Fn(usize) -> bool,
    ) {
        let mut accounted = 0;
        for parcel in std::mem::take(&mut self.piles[from]) {
            let paper = self.papers.papers[parcel.paper];
            let value = worth(parcel.value);
            let votes = paper.count * value;
            accounted += votes;
            let rest = &self.papers.named[parcel.next..paper.end];
            match rest.iter().position(|one| continues(*one as usize)) {
                Some(skip) if value > 0 => {
                    let to = rest[skip] as usize;
                    self.totals[to] += votes;
                    let next = parcel.next + skip + 1;
                    self.piles[to].push(Parcel { paper: parcel.paper, next, value });
                }
                Some(_) => {}
                None => self.not_transferable += votes,
            }
        }
        self.totals[from] -= leaves;
        self.cut += leaves - accounted;
    }
}

/// surplus x value / total, cut. The product may need more than 64 bits; the quotient is below `value`.
fn part(surplus: u64, value: u64, total: u64) -> u64 {
    match surplus.checked_mul(value) {
        Some(product) => product / total,
        None => (u128::from(surplus) * u128::from(value) / u128::from(total)) as u64,
    }
}
