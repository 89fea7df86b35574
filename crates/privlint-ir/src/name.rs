//! Interned names: equal text, equal number.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::sync::{OnceLock, RwLock};

use rustc_hash::FxBuildHasher;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A name, stored once per process and compared by number.
///
/// The order is that of the text, never of the number, so that nothing depends on which thread met a name first.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name(u32);

#[derive(Default)]
struct Interner {
    numbers: HashMap<&'static str, u32, FxBuildHasher>,
    texts: Vec<&'static str>,
}

fn interner() -> &'static RwLock<Interner> {
    static INTERNER: OnceLock<RwLock<Interner>> = OnceLock::new();
    INTERNER.get_or_init(RwLock::default)
}

impl Name {
    /// The name for this text. A raw identifier's `r#` is not part of its name.
    pub fn new(text: &str) -> Name {
        let text = text.strip_prefix("r#").unwrap_or(text);
        if let Some(&number) = interner().read().expect("no panic under the lock").numbers.get(text) {
            return Name(number);
        }
        let mut interner = interner().write().expect("no panic under the lock");
        if let Some(&number) = interner.numbers.get(text) {
            return Name(number);
        }
        let number = u32::try_from(interner.texts.len()).expect("fewer than 2^32 names");
        // Names live as long as the process: they are few, and every stage holds them.
        let text: &'static str = Box::leak(text.to_owned().into_boxed_str());
        interner.texts.push(text);
        interner.numbers.insert(text, number);
        Name(number)
    }

    /// The text of the name.
    pub fn as_str(self) -> &'static str {
        interner().read().expect("no panic under the lock").texts[self.0 as usize]
    }

    /// The name of the n-th field of a tuple or tuple struct.
    pub fn tuple_field(index: usize) -> Name {
        const FIRST: [&str; 8] = ["0", "1", "2", "3", "4", "5", "6", "7"];
        match FIRST.get(index) {
            Some(text) => Name::new(text),
            None => Name::new(&index.to_string()),
        }
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Name {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Ord for Name {
    fn cmp(&self, other: &Name) -> Ordering {
        if self.0 == other.0 { Ordering::Equal } else { self.as_str().cmp(other.as_str()) }
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Name) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Name, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Ok(Name::new(&text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_text_is_one_name_and_order_is_that_of_the_text() {
        let (late, early) = (Name::new("zebra"), Name::new("ant"));
        assert_eq!(late, Name::new("zebra"));
        assert_eq!(Name::new("r#type"), Name::new("type"));
        assert!(early < late);
        assert_eq!(Name::tuple_field(11).as_str(), "11");
    }
}
