//! Derives of which the rules say what they show, build or give.

use privlint_ir::{Attrs, CfgExpr, DeriveRules, Item, Meaning, Otherwise};
use proc_macro2::TokenStream;

use super::shape::{Shape, ident};
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
    let writer = Writer { item, rules, of_trait: &of_trait, method: rules.method_name(), own: &own, words: &words };
    if rules.otherwise == Otherwise::Nothing && !writer.is_spoken_of(&shapes) {
        return None;
    }
    let (params, args) = generics_text(item.data_generics()?, &of_trait, &rules.parameters);
    let body = match rules.builds {
        Some(builds) => writer.build(&shapes, builds),
        None if rules.is_giving() => writer.give(&shapes),
        None => writer.show(&shapes),
    };
    let further =
        if rules.parameters.is_empty() { String::new() } else { format!("<{}>", rules.parameters.join(", ")) };
    Some(format!("impl{params} {of_trait}{further} for {}{args} {{ {method} {{ {body} }} }}\n", ident(item.name)))
}

/// What is wrong with the signature of a method that rules give (`$crate` in it is a crate), if it cannot be read.
pub fn check_method(signature: &str) -> Result<(), String> {
    let _session = Session::open();
    let tokens = signature.replace("$crate", "crate").parse::<TokenStream>();
    let tokens = tokens.map_err(|_| "a bracket or quote has no other end".to_owned())?;
    syn::parse2::<syn::Signature>(tokens).map(|_| ()).map_err(|error| error.to_string())
}

/// What is written, and for what.
pub(super) struct Writer<'a> {
    pub(super) item: &'a Item,
    pub(super) rules: &'a DeriveRules,
    /// The path of the trait.
    pub(super) of_trait: &'a str,
    /// The name of its method.
    pub(super) method: &'a str,
    /// What stands on the type.
    pub(super) own: &'a Words,
    /// What attributes say.
    pub(super) words: &'a dyn Fn(&Attrs) -> Words,
}

impl Writer<'_> {
    /// What stands on the variant; of a struct, on the type.
    pub(super) fn on(&self, shape: &Shape<'_>) -> Option<Words> {
        shape.attrs.map(self.words)
    }

    fn is_spoken_of(&self, shapes: &[Shape<'_>]) -> bool {
        let speaks = |words: &Words| {
            [Meaning::Message, Meaning::Transparent, Meaning::With].into_iter().any(|meaning| words.has(meaning))
        };
        speaks(self.own) || shapes.iter().filter_map(|shape| self.on(shape)).any(|words| speaks(&words))
    }
}
