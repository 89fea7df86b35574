//! Derives that build a value: field by field, by the trait, from the same input.

use privlint_ir::item::Field;
use privlint_ir::{Builds, Meaning};

use super::described::Writer;
use super::shape::{Shape, ident};

/// A condition of which nothing is known.
const MAYBE: &str = "::std::flow::maybe()";

impl Writer<'_> {
    /// The body of the method.
    pub(super) fn build(&self, shapes: &[Shape<'_>], builds: Builds) -> String {
        if let Some(ty) = self.own.path(Meaning::From) {
            let built = self.built(&format!("<{ty} as {}>", self.of_trait));
            return format!("::std::result::Result::Ok(::std::convert::From::from({built}?))");
        }
        if let Some(ty) = self.own.path(Meaning::TryFrom) {
            let built = self.built(&format!("<{ty} as {}>", self.of_trait));
            return format!(
                "match ::std::convert::TryFrom::try_from({built}?) {{ \
                 ::std::result::Result::Ok(value) => ::std::result::Result::Ok(value), \
                 ::std::result::Result::Err(error) => ::std::flow::mix(::std::format_args!(\"{{error}}\")) }}"
            );
        }
        let mut body = String::new();
        if builds == Builds::Fields {
            body += &format!("if {MAYBE} {{ return ::std::result::Result::Err(::std::flow::mix(__in)); }} ");
        }
        let there = shapes.iter().filter(|shape| !self.on(shape).is_some_and(|words| words.has(Meaning::Omit)));
        let all: Vec<String> = there.map(|shape| self.build_shape(shape, builds)).collect();
        let Some((last, others)) = all.split_last() else { return "loop {}".to_owned() };
        for value in others {
            body += &format!("if {MAYBE} {{ return ::std::result::Result::Ok({value}); }} ");
        }
        body + &format!("::std::result::Result::Ok({last})")
    }

    /// `Self::V { a: .., 0: .. }`
    fn build_shape(&self, shape: &Shape<'_>, builds: Builds) -> String {
        let field = |field: &&Field| format!("{}: {}", ident(field.name), self.build_field(field, builds));
        format!("{} {{ {} }}", shape.path, shape.fields.iter().map(field).collect::<Vec<_>>().join(", "))
    }

    fn build_field(&self, field: &Field, builds: Builds) -> String {
        let words = (self.words)(&field.attrs);
        if words.has(Meaning::Omit) {
            "::std::default::Default::default()".to_owned()
        } else if let Some(path) = words.path(Meaning::With) {
            format!("{path}(__in)?")
        } else if let Some(path) = words.path(Meaning::WithModule) {
            format!("{path}::{}(__in)?", self.method)
        } else if builds == Builds::Fields {
            self.built(self.of_trait) + "?"
        } else {
            "::std::flow::mix(__in)".to_owned()
        }
    }

    fn built(&self, by: &str) -> String {
        format!("{by}::{}(__in)", self.method)
    }
}
