//! A struct, or one variant of an enum: how it is taken apart.

use privlint_ir::item::{Field, FieldShape, Fields, Variant};
use privlint_ir::{Attrs, CfgExpr, Item, ItemKind, Name};

/// One variant, or the struct itself.
pub(super) struct Shape<'i> {
    /// How it is named where it is built or matched: `Self::V`.
    pub(super) path: String,
    /// The variant's name.
    pub(super) variant: Option<Name>,
    pub(super) shape: FieldShape,
    /// The fields that are there.
    pub(super) fields: Vec<&'i Field>,
    /// The variant's attributes.
    pub(super) attrs: Option<&'i Attrs>,
}

impl<'i> Shape<'i> {
    /// The struct, or the variants that are there; nothing for other items. `active` says whether what is under these
    /// predicates exists.
    pub(super) fn all_of(item: &'i Item, active: &dyn Fn(&[CfgExpr]) -> bool) -> Option<Vec<Shape<'i>>> {
        let variant = |variant: &'i Variant| Shape {
            variant: Some(variant.name),
            attrs: Some(&variant.attrs),
            ..Shape::new(format!("Self::{}", ident(variant.name)), &variant.fields, active)
        };
        match &item.kind {
            ItemKind::Struct(it) => Some(vec![Shape::new("Self".to_owned(), &it.fields, active)]),
            ItemKind::Enum(it) => {
                Some(it.variants.iter().filter(|variant| active(&variant.attrs.cfgs)).map(variant).collect())
            }
            _ => None,
        }
    }

    fn new(path: String, fields: &'i Fields, active: &dyn Fn(&[CfgExpr]) -> bool) -> Shape<'i> {
        let fields_there = fields.fields.iter().filter(|field| active(&field.attrs.cfgs));
        Shape { path, variant: None, shape: fields.shape, fields: fields_there.collect(), attrs: None }
    }

    /// `Self::V { a: a, 0: _0 }`: each field is bound to [`binding`] of its name.
    pub(super) fn pattern(&self) -> String {
        let bound = |field: &&Field| format!("{}: {}", ident(field.name), binding(field.name.as_str()));
        format!("{} {{ {} }}", self.path, self.fields.iter().map(bound).collect::<Vec<_>>().join(", "))
    }
}

/// `match self { pattern => result, .. }`
pub(super) fn over(shapes: &[Shape<'_>], result: impl Fn(&Shape<'_>) -> String) -> String {
    if shapes.is_empty() {
        return "loop {}".to_owned();
    }
    let arms = shapes.iter().map(|shape| format!("{} => {},", shape.pattern(), result(shape)));
    format!("match self {{ {} }}", arms.collect::<Vec<_>>().join(" "))
}

/// The name to which a field is bound: `_0` where it is a number.
pub(super) fn binding(field: &str) -> String {
    match field.starts_with(|first: char| first.is_ascii_digit()) {
        true => format!("_{field}"),
        false => ident(Name::new(field)),
    }
}

/// The name as an identifier: raw where it is a keyword, a number where it is a tuple's.
pub(super) fn ident(name: Name) -> String {
    let text = name.as_str();
    let plain = text.starts_with(|first: char| first.is_ascii_digit()) || syn::parse_str::<syn::Ident>(text).is_ok();
    if plain { text.to_owned() } else { format!("r#{text}") }
}
