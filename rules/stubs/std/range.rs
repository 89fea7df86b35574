//! The newer range types, which stand for the older ones here.

pub use crate::ops::{Bound, RangeBounds, RangeFull, RangeTo};
pub use crate::ops::{Range, RangeFrom, RangeInclusive, RangeToInclusive};

pub mod legacy { pub use crate::ops::{Range, RangeFrom, RangeInclusive}; }
