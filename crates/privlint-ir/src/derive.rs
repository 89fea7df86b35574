//! What the rules say of derives that show a value (print it, serialise it, give the error behind it) or build one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What a derive writes: an `impl` of a trait that has one method, which shows the value's fields or builds them. Users
/// change that by words in helper attributes on the type, a variant or a field: `#[attribute(word, word = "..",
/// word(..))]`. The name of the attribute is a word itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeriveRules {
    /// The path of the trait: `std::fmt::Debug`.
    pub writes: String,
    /// The signature of its method, if it is another one than that of `fmt`. What is shown goes to the parameter
    /// `__out`; `$crate` is the crate that users name.
    pub method: Option<String>,
    /// The names of the helper attributes.
    pub attributes: Vec<String>,
    /// The word inside of which the words for this trait stand. Without it on the type, the trait is not derived.
    pub inside: Option<String>,
    /// What the words mean; the empty one is a text that stands without a word.
    pub words: BTreeMap<String, Meaning>,
    /// How the method builds a value from its parameter `__in`, if it does that in place of showing one.
    pub builds: Option<Builds>,
    /// Further type parameters of the trait, such as `R` of `FromRow<R>`.
    pub parameters: Vec<String>,
    /// Whether numbers in a message mean fields, and so do arguments that begin with a dot.
    pub shorthand: bool,
    /// What a message on the type calls what the variant shows: `_variant`.
    pub inner: Option<String>,
    /// What is shown where no word says so.
    pub otherwise: Otherwise,
    /// The names of the field that the method gives, where no word says which: `source`; `0` is the only one of a tuple.
    pub gives: Vec<String>,
}

impl DeriveRules {
    /// The name in the signature of the method.
    pub fn method_name(&self) -> &str {
        let signature = self.method.as_deref().and_then(|method| method.strip_prefix("fn ")).unwrap_or("fmt");
        signature.split(['(', '<']).next().unwrap_or_default().trim()
    }

    /// Whether the method shows the value.
    pub fn is_showing(&self) -> bool {
        self.builds.is_none() && !self.is_giving()
    }

    /// Whether the method gives a field.
    pub fn is_giving(&self) -> bool {
        !self.gives.is_empty() || self.words.values().any(|meaning| *meaning == Meaning::Gives)
    }
}

/// How a derive builds a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Builds {
    /// Each field is built by the trait; where the input is of another kind, the error quotes it.
    Fields,
    /// Each field holds the input.
    Mixed,
}

/// What a word changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meaning {
    /// The field, or what the variant holds, is left out, or given its default.
    Omit,
    /// The fields of the type or variant are left out, but for those that are kept.
    OmitAll,
    /// The field is shown in spite of other words.
    Keep,
    /// The word gives the path of a function; where that says so, the field is left out.
    OmitIf,
    /// The word gives the path of a function that shows or builds the field, or shows the variant with its fields one by one.
    With,
    /// As `with`, the path of a module in which the function has the method's name.
    WithModule,
    /// The word gives a type into which the value is converted; that is shown.
    Into,
    /// The word gives a type that is built, and from which the value is converted.
    From,
    /// As `from`, where that may fail.
    TryFrom,
    /// The only field that is not left out is shown in place of the value.
    Transparent,
    /// The word gives a text and its arguments, as `format!` takes them.
    Message,
    /// The method gives this field.
    Gives,
}

/// What a derive shows where no word says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Otherwise {
    /// All fields.
    #[default]
    Fields,
    /// The only field as it shows itself; of none, the name; of several, all.
    Single,
    /// The name of the variant or type.
    Name,
    /// The trait is not derived, unless a word speaks of it somewhere on the type.
    Nothing,
}
