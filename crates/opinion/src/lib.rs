//! Opinion groups and common ground, from votes on statements. A pure kernel.
