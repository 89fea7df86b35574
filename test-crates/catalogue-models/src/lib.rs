//! Nothing is built of this package: the crates that it depends on are read.
