//! What a derive stands for, as Rust text that is read like any other.

use std::fmt::Write as _;

use privlint_ir::item::FieldShape;
use privlint_ir::{CfgExpr, Generics, Item, Name};

mod build;
mod described;
mod give;
mod message;
mod shape;
mod show;
mod words;

pub use described::{check_method, described_derive};
use shape::{Shape, binding, ident, over};

/// The traits of the standard library whose derive is known here.
pub const STD_DERIVES: [&str; 9] =
    ["Debug", "Clone", "Copy", "Default", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// The `impl` that deriving a trait of [`STD_DERIVES`] makes for a struct or enum; nothing for other items.
///
/// `active` says whether a field or variant under these predicates exists.
pub fn std_derive(item: &Item, derive: &str, active: &dyn Fn(&[CfgExpr]) -> bool) -> Option<String> {
    let arms = Shape::all_of(item, active)?;
    let generics = item.data_generics()?;
    let (path, body) = match derive {
        "Debug" => ("fmt::Debug", debug(item.name, &arms)),
        "Clone" => ("clone::Clone", clone(&arms)),
        "Copy" => ("marker::Copy", String::new()),
        "Default" => ("default::Default", default(&arms)?),
        "PartialEq" => ("cmp::PartialEq", "fn eq(&self, other: &Self) -> bool { true }".to_owned()),
        "Eq" => ("cmp::Eq", String::new()),
        "PartialOrd" => (
            "cmp::PartialOrd",
            "fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> { ::std::option::Option::None }"
                .to_owned(),
        ),
        "Ord" => (
            "cmp::Ord",
            "fn cmp(&self, other: &Self) -> ::std::cmp::Ordering { ::std::cmp::Ordering::Equal }".to_owned(),
        ),
        "Hash" => ("hash::Hash", "fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {}".to_owned()),
        _ => return None,
    };
    let (params, args) = generics_text(generics, &format!("::std::{path}"), &[]);
    let name = ident(item.name);
    Some(format!("impl{params} ::std::{path} for {name}{args} {{ {body} }}\n"))
}

/// The `impl` of a trait, named by a path, that has this many type parameters: what a derive that is named like a trait
/// is taken to make. What the trait's methods do is not known.
pub fn trait_derive(item: &Item, of_trait: &str, parameters: usize) -> Option<String> {
    let generics = item.data_generics()?;
    let own = generics.params.iter().map(|param| match param.is_const {
        true => format!("const {}: usize", param.name),
        false => param.name.to_string(),
    });
    let of_trait_args: Vec<String> = (0..parameters).map(|idx| format!("__P{idx}")).collect();
    let params: Vec<String> = own.chain(of_trait_args.iter().cloned()).collect();
    let args: Vec<String> = generics.params.iter().map(|param| param.name.to_string()).collect();
    let list = |all: &[String]| if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) };
    let (params, of_trait_args, args) = (list(&params), list(&of_trait_args), list(&args));
    Some(format!("impl{params} {of_trait}{of_trait_args} for {}{args} {{}}\n", ident(item.name)))
}

fn debug(item: Name, shapes: &[Shape<'_>]) -> String {
    let body = over(shapes, |shape| {
        let name = shape.variant.unwrap_or(item);
        let mut text = match shape.shape {
            FieldShape::Unit => return format!("__out.write_str({:?})", name.as_str()),
            FieldShape::Named => format!("__out.debug_struct({:?})", name.as_str()),
            FieldShape::Tuple => format!("__out.debug_tuple({:?})", name.as_str()),
        };
        for field in &shape.fields {
            let name = field.name.as_str();
            let written = match shape.shape {
                FieldShape::Named => write!(text, ".field({name:?}, {})", binding(name)),
                _ => write!(text, ".field({})", binding(name)),
            };
            written.expect("writing to a string succeeds");
        }
        text + ".finish()"
    });
    format!("fn fmt(&self, __out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {{ {body} }}")
}

fn clone(shapes: &[Shape<'_>]) -> String {
    let body = over(shapes, |shape| {
        let field = |name: Name| format!("{}: ::std::clone::Clone::clone({})", ident(name), binding(name.as_str()));
        let fields: Vec<_> = shape.fields.iter().map(|it| field(it.name)).collect();
        format!("{} {{ {} }}", shape.path, fields.join(", "))
    });
    format!("fn clone(&self) -> Self {{ {body} }}")
}

fn default(shapes: &[Shape<'_>]) -> Option<String> {
    let default = Name::new("default");
    let is_default = |shape: &&Shape<'_>| {
        shape.attrs.is_some_and(|attrs| attrs.others.iter().any(|attr| attr.path.as_name() == Some(default)))
    };
    let shape = match shapes {
        [shape] if shape.variant.is_none() => shape,
        shapes => shapes.iter().find(is_default)?,
    };
    let field = |name: Name| format!("{}: ::std::default::Default::default()", ident(name));
    let fields: Vec<_> = shape.fields.iter().map(|it| field(it.name)).collect();
    Some(format!("fn default() -> Self {{ {} {{ {} }} }}", shape.path, fields.join(", ")))
}

/// `<T: Trait, const N: usize, R>` and `<T, N>`, where `R` is one of the trait's own.
fn generics_text(generics: &Generics, of_trait: &str, parameters: &[String]) -> (String, String) {
    let list = |all: Vec<String>| if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) };
    let param = |param: &privlint_ir::GenericParam| {
        if param.is_const { format!("const {}: usize", param.name) } else { format!("{}: {of_trait}", param.name) }
    };
    let params = generics.params.iter().map(param).chain(parameters.iter().cloned());
    let args = generics.params.iter().map(|param| param.name.to_string());
    (list(params.collect()), list(args.collect()))
}
