//! What a text can be searched for.

use crate::flow::{maybe, mix};

pub trait Pattern: Sized {
    /// Shows parts of the text to a pattern that is a closure.
    fn looks_at(self, text: &str) -> bool { maybe() }
}

impl Pattern for char {}
impl Pattern for &str {}
impl Pattern for &String {}
impl Pattern for &&str {}
impl<const N: usize> Pattern for [char; N] {}
impl<const N: usize> Pattern for &[char; N] {}
impl Pattern for &[char] {}
impl<F: FnMut(char) -> bool> Pattern for F { fn looks_at(self, text: &str) -> bool { self(mix(*text)) } }
