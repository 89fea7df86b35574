//! A file module inside an inline module.

pub fn twice(text: &str) -> String {
    text.repeat(2)
}
