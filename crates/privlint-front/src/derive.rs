//! What a derive stands for, as Rust text that is read like any other.

use std::fmt::Write as _;

use privlint_ir::item::{FieldShape, Fields, Variant};
use privlint_ir::{CfgExpr, Generics, Item, ItemKind, Name};

/// The traits of the standard library whose derive is known here.
pub const STD_DERIVES: [&str; 9] =
    ["Debug", "Clone", "Copy", "Default", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];

/// The `impl` that deriving a trait of [`STD_DERIVES`] makes for a struct or enum; nothing for other items.
///
/// `active` says whether a field or variant under these predicates exists.
pub fn std_derive(item: &Item, derive: &str, active: &dyn Fn(&[CfgExpr]) -> bool) -> Option<String> {
    let (generics, arms) = match &item.kind {
        ItemKind::Struct(it) => (&it.generics, vec![arm("Self".to_owned(), &it.fields, false, active)]),
        ItemKind::Enum(it) => (&it.generics, variants(&it.variants, active)),
        _ => return None,
    };
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
    let (params, args) = generics_text(generics, path);
    let name = ident(item.name);
    Some(format!("impl{params} ::std::{path} for {name}{args} {{ {body} }}\n"))
}

/// The `impl` of a trait, named by a path, that has this many type parameters: what a derive that is named like a trait
/// is taken to make. What the trait's methods do is not known.
pub fn trait_derive(item: &Item, of_trait: &str, parameters: usize) -> Option<String> {
    let generics = match &item.kind {
        ItemKind::Struct(it) | ItemKind::Union(it) => &it.generics,
        ItemKind::Enum(it) => &it.generics,
        _ => return None,
    };
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

/// One variant, or the struct itself: how it is named and what it holds.
struct Shape {
    path: String,
    name: Option<Name>,
    shape: FieldShape,
    fields: Vec<Name>,
    is_default: bool,
}

fn arm(path: String, fields: &Fields, is_default: bool, active: &dyn Fn(&[CfgExpr]) -> bool) -> Shape {
    let fields_there = fields.fields.iter().filter(|field| active(&field.attrs.cfgs));
    Shape { path, name: None, shape: fields.shape, fields: fields_there.map(|field| field.name).collect(), is_default }
}

fn variants(variants: &[Variant], active: &dyn Fn(&[CfgExpr]) -> bool) -> Vec<Shape> {
    let shape = |variant: &Variant| {
        let default = Name::new("default");
        let is_default = variant.attrs.others.iter().any(|attr| attr.path.as_name() == Some(default));
        let path = format!("Self::{}", ident(variant.name));
        Shape { name: Some(variant.name), ..arm(path, &variant.fields, is_default, active) }
    };
    variants.iter().filter(|variant| active(&variant.attrs.cfgs)).map(shape).collect()
}

/// `Self::V { a: f0, b: f1 }`
fn pattern(shape: &Shape) -> String {
    let fields = shape.fields.iter().enumerate().map(|(idx, field)| format!("{}: f{idx}", ident(*field)));
    format!("{} {{ {} }}", shape.path, fields.collect::<Vec<_>>().join(", "))
}

fn over(shapes: &[Shape], result: impl Fn(&Shape) -> String) -> String {
    if shapes.is_empty() {
        return "loop {}".to_owned();
    }
    let arms = shapes.iter().map(|shape| format!("{} => {},", pattern(shape), result(shape)));
    format!("match self {{ {} }}", arms.collect::<Vec<_>>().join(" "))
}

fn debug(item: Name, shapes: &[Shape]) -> String {
    let body = over(shapes, |shape| {
        let name = shape.name.unwrap_or(item);
        let mut text = match shape.shape {
            FieldShape::Unit => return format!("f.write_str({:?})", name.as_str()),
            FieldShape::Named => format!("f.debug_struct({:?})", name.as_str()),
            FieldShape::Tuple => format!("f.debug_tuple({:?})", name.as_str()),
        };
        for (idx, field) in shape.fields.iter().enumerate() {
            let written = match shape.shape {
                FieldShape::Named => write!(text, ".field({:?}, f{idx})", field.as_str()),
                _ => write!(text, ".field(f{idx})"),
            };
            written.expect("writing to a string succeeds");
        }
        text + ".finish()"
    });
    format!("fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {{ {body} }}")
}

fn clone(shapes: &[Shape]) -> String {
    let body = over(shapes, |shape| {
        let field = |(idx, field): (usize, &Name)| format!("{}: ::std::clone::Clone::clone(f{idx})", ident(*field));
        let fields: Vec<_> = shape.fields.iter().enumerate().map(field).collect();
        format!("{} {{ {} }}", shape.path, fields.join(", "))
    });
    format!("fn clone(&self) -> Self {{ {body} }}")
}

fn default(shapes: &[Shape]) -> Option<String> {
    let shape = match shapes {
        [shape] if shape.name.is_none() => shape,
        shapes => shapes.iter().find(|shape| shape.is_default)?,
    };
    let field = |field: &Name| format!("{}: ::std::default::Default::default()", ident(*field));
    let fields: Vec<_> = shape.fields.iter().map(field).collect();
    Some(format!("fn default() -> Self {{ {} {{ {} }} }}", shape.path, fields.join(", ")))
}

/// `<T: Trait, const N: usize>` and `<T, N>`.
fn generics_text(generics: &Generics, path: &str) -> (String, String) {
    if generics.params.is_empty() {
        return (String::new(), String::new());
    }
    let param = |param: &privlint_ir::GenericParam| {
        if param.is_const { format!("const {}: usize", param.name) } else { format!("{}: ::std::{path}", param.name) }
    };
    let params: Vec<_> = generics.params.iter().map(param).collect();
    let args: Vec<_> = generics.params.iter().map(|param| param.name.to_string()).collect();
    (format!("<{}>", params.join(", ")), format!("<{}>", args.join(", ")))
}

/// The name as an identifier: raw where it is a keyword, a number where it is a tuple's.
fn ident(name: Name) -> String {
    let text = name.as_str();
    let plain = text.starts_with(|first: char| first.is_ascii_digit()) || syn::parse_str::<syn::Ident>(text).is_ok();
    if plain { text.to_owned() } else { format!("r#{text}") }
}
