//! What a statement means to a group: Polis' statistics, as published in Small, Björkegren, Erkkilä, Shaw and
//! Megill, 'Polis: Scaling deliberation by mapping high dimensional opinion spaces' (Recerca 26, 2021).

use crate::shown::Counts;
use serde::Serialize;

/// A z above this is significant: 90%, one-sided.
pub const SIGNIFICANT: f64 = 1.2816;

/// The share of a group that takes a side, and how that differs from everyone else.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Side {
    /// Share, drawn towards a half: (n + 1) / (all + 2).
    pub share: f64,
    /// z of the share against a half: 2 sqrt(all + 1) ((n + 1) / (all + 1) - 1/2).
    pub share_z: f64,
    /// The share over that of all other groups together.
    pub ratio: f64,
    /// z of the two shares: 1 is added to all four counts, the variance is pooled; 0 where the pooled share
    /// is 1.
    pub ratio_z: f64,
}

/// The counts of a group on a statement, and both sides' statistics.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Measures {
    /// Who said what.
    pub counts: Counts,
    /// Polis' pa, pat, ra, rat.
    pub agree: Side,
    /// Polis' pd, pdt, rd, rdt.
    pub disagree: Side,
}

impl Measures {
    /// The statistics of a group with `own` counts on a statement on which all other groups have `others`.
    pub fn of(own: Counts, others: Counts) -> Measures {
        Measures {
            counts: own,
            agree: side((own.agree, own.all()), (others.agree, others.all())),
            disagree: side((own.disagree, own.all()), (others.disagree, others.all())),
        }
    }

    /// The side that sets the group apart the more: true for agreeing.
    pub fn agrees(&self) -> bool {
        self.agree.ratio_z > self.disagree.ratio_z
    }

    /// Whether the statement stands for the group: on one side both z are significant.
    pub fn representative(&self) -> bool {
        [self.agree, self.disagree]
            .iter()
            .any(|side| side.ratio_z > SIGNIFICANT && side.share_z > SIGNIFICANT)
    }
}

impl Side {
    /// How well a statement stands for a group on this side.
    pub fn weight(&self) -> f64 {
        self.ratio * self.ratio_z * self.share * self.share_z
    }

    /// Whether these people hold this: a share above a half, significantly.
    pub fn held(&self) -> bool {
        self.share > 0.5 && self.share_z > SIGNIFICANT
    }
}

fn side((n, all): (u32, u32), (n2, all2): (u32, u32)) -> Side {
    let [n, all, n2, all2] = [n, all, n2, all2].map(f64::from);
    let share = (n + 1.0) / (all + 2.0);
    let pooled = (n + n2 + 2.0) / (all + all2 + 2.0);
    let spread = (pooled * (1.0 - pooled) * (1.0 / (all + 1.0) + 1.0 / (all2 + 1.0))).sqrt();
    let apart = (n + 1.0) / (all + 1.0) - (n2 + 1.0) / (all2 + 1.0);
    Side {
        share,
        share_z: 2.0 * (all + 1.0).sqrt() * ((n + 1.0) / (all + 1.0) - 0.5),
        ratio: share / ((n2 + 1.0) / (all2 + 2.0)),
        ratio_z: if spread > 0.0 { apart / spread } else { 0.0 },
    }
}

/// The statements that stand for a group: numbers into `all` and whether the group agrees, at most `most`.
///
/// Those that are [`Measures::representative`], by [`Side::weight`]; first the one that the group agrees with
/// best (though what sets it apart may be how many of it disagree); agreed ones before disagreed. Where none is representative, the best agreed one; where the
/// group agrees with nothing, what sets it apart the most. `mark` settles what is equal.
pub fn representative(all: &[Measures], mark: &[u64], most: usize) -> Vec<(usize, bool)> {
    let side = |at: usize, agrees: bool| if agrees { all[at].agree } else { all[at].disagree };
    let weight = |at: usize| side(at, all[at].agrees()).weight();
    let known = |at: &usize| all[*at].counts.agree + all[*at].counts.disagree > 0;
    let mark = |at: usize| mark.get(at).copied().unwrap_or(0);
    let best = |of: &dyn Fn(usize) -> f64, from: Vec<usize>| {
        from.into_iter().min_by(|a, b| of(*b).total_cmp(&of(*a)).then(mark(*a).cmp(&mark(*b))))
    };
    let fair = |at: &usize| {
        let agree = all[*at].agree;
        let likely = agree.share_z > SIGNIFICANT || (agree.ratio > 1.0 && agree.share > 0.5);
        known(at) && likely
    };
    let fairs: Vec<usize> = (0..all.len()).filter(fair).collect();
    let apart: Vec<usize> = fairs.iter().copied().filter(|at| all[*at].agree.ratio > 1.0).collect();
    let first = best(&|at| all[at].agree.weight(), apart)
        .or_else(|| best(&|at| all[at].agree.share * all[at].agree.share_z, fairs));
    let mut list: Vec<usize> =
        (0..all.len()).filter(|at| all[*at].representative() && Some(*at) != first).collect();
    list.sort_by(|a, b| weight(*b).total_cmp(&weight(*a)).then(mark(*a).cmp(&mark(*b))));
    let any = !list.is_empty() || first.is_some_and(|at| all[at].representative());
    if !any && first.is_none() {
        let far = |at: usize| all[at].agree.ratio_z.max(all[at].disagree.ratio_z);
        let last = best(&far, (0..all.len()).filter(known).collect());
        return last.map(|at| (at, all[at].agrees())).into_iter().take(most).collect();
    }
    let mut chosen: Vec<(usize, bool)> =
        first.into_iter().chain(list).map(|at| (at, all[at].agrees())).collect();
    chosen.truncate(most);
    chosen.sort_by_key(|(_, agrees)| !agrees);
    chosen
}
