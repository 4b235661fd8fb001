//! Decimal numbers held as whole numbers of their smallest unit: 12,50 with two decimals is 1250.

/// The most decimals a number in a file may have.
pub(crate) const MOST_PLACES: u32 = 9;
/// Numbers stay below this many smallest units, so that sums and products of them stay exact.
pub(crate) const MOST_UNITS: u64 = 1_000_000_000_000_000;

/// A decimal number as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Decimal {
    units: u64,
    /// How many decimals the units have.
    pub(crate) places: u32,
}

impl Decimal {
    /// The number in units of `places` decimals, or nothing where it grows too large.
    pub(crate) fn at(self, places: u32) -> Option<u64> {
        let wider = 10u64.checked_pow(places.checked_sub(self.places)?)?;
        self.units.checked_mul(wider).filter(|units| *units < MOST_UNITS)
    }
}

/// Reads `1234`, `12.5` and `12,5`; nothing where the text is anything else, negative or too long.
pub(crate) fn read_decimal(text: &str) -> Option<Decimal> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let long = part.len() > MOST_PLACES as usize;
    let part = if long { part.trim_end_matches('0') } else { part };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > MOST_PLACES as usize {
        return None;
    }
    let mut units = 0u64;
    for byte in whole.bytes().chain(part.bytes()) {
        units = units.checked_mul(10)?.checked_add(u64::from(byte - b'0'))?;
    }
    (units < MOST_UNITS).then_some(Decimal { units, places: part.len() as u32 })
}

/// Writes smallest units as a decimal number with a point, all `places` written out.
pub(crate) fn write_decimal(units: u128, places: u32) -> String {
    if places == 0 {
        return units.to_string();
    }
    let one = 10u128.pow(places.min(MOST_PLACES));
    format!("{}.{:0width$}", units / one, units % one, width = places as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_and_a_point_read_alike_and_decimals_stay_as_they_were_written() {
        assert_eq!(read_decimal("12,50"), read_decimal("12.50"));
        assert_eq!(read_decimal("12,5").and_then(|number| number.at(2)), Some(1250));
        assert_eq!(read_decimal("7.000").map(|number| number.places), Some(3));
        assert_eq!(read_decimal("7.0000000000").map(|number| number.places), Some(0));
        assert_eq!(write_decimal(1205, 2), "12.05");
    }

    #[test]
    fn what_is_not_a_plain_number_is_not_read() {
        for text in
            ["", "-1", "+1", "1 000", "1.2.3", "1e3", ".5", "12a", "1234567890123456", "NaN"]
        {
            assert_eq!(read_decimal(text), None, "{text}");
        }
    }
}
