//! Derives of which the rules say what they show.

use privlint_ir::item::{Field, Item, ItemKind};
use privlint_ir::{Attrs, CfgExpr, DeriveRules, Meaning, Otherwise, TypeRef};

use super::message::message;
use super::shape::{Shape, binding, ident, over};
use super::words::Words;
use super::{STD_DERIVES, generics_text, std_derive};
use crate::ctx::Session;

/// The method that shows a value where the rules name no other.
const FMT: &str = "fn fmt(&self, __out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result";

/// The `impl` that a derive makes by its rules for a struct or enum; nothing where it makes none.
///
/// `text` is that of the item's file, `krate` the path of the crate that the derive's users name, and `active` says
/// whether what is under these predicates exists.
pub fn described_derive(
    item: &Item,
    text: &str,
    rules: &DeriveRules,
    krate: &str,
    active: &dyn Fn(&[CfgExpr]) -> bool,
) -> Option<String> {
    let _session = Session::open();
    let words = |attrs: &Attrs| Words::of(attrs, text, rules, active);
    let own = words(&item.attrs);
    if rules.inside.is_some() && !own.is_inside {
        return None;
    }
    let last = rules.writes.rsplit("::").next().unwrap_or_default();
    // Of these nothing is left out.
    if last != "Debug" && rules.writes.starts_with("std::") && STD_DERIVES.contains(&last) {
        return std_derive(item, last, active);
    }
    let shapes = Shape::all_of(item, active)?;
    let of_trait = match rules.writes.split_once("::") {
        Some((first, rest)) if first != "std" => format!("{krate}::{rest}"),
        _ => format!("::{}", rules.writes),
    };
    let method = rules.method.as_deref().unwrap_or(FMT).replace("$crate", krate);
    let name = method.strip_prefix("fn ")?.split(['(', '<']).next()?.trim();
    let writer = Writer { item, rules, of_trait: &of_trait, method: name, own: &own, words: &words };
    if rules.otherwise == Otherwise::Nothing && !writer.is_spoken_of(&shapes) {
        return None;
    }
    let generics = match &item.kind {
        ItemKind::Struct(it) => &it.generics,
        ItemKind::Enum(it) => &it.generics,
        _ => return None,
    };
    let (params, args) = generics_text(generics, &of_trait);
    let body = match own.path(Meaning::Into) {
        Some(ty) => {
            writer.shown(&format!("&<{ty} as ::std::convert::From<Self>>::from(::std::clone::Clone::clone(self))"))
        }
        None => over(&shapes, |shape| writer.shape(shape)),
    };
    Some(format!("impl{params} {of_trait} for {}{args} {{ {method} {{ {body} }} }}\n", ident(item.name)))
}

struct Writer<'a> {
    item: &'a Item,
    rules: &'a DeriveRules,
    of_trait: &'a str,
    method: &'a str,
    /// What stands on the type.
    own: &'a Words,
    words: &'a dyn Fn(&Attrs) -> Words,
}

impl Writer<'_> {
    /// What stands on the variant; of a struct, on the type.
    fn on(&self, shape: &Shape<'_>) -> Option<Words> {
        shape.attrs.map(self.words)
    }

    fn is_spoken_of(&self, shapes: &[Shape<'_>]) -> bool {
        let speaks = |words: &Words| {
            [Meaning::Message, Meaning::Transparent, Meaning::With].into_iter().any(|meaning| words.has(meaning))
        };
        speaks(self.own) || shapes.iter().filter_map(|shape| self.on(shape)).any(|words| speaks(&words))
    }

    /// The value of the method for one variant, or for the struct.
    fn shape(&self, shape: &Shape<'_>) -> String {
        let on_variant = self.on(shape);
        let words = on_variant.as_ref().unwrap_or(self.own);
        if self.rules.is_giving() {
            return self.given(shape, words);
        }
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
                let all = fields.iter().map(|(field, words)| self.field(shape, field, words) + ", ");
                format!("::std::flow::mix(({}))", all.collect::<String>())
            }
        }
    }

    /// The message of a variant, or else that of the type, in which the variant may stand itself.
    fn message(&self, shape: &Shape<'_>, words: &Words) -> Option<String> {
        let shorthand = self.rules.shorthand;
        let read = |words: &Words| Some(message(words.get(Meaning::Message)?, shape, shorthand)?.to_string());
        let (own, outer) = (read(words), read(self.own));
        let Some(outer) = outer.filter(|_| shape.variant.is_some()) else { return own };
        if !outer.contains("{_variant") {
            return own.or(Some(outer));
        }
        let inner = match (own, &shape.fields[..]) {
            (Some(own), _) => format!("::std::format_args!({own})"),
            (None, [field]) => binding(field.name.as_str()),
            (None, _) => format!("{:?}", shape.variant.unwrap_or(self.item.name).as_str()),
        };
        Some(format!("{outer}, _variant = {inner}"))
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

    /// Shows a value as the trait does.
    fn shown(&self, value: &str) -> String {
        format!("{}::{}({value}, __out)", self.of_trait, self.method)
    }

    /// The field that the method gives.
    fn given(&self, shape: &Shape<'_>, words: &Words) -> String {
        if let ([field], true) = (&shape.fields[..], words.has(Meaning::Transparent)) {
            return format!("{}::{}({})", self.of_trait, self.method, binding(field.name.as_str()));
        }
        let is_free = |field: &&&Field| !(self.words)(&field.attrs).has(Meaning::Keep);
        let is_called = |field: &Field| {
            let name = field.name.as_str();
            self.rules.gives.iter().any(|it| it == name) && (name != "0" || shape.fields.len() == 1)
        };
        let fields = || shape.fields.iter();
        let marked = fields().find(|field| (self.words)(&field.attrs).has(Meaning::Gives));
        match marked.or_else(|| fields().filter(is_free).find(|field| is_called(field))) {
            Some(field) if is_option(&field.ty) => format!("{}.as_ref()", binding(field.name.as_str())),
            Some(field) => format!("::std::option::Option::Some({})", binding(field.name.as_str())),
            None => "::std::option::Option::None".to_owned(),
        }
    }
}

fn is_option(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Path(path) if path.last().is_some_and(|last| last == "Option"))
}
