//! The last day of something that is agreed for a time: a day to come, and not beyond what the place allows.

use ground::clock::{DAY, date_of, end_of};
use ground::form::Form;
use ground::visit::Visit;

/// The day in the boxes of `field`, as the last millisecond of it; 0 with a fault. `key` is that of the form's
/// own faults, `promise` the place's figure for the longest time.
pub(crate) fn ask(visit: &Visit, form: &mut Form, field: &str, key: &str, promise: &str) -> i64 {
    let w = &visit.w;
    let day = form.date(w, field, key);
    let at = day.map_or(0, end_of);
    let latest = end_of(date_of(visit.now() + visit.place.promise(promise, visit.now()) * DAY));
    if day.is_some() && at <= visit.now() {
        form.fault(field, w.t("until-past"));
    } else if at > latest {
        form.fault(field, w.part("until-late", "day", &w.day(latest)));
    }
    at
}

/// The day in the boxes of `field`, as the last millisecond of it: today or a day to come, however far.
pub(crate) fn to_come(visit: &Visit, form: &mut Form, field: &str, key: &str) -> Option<i64> {
    let at = form.date(&visit.w, field, key).map(end_of)?;
    if at <= visit.now() {
        form.fault(field, visit.w.t("until-past"));
        return None;
    }
    Some(at)
}
