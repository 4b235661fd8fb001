//! The days of the story. Its files are written as if today were [`TODAY`]; every date in them is moved
//! by as many days as the real today is away from that.

use ground::clock::{DAY, date_of, days_between, start_of};
use ground::words::Words;

/// Today, as the files have it.
const TODAY: &str = "2026-11-22";

const HOUR: i64 = 3_600_000;

#[derive(Clone, Copy, Debug)]
pub(super) struct Calendar {
    /// Noon of the real today: days added to it fall on the right date also where clocks change.
    noon: i64,
    /// The first moment of [`TODAY`].
    today: i64,
}

impl Calendar {
    pub(super) fn ending(now: i64) -> Result<Self, String> {
        Ok(Self { noon: start_of(date_of(now)) + 12 * HOUR, today: first(TODAY)? })
    }

    /// The moment of a date in the files, `2026-07-03`, at an hour and minute.
    pub(super) fn at(&self, date: &str, hour: u8, minute: u8) -> Result<i64, String> {
        let days = days_between(self.today, first(date)?);
        let day = start_of(date_of(self.noon + days * DAY));
        Ok(day + i64::from(hour) * HOUR + i64::from(minute) * 60_000)
    }

    /// The three boxes of a date: day, month and year.
    pub(super) fn boxes(&self, date: &str) -> Result<[String; 3], String> {
        let date = date_of(self.at(date, 12, 0)?);
        Ok([date.day().to_string(), date.month().to_string(), date.year().to_string()])
    }

    /// A text with each `<2026-07-03>` as people write the date.
    pub(super) fn fill(&self, text: &str, w: &Words) -> Result<String, String> {
        let (mut out, mut rest) = (String::with_capacity(text.len()), text);
        while let Some((before, after)) = rest.split_once('<') {
            let (date, after) = after.split_once('>').ok_or("a date is not closed with >")?;
            out.push_str(before);
            out.push_str(&w.day(self.at(date, 12, 0)?));
            rest = after;
        }
        out.push_str(rest);
        Ok(out)
    }
}

fn first(date: &str) -> Result<i64, String> {
    date.parse().map(start_of).map_err(|e| format!("{date}: {e}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_keep_their_distance_from_today() {
        let now = first("2027-03-30").unwrap() + 15 * HOUR;
        let calendar = Calendar::ending(now).unwrap();
        for (written, days) in
            [(TODAY, 0), ("2026-11-17", -5), ("2026-12-15", 23), ("2026-04-13", -223)]
        {
            let at = calendar.at(written, 9, 30).unwrap();
            assert_eq!(days_between(now, at), days, "{written}");
        }
        assert_eq!(calendar.boxes("2026-11-21").unwrap(), ["29", "3", "2027"]);
    }
}
