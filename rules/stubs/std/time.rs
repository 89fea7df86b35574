//! Times. They hold what they were made from.

use crate::flow::{maybe, mix};
use crate::fmt;
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Sub, SubAssign};

pub const UNIX_EPOCH: SystemTime = SystemTime { secs: 0 };

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration { secs: u64 }
impl Duration {
    pub const ZERO: Duration = Duration { secs: 0 };
    pub const MAX: Duration = Duration { secs: 0 };
    pub const SECOND: Duration = Duration { secs: 0 };
    pub const MILLISECOND: Duration = Duration { secs: 0 };
    pub fn new(secs: u64, nanos: u32) -> Duration { Duration { secs: mix((secs, nanos)) } }
    pub fn from_secs(secs: u64) -> Duration { Duration { secs: secs } }
    pub fn from_millis(millis: u64) -> Duration { Duration { secs: millis } }
    pub fn from_micros(micros: u64) -> Duration { Duration { secs: micros } }
    pub fn from_nanos(nanos: u64) -> Duration { Duration { secs: nanos } }
    pub fn from_nanos_u128(nanos: u128) -> Duration { Duration { secs: mix(nanos) } }
    pub fn from_mins(mins: u64) -> Duration { Duration { secs: mins } }
    pub fn from_hours(hours: u64) -> Duration { Duration { secs: hours } }
    pub fn from_days(days: u64) -> Duration { Duration { secs: days } }
    pub fn from_weeks(weeks: u64) -> Duration { Duration { secs: weeks } }
    pub fn as_secs(&self) -> u64 { mix(self.secs) }
    pub fn as_millis(&self) -> u128 { mix(self.secs) }
    pub fn as_micros(&self) -> u128 { mix(self.secs) }
    pub fn as_nanos(&self) -> u128 { mix(self.secs) }
    pub fn subsec_millis(&self) -> u32 { mix(self.secs) }
    pub fn subsec_micros(&self) -> u32 { mix(self.secs) }
    pub fn subsec_nanos(&self) -> u32 { mix(self.secs) }
    pub fn as_secs_f64(&self) -> f64 { mix(self.secs) }
    pub fn as_secs_f32(&self) -> f32 { mix(self.secs) }
    pub fn from_secs_f32(secs: f32) -> Duration { Duration { secs: mix(secs) } }
    pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> { if maybe() { Ok(Duration { secs: mix(secs) }) } else { Err(TryFromFloatSecsError {}) } }
    pub fn mul_f32(self, rhs: f32) -> Duration { Duration { secs: mix((self.secs, rhs)) } }
    pub fn div_f32(self, rhs: f32) -> Duration { Duration { secs: mix((self.secs, rhs)) } }
    pub fn div_duration_f32(self, rhs: Duration) -> f32 { mix((self.secs, rhs.secs)) }
    pub fn from_secs_f64(secs: f64) -> Duration { Duration { secs: mix(secs) } }
    pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> { if maybe() { Ok(Duration { secs: mix(secs) }) } else { Err(TryFromFloatSecsError {}) } }
    pub fn mul_f64(self, rhs: f64) -> Duration { Duration { secs: mix((self.secs, rhs)) } }
    pub fn div_f64(self, rhs: f64) -> Duration { Duration { secs: mix((self.secs, rhs)) } }
    pub fn div_duration_f64(self, rhs: Duration) -> f64 { mix((self.secs, rhs.secs)) }
    pub fn is_zero(&self) -> bool { maybe() }
    pub fn abs_diff(self, other: Duration) -> Duration { Duration { secs: mix((self.secs, other.secs)) } }
    pub fn checked_add(self, rhs: Duration) -> Option<Duration> { if maybe() { Some(Duration { secs: mix((self.secs, rhs)) }) } else { None } }
    pub fn saturating_add(self, rhs: Duration) -> Duration { Duration { secs: mix((self.secs, rhs)) } }
    pub fn checked_sub(self, rhs: Duration) -> Option<Duration> { if maybe() { Some(Duration { secs: mix((self.secs, rhs)) }) } else { None } }
    pub fn saturating_sub(self, rhs: Duration) -> Duration { Duration { secs: mix((self.secs, rhs)) } }
    pub fn checked_mul(self, rhs: u32) -> Option<Duration> { if maybe() { Some(Duration { secs: mix((self.secs, rhs)) }) } else { None } }
    pub fn saturating_mul(self, rhs: u32) -> Duration { Duration { secs: mix((self.secs, rhs)) } }
    pub fn checked_div(self, rhs: u32) -> Option<Duration> { if maybe() { Some(Duration { secs: mix((self.secs, rhs)) }) } else { None } }
}
impl Add<Duration> for Duration {
    type Output = Duration;
    fn add(self, rhs: Duration) -> Duration { Duration { secs: mix((self, rhs)) } }
}
impl AddAssign<Duration> for Duration { fn add_assign(&mut self, rhs: Duration) { self.secs = mix((self.secs, rhs)) } }
impl Sub<Duration> for Duration {
    type Output = Duration;
    fn sub(self, rhs: Duration) -> Duration { Duration { secs: mix((self, rhs)) } }
}
impl SubAssign<Duration> for Duration { fn sub_assign(&mut self, rhs: Duration) { self.secs = mix((self.secs, rhs)) } }
impl Mul<u32> for Duration {
    type Output = Duration;
    fn mul(self, rhs: u32) -> Duration { Duration { secs: mix((self, rhs)) } }
}
impl MulAssign<u32> for Duration { fn mul_assign(&mut self, rhs: u32) { self.secs = mix((self.secs, rhs)) } }
impl Div<u32> for Duration {
    type Output = Duration;
    fn div(self, rhs: u32) -> Duration { Duration { secs: mix((self, rhs)) } }
}
impl DivAssign<u32> for Duration { fn div_assign(&mut self, rhs: u32) { self.secs = mix((self.secs, rhs)) } }
impl Mul<Duration> for u32 {
    type Output = Duration;
    fn mul(self, rhs: Duration) -> Duration { Duration { secs: mix((self, rhs)) } }
}
impl crate::iter::Sum for Duration { fn sum<I: Iterator<Item = Duration>>(iter: I) -> Duration { iter.fold(Duration::ZERO, |a, b| a + b) } }
impl<'a> crate::iter::Sum<&'a Duration> for Duration { fn sum<I: Iterator<Item = &'a Duration>>(iter: I) -> Duration { iter.fold(Duration::ZERO, |a, b| a + *b) } }
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryFromFloatSecsError {}
impl fmt::Display for TryFromFloatSecsError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for TryFromFloatSecsError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant { secs: u64 }
impl Instant {
    pub fn now() -> Instant { Instant { secs: 0 } }
    pub fn duration_since(&self, earlier: Instant) -> Duration { Duration { secs: mix((self.secs, earlier.secs)) } }
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration { self.duration_since(earlier) }
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> { if maybe() { Some(self.duration_since(earlier)) } else { None } }
    pub fn elapsed(&self) -> Duration { Duration { secs: self.secs } }
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> { if maybe() { Some(Instant { secs: mix((self.secs, duration.secs)) }) } else { None } }
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> { if maybe() { Some(Instant { secs: mix((self.secs, duration.secs)) }) } else { None } }
}
impl Add<Duration> for Instant {
    type Output = Instant;
    fn add(self, rhs: Duration) -> Instant { Instant { secs: mix((self, rhs)) } }
}
impl AddAssign<Duration> for Instant { fn add_assign(&mut self, rhs: Duration) { self.secs = mix((self.secs, rhs)) } }
impl Sub<Duration> for Instant {
    type Output = Instant;
    fn sub(self, rhs: Duration) -> Instant { Instant { secs: mix((self, rhs)) } }
}
impl SubAssign<Duration> for Instant { fn sub_assign(&mut self, rhs: Duration) { self.secs = mix((self.secs, rhs)) } }
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemTime { secs: u64 }
impl SystemTime {
    pub fn now() -> SystemTime { SystemTime { secs: 0 } }
    pub const UNIX_EPOCH: SystemTime = SystemTime { secs: 0 };
    pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {
        let duration = Duration { secs: mix((self.secs, earlier.secs)) };
        if maybe() { Ok(duration) } else { Err(SystemTimeError(duration)) }
    }
    pub fn elapsed(&self) -> Result<Duration, SystemTimeError> { Ok(Duration { secs: self.secs }) }
    pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> { if maybe() { Some(SystemTime { secs: mix((self.secs, duration.secs)) }) } else { None } }
    pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> { if maybe() { Some(SystemTime { secs: mix((self.secs, duration.secs)) }) } else { None } }
}
impl Add<Duration> for SystemTime {
    type Output = SystemTime;
    fn add(self, rhs: Duration) -> SystemTime { SystemTime { secs: mix((self, rhs)) } }
}
impl AddAssign<Duration> for SystemTime { fn add_assign(&mut self, rhs: Duration) { self.secs = mix((self.secs, rhs)) } }
impl Sub<Duration> for SystemTime {
    type Output = SystemTime;
    fn sub(self, rhs: Duration) -> SystemTime { SystemTime { secs: mix((self, rhs)) } }
}
impl SubAssign<Duration> for SystemTime { fn sub_assign(&mut self, rhs: Duration) { self.secs = mix((self.secs, rhs)) } }
impl Sub<Instant> for Instant {
    type Output = Duration;
    fn sub(self, rhs: Instant) -> Duration { Duration { secs: mix((self, rhs)) } }
}
#[derive(Clone, Debug)]
pub struct SystemTimeError(Duration);
impl SystemTimeError { pub fn duration(&self) -> Duration { self.0 } }
impl fmt::Display for SystemTimeError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl crate::error::Error for SystemTimeError {}
