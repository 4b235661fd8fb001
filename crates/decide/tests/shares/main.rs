//! Equal shares held against what it must give: published elections, a count by the definition, the
//! properties of the rule, and hostile files.

mod brute;
mod changes;
mod definition;
mod files;
mod fixtures;
mod made;
mod properties;
mod published;
mod reasons;
