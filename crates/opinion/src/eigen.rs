//! Eigenvalues and eigenvectors of a small symmetric matrix: Householder's reflections make it tridiagonal,
//! implicit QL steps make that diagonal (Wilkinson and Reinsch, 'Handbook for automatic computation', 1971).

/// The eigenvalues of a symmetric matrix (rows), falling, and an eigenvector of length 1 for each.
pub(crate) fn symmetric(a: Vec<Vec<f64>>) -> Vec<(f64, Vec<f64>)> {
    let (mut diagonal, mut beside, mut vectors) = tridiagonal(a);
    for at in 0..diagonal.len() {
        settle(&mut diagonal, &mut beside, &mut vectors, at);
    }
    let mut pairs: Vec<_> = diagonal.into_iter().zip(vectors).collect();
    pairs.sort_by(|x, y| y.0.total_cmp(&x.0));
    pairs
}

/// The diagonal, what stands beside it (entry i between i and i + 1, the last 0), and the rows of the turn
/// that made it so.
fn tridiagonal(mut a: Vec<Vec<f64>>) -> (Vec<f64>, Vec<f64>, Vec<Vec<f64>>) {
    let n = a.len();
    let mut turn: Vec<Vec<f64>> =
        (0..n).map(|i| (0..n).map(|j| f64::from(i == j)).collect()).collect();
    for k in 0..n.saturating_sub(2) {
        // A reflection that leaves of column k only the entry below the diagonal.
        let mut v: Vec<f64> = a[k].clone();
        v[..=k].fill(0.0);
        let long = v.iter().map(|x| x * x).sum::<f64>().sqrt();
        if long == 0.0 {
            continue;
        }
        v[k + 1] += if v[k + 1] < 0.0 { -long } else { long };
        let size = v.iter().map(|x| x * x).sum::<f64>().sqrt();
        v.iter_mut().for_each(|x| *x /= size);
        let image: Vec<f64> = a.iter().map(|row| inner(row, &v)).collect();
        let half = inner(&image, &v);
        let w: Vec<f64> = image.iter().zip(&v).map(|(p, v)| 2.0 * (p - half * v)).collect();
        for (i, row) in a.iter_mut().enumerate() {
            let (vi, wi) = (v[i], w[i]);
            row.iter_mut().zip(v.iter().zip(&w)).for_each(|(x, (v, w))| *x -= vi * w + wi * v);
        }
        reflect(&mut turn, &v);
    }
    let diagonal = (0..n).map(|i| a[i][i]).collect();
    let beside = (0..n).map(|i| if i + 1 < n { a[i][i + 1] } else { 0.0 }).collect();
    (diagonal, beside, turn)
}

fn inner(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

/// Takes the reflection along `v` before what `turn` did: row i becomes row i - 2 v_i (v . rows).
fn reflect(turn: &mut [Vec<f64>], v: &[f64]) {
    let mut along = vec![0.0; v.len()];
    for (row, v) in turn.iter().zip(v).filter(|(_, v)| **v != 0.0) {
        along.iter_mut().zip(row).for_each(|(sum, x)| *sum += v * x);
    }
    for (row, v) in turn.iter_mut().zip(v).filter(|(_, v)| **v != 0.0) {
        row.iter_mut().zip(&along).for_each(|(x, along)| *x -= 2.0 * v * along);
    }
}

/// Turns until nothing is left beside the diagonal at `at`.
fn settle(diagonal: &mut [f64], beside: &mut [f64], vectors: &mut [Vec<f64>], at: usize) {
    let n = diagonal.len();
    for _ in 0..100 {
        let small = |m: &usize| {
            let size = diagonal[*m].abs() + diagonal[*m + 1].abs();
            beside[*m].abs() <= f64::EPSILON * size
        };
        let end = (at..n - 1).find(small).unwrap_or(n - 1);
        if end == at {
            return;
        }
        let g = (diagonal[at + 1] - diagonal[at]) / (2.0 * beside[at]);
        let r = (g * g + 1.0).sqrt();
        let mut g = diagonal[end] - diagonal[at] + beside[at] / (g + r.copysign(g));
        let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
        let mut cut = false;
        for i in (at..end).rev() {
            let (f, b) = (s * beside[i], c * beside[i]);
            let r = (f * f + g * g).sqrt();
            beside[i + 1] = r;
            if r == 0.0 {
                diagonal[i + 1] -= p;
                cut = true;
                break;
            }
            (s, c) = (f / r, g / r);
            let g2 = diagonal[i + 1] - p;
            let r = (diagonal[i] - g2) * s + 2.0 * c * b;
            p = s * r;
            diagonal[i + 1] = g2 + p;
            g = c * r - b;
            let (left, right) = vectors.split_at_mut(i + 1);
            for (x, y) in left[i].iter_mut().zip(&mut right[0]) {
                (*x, *y) = (c * *x - s * *y, s * *x + c * *y);
            }
        }
        if !cut {
            diagonal[at] -= p;
            beside[at] = g;
        }
        beside[end] = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_matrix_is_put_together_again_from_its_parts() {
        for n in [0usize, 1, 2, 3, 7, 20] {
            let entry = |i: usize, j: usize| ((i.min(j) * 31 + i.max(j) * 17) % 23) as f64 - 9.0;
            let a: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| entry(i, j)).collect()).collect();
            let pairs = symmetric(a.clone());
            assert!(pairs.windows(2).all(|two| two[0].0 >= two[1].0));
            for (i, row) in a.iter().enumerate() {
                for (j, x) in row.iter().enumerate() {
                    let sum: f64 = pairs.iter().map(|(value, v)| value * v[i] * v[j]).sum();
                    assert!((sum - x).abs() < 1e-10, "{n}: {i} {j} {sum} {x}");
                }
            }
        }
    }
}
