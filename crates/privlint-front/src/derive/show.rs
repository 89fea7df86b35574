//! Derives that show a value: field by field, by the trait, into the same writer.

use privlint_ir::item::Field;
use privlint_ir::{Meaning, Otherwise};

use super::described::Writer;
use super::message::message;
use super::shape::{Shape, binding, over};
use super::words::Words;

const OK: &str = "::std::result::Result::Ok";
const ERR: &str = "::std::result::Result::Err";

impl Writer<'_> {
    /// The body of the method.
    pub(super) fn show(&self, shapes: &[Shape<'_>]) -> String {
        match self.own.path(Meaning::Into) {
            Some(ty) => {
                self.shown(&format!("&<{ty} as ::std::convert::From<Self>>::from(::std::clone::Clone::clone(self))"))
            }
            None => over(shapes, |shape| self.show_shape(shape)),
        }
    }

    /// One variant, or the struct.
    fn show_shape(&self, shape: &Shape<'_>) -> String {
        let on_variant = self.on(shape);
        let words = on_variant.as_ref().unwrap_or(self.own);
        let omits_all = words.has(Meaning::OmitAll) || self.own.has(Meaning::OmitAll);
        let mut fields: Vec<(&Field, Words)> =
            shape.fields.iter().map(|field| (*field, (self.words)(&field.attrs))).collect();
        let is_left_out = |words: &Words| (omits_all || words.has(Meaning::Omit)) && !words.has(Meaning::Keep);
        fields.retain(|(_, words)| !is_left_out(words));
        if on_variant.as_ref().is_some_and(|words| words.has(Meaning::Omit)) {
            fields.clear();
        }
        if let Some(path) = words.path(Meaning::With) {
            let bound: Vec<String> = shape.fields.iter().map(|field| binding(field.name.as_str()) + ", ").collect();
            return format!("{path}({}__out)", bound.concat());
        }
        let is_single = words.has(Meaning::Transparent) || self.own.has(Meaning::Transparent);
        if let ([(field, words)], true) = (&fields[..], is_single) {
            return self.field(shape, field, words);
        }
        if let Some(text) = self.message(shape, words) {
            return format!("::std::write!(__out, {text})");
        }
        let name = || format!("::std::write!(__out, {:?})", shape.variant.unwrap_or(self.item.name).as_str());
        match (self.rules.otherwise, &fields[..]) {
            (Otherwise::Name, _) | (Otherwise::Single, []) => name(),
            (Otherwise::Single, [(field, words)]) => self.field(shape, field, words),
            (_, fields) => {
                let all = fields.iter().map(|(field, words)| self.field(shape, field, words));
                self.all_shown(all)
            }
        }
    }

    /// The message of a variant, or else that of the type, in which the variant may stand itself.
    fn message(&self, shape: &Shape<'_>, words: &Words) -> Option<String> {
        let shorthand = self.rules.shorthand;
        let read = |words: &Words| Some(message(words.get(Meaning::Message)?, shape, shorthand)?.to_string());
        let (own, outer) = (read(words), read(self.own));
        let Some(outer) = outer.filter(|_| shape.variant.is_some()) else { return own };
        let Some(placeholder) = self.rules.inner.as_ref().filter(|inner| outer.contains(&format!("{{{inner}"))) else {
            return own.or(Some(outer));
        };
        let inner = match (own, &shape.fields[..]) {
            (Some(own), _) => format!("::std::format_args!({own})"),
            (None, [field]) => binding(field.name.as_str()),
            (None, _) => format!("{:?}", shape.variant.unwrap_or(self.item.name).as_str()),
        };
        Some(format!("{outer}, {placeholder} = {inner}"))
    }

    /// Shows one field.
    fn field(&self, shape: &Shape<'_>, field: &Field, words: &Words) -> String {
        let value = binding(field.name.as_str());
        let message = words.get(Meaning::Message).and_then(|text| message(text, shape, self.rules.shorthand));
        let shown = if let Some(path) = words.path(Meaning::With) {
            format!("{path}({value}, __out)")
        } else if let Some(path) = words.path(Meaning::WithModule) {
            format!("{path}::{}({value}, __out)", self.method)
        } else if let Some(text) = message {
            format!("::std::write!(__out, {text})")
        } else {
            self.shown(&value)
        };
        match words.path(Meaning::OmitIf) {
            Some(path) => format!("match {path}({value}) {{ true => ::std::flow::mix(()), _ => {shown} }}"),
            None => shown,
        }
    }

    /// What is shown of all fields. A formatter gives nothing back; what else is shown is in the result, if none fails.
    fn all_shown(&self, fields: impl Iterator<Item = String>) -> String {
        if self.rules.method.is_none() {
            return format!("::std::flow::mix(({}))", fields.map(|field| field + ", ").collect::<String>());
        }
        let made = fields.map(|field| {
            format!("match {field} {{ {OK}(made) => made, {ERR}(error) => return {ERR}(::std::flow::mix(error)) }}, ")
        });
        format!("{OK}(::std::flow::mix(({})))", made.collect::<String>())
    }

    /// Shows a value as the trait does.
    fn shown(&self, value: &str) -> String {
        format!("{}::{}({value}, __out)", self.of_trait, self.method)
    }
}
