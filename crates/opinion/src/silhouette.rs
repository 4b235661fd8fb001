//! How well groups stand apart: mean silhouettes (Rousseeuw 1987), of several groupings at once.

/// The mean silhouette of each grouping (labels by point) of `points`: of a point, (b - a) / max(a, b), where
/// a is its mean distance to the others of its group and b that to the nearest other group; 0 for someone
/// alone in a group. Between -1 and 1; 0 where a grouping has one group only.
///
/// Points are first put in cells of those whom all groupings put together, so that one pass over all pairs
/// serves every grouping.
pub(crate) fn silhouettes(points: &[[f64; 2]], groupings: &[Vec<u8>]) -> Vec<f64> {
    let n = points.len();
    let key = |at: &usize| groupings.iter().map(|g| g[*at]).collect::<Vec<u8>>();
    let mut keyed: Vec<(Vec<u8>, usize)> = (0..n).map(|at| (key(&at), at)).collect();
    keyed.sort();
    let cells: Vec<&[(Vec<u8>, usize)]> = keyed.chunk_by(|a, b| a.0 == b.0).collect();
    let xs: Vec<f64> = keyed.iter().map(|(_, at)| points[*at][0]).collect();
    let ys: Vec<f64> = keyed.iter().map(|(_, at)| points[*at][1]).collect();
    let mut sums = vec![0.0; groupings.len()];
    let mut size = vec![[0.0f64; 256]; groupings.len()];
    for cell in &cells {
        for (g, label) in cell[0].0.iter().enumerate() {
            size[g][usize::from(*label)] += cell.len() as f64;
        }
    }
    let labels: Vec<usize> = (groupings.iter())
        .map(|g| g.iter().max().map_or(0, |most| usize::from(*most) + 1))
        .collect();
    let mut to_cell = vec![0.0; cells.len()];
    for cell in &cells {
        for (_, at) in cell.iter() {
            let mut from = 0;
            for (sum, other) in to_cell.iter_mut().zip(&cells) {
                let to = from + other.len();
                *sum = distances(points[*at], &xs[from..to], &ys[from..to]);
                from = to;
            }
            for (g, sum) in sums.iter_mut().enumerate() {
                let own = usize::from(cell[0].0[g]);
                let mut to = [0.0; 256];
                for (distance, other) in to_cell.iter().zip(&cells) {
                    to[usize::from(other[0].0[g])] += distance;
                }
                *sum += one(own, &to[..labels[g]], &size[g]);
            }
        }
    }
    sums.into_iter().map(|sum| sum / n.max(1) as f64).collect()
}

/// One point's silhouette, from the sums of its distances to each group.
fn one(own: usize, to: &[f64], size: &[f64; 256]) -> f64 {
    if size[own] <= 1.0 {
        return 0.0;
    }
    let a = to[own] / (size[own] - 1.0);
    let others = (0..to.len()).filter(|l| *l != own && size[*l] > 0.0);
    let b = others.map(|l| to[l] / size[l]).fold(f64::INFINITY, f64::min);
    if b == f64::INFINITY || a.max(b) == 0.0 { 0.0 } else { (b - a) / a.max(b) }
}

/// The sum of the distances from `point`, in four lanes.
fn distances(point: [f64; 2], xs: &[f64], ys: &[f64]) -> f64 {
    let mut lanes = [0.0f64; 4];
    let (x4, y4) = (xs.chunks_exact(4), ys.chunks_exact(4));
    let rest: f64 = (x4.remainder().iter().zip(y4.remainder()))
        .map(|(x, y)| ((x - point[0]) * (x - point[0]) + (y - point[1]) * (y - point[1])).sqrt())
        .sum();
    for (x, y) in x4.zip(y4) {
        for l in 0..4 {
            let (dx, dy) = (x[l] - point[0], y[l] - point[1]);
            lanes[l] += (dx * dx + dy * dy).sqrt();
        }
    }
    rest + ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3]))
}
