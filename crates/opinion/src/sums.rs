//! Sums of floats that are the same in any order.
//!
//! Each term is first rounded to a multiple of a step so coarse that no partial sum needs more than the 53
//! bits of a float; then no addition rounds, and their order is of no account.

/// Adding and taking away this much rounds to a multiple of 2^-51, for numbers of length 1 at most.
const ROUNDER: f64 = 1.5 * 2.0;

/// The sum of the products of two vectors, each of length 1 at most. Exact to some 2^-51 times the root of
/// their length.
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut lanes = [0.0f64; 4];
    let (left, right) = (a.chunks_exact(4), b.chunks_exact(4));
    for (x, y) in left.remainder().iter().zip(right.remainder()) {
        lanes[0] += (x * y + ROUNDER) - ROUNDER;
    }
    for (x, y) in left.zip(right) {
        for l in 0..4 {
            lanes[l] += (x[l] * y[l] + ROUNDER) - ROUNDER;
        }
    }
    (lanes[0] + lanes[1]) + (lanes[2] + lanes[3])
}

/// A power of two by which `v` can be divided so that its length is between 1/4 and 1; nothing for a vector
/// of zeros.
pub(crate) fn scale(v: &[f64]) -> Option<f64> {
    let most = v.iter().fold(0.0f64, |most, x| most.max(x.abs()));
    if most == 0.0 || !most.is_finite() {
        return None;
    }
    let sure = power_above(most) * power_above((v.len() as f64).sqrt());
    let rough: Vec<f64> = v.iter().map(|x| x / sure).collect();
    let length = dot(&rough, &rough).sqrt();
    Some(if length > 0.0 { sure * power_above(length) } else { sure })
}

/// The length of `v`, whatever its size.
pub(crate) fn length(v: &[f64]) -> f64 {
    let Some(scale) = scale(v) else { return 0.0 };
    let small: Vec<f64> = v.iter().map(|x| x / scale).collect();
    dot(&small, &small).sqrt() * scale
}

/// The least power of two that is above `x` (for finite `x` > 0), from the exponent in its bits.
fn power_above(x: f64) -> f64 {
    f64::from_bits(((x.to_bits() >> 52) + 1) << 52)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_the_same_in_any_order() {
        let of = |n: usize| ((n * 7919 % 1009) as f64 / 1009.0 - 0.5) / 16.0;
        let a: Vec<f64> = (0..1000).map(of).collect();
        let b: Vec<f64> = (0..1000).map(|n| of(n * 31 + 5)).collect();
        let plain: f64 = a.iter().zip(&b).map(|(x, y)| x * y).sum();
        let turned = |v: &[f64]| v.iter().rev().copied().collect::<Vec<_>>();
        assert_eq!(dot(&a, &b), dot(&turned(&a), &turned(&b)));
        assert!((dot(&a, &b) - plain).abs() < 1e-13);
        assert!((length(&a) - a.iter().map(|x| x * x).sum::<f64>().sqrt()).abs() < 1e-12);
    }
}
