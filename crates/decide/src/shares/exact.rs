//! Exact amounts: one whole number over another.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, Zero};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use std::cmp::Ordering;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Sub};

/// How many decimals an amount is shown with.
const SHOWN: u32 = 6;

/// An exact amount.
///
/// Written in JSON as `{"exact": "a/b", "decimal": "1.234567"}`: the fraction in its lowest terms, and the
/// nearest number of six decimals, a half rounded away from zero.
#[derive(Clone, Debug)]
pub struct Exact {
    numer: BigInt,
    /// More than 0. The two may have common factors: most amounts are never written, and to take the factors
    /// out of numbers of a thousand bits takes longer than the count.
    denom: BigInt,
}

impl Exact {
    /// `denom` must be more than 0.
    pub(crate) fn new(numer: BigInt, denom: BigInt) -> Exact {
        debug_assert!(denom.is_positive(), "the denominator is {denom}");
        Exact { numer, denom }
    }

    /// A whole number.
    pub fn whole(number: u128) -> Exact {
        Exact::new(BigInt::from(number), BigInt::from(1))
    }

    /// Numerator and denominator in lowest terms; the denominator is more than 0.
    pub fn fraction(&self) -> (BigInt, BigInt) {
        let common = self.numer.gcd(&self.denom);
        (&self.numer / &common, &self.denom / &common)
    }

    /// The nearest number of so many decimals, a half rounded away from zero.
    pub fn decimal(&self, places: u32) -> String {
        let one = BigInt::from(10).pow(places);
        let twice: BigInt = self.numer.abs() * &one * 2 + &self.denom;
        let rounded: BigInt = twice / (&self.denom * 2);
        let minus = if self.numer.is_negative() && !rounded.is_zero() { "-" } else { "" };
        let (whole, part) = rounded.div_rem(&one);
        if places == 0 {
            return format!("{minus}{whole}");
        }
        format!("{minus}{whole}.{:0>width$}", part.to_string(), width = places as usize)
    }

    /// Whether it is 0.
    pub fn is_zero(&self) -> bool {
        self.numer.is_zero()
    }

    pub(crate) fn times(self, factor: u128, over: u128) -> Exact {
        Exact::new(self.numer * factor, self.denom * over)
    }

    /// This over another amount, which must be more than 0.
    pub(crate) fn over(&self, other: &Exact) -> Exact {
        Exact::new(&self.numer * &other.denom, &self.denom * &other.numer)
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Exact) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Exact) -> Ordering {
        if self.denom == other.denom {
            return self.numer.cmp(&other.numer);
        }
        (&self.numer * &other.denom).cmp(&(&other.numer * &self.denom))
    }
}

impl Add<&Exact> for Exact {
    type Output = Exact;

    fn add(self, other: &Exact) -> Exact {
        if self.denom == other.denom {
            return Exact::new(self.numer + &other.numer, self.denom);
        }
        let numer = self.numer * &other.denom + &other.numer * &self.denom;
        Exact::new(numer, self.denom * &other.denom)
    }
}

impl Sub<&Exact> for Exact {
    type Output = Exact;

    fn sub(self, other: &Exact) -> Exact {
        self + &Exact::new(-&other.numer, other.denom.clone())
    }
}

impl<'a> Sum<&'a Exact> for Exact {
    fn sum<I: Iterator<Item = &'a Exact>>(amounts: I) -> Exact {
        amounts.fold(Exact::whole(0), |sum, amount| sum + amount)
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (numer, denom) = self.fraction();
        write!(out, "{numer}/{denom}")
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut both = out.serialize_struct("Exact", 2)?;
        both.serialize_field("exact", &self.to_string())?;
        both.serialize_field("decimal", &self.decimal(SHOWN))?;
        both.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_is_the_nearest_and_a_half_goes_away_from_zero() {
        let amount = |numer: i64, denom: i64| Exact::new(numer.into(), denom.into());
        assert_eq!(amount(1, 8).decimal(2), "0.13");
        assert_eq!(amount(-1, 8).decimal(2), "-0.13");
        assert_eq!(amount(-1, 1000).decimal(2), "0.00");
        assert_eq!(amount(2, 3).decimal(0), "1");
        assert_eq!(amount(4, 6).to_string(), "2/3");
        assert_eq!(amount(1, 3) + &amount(1, 6), amount(1, 2));
    }
}
