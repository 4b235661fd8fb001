//! Ballots told in tests: 495 Scottish wards and two contests of Minneapolis against what others counted, small
//! elections against definitions written out a second time, ties made for every place where a rule can tie,
//! what must not change a result, and hostile files.

mod brute;
mod files;
mod invariance;
mod marks;
mod minneapolis;
mod peers;
mod small;
mod ties;
mod wards;
