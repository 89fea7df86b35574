//! Before 1.0.220 what is in `serde_core` now was here.

#[path = "../serde_core/de.rs"]
mod de;
#[path = "../serde_core/ser.rs"]
mod ser;
