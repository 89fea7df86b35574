//! Items: the outline of a file.

use serde::{Deserialize, Serialize};

use crate::attr::{Attrs, Mark};
use crate::body::BodySource;
use crate::cfg::CfgExpr;
use crate::macros::MacroCall;
use crate::macros::Tokens;
use crate::name::Name;
use crate::path::Path;
use crate::span::TextRange;
use crate::types::{Bound, Generics, SpannedType, TypeRef};

/// The outline of a file: what it declares. Bodies are only places in the text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// Attributes of the file itself: `#![..]`.
    pub attrs: Attrs,
    /// Items in order.
    pub items: Vec<Item>,
    /// Comments that speak to privlint, in order.
    pub comments: Vec<Comment>,
    /// What did not parse: the place and what the parser said.
    pub errors: Vec<(TextRange, String)>,
    /// How many lines the file has.
    pub lines: usize,
}

/// A comment that speaks to privlint: `// privlint: allow(pii-in-log) reason`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// The whole comment.
    pub range: TextRange,
    /// What stands behind `privlint:`.
    pub text: String,
    /// Whether nothing but blanks stands before it on its line: then it speaks of the next line of code.
    pub own_line: bool,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its name; empty for `use`, `impl`, macro calls and `extern` blocks.
    pub name: Name,
    /// The place of the name, or of the first token.
    pub name_range: TextRange,
    /// The place of the whole item.
    pub range: TextRange,
    /// Whether it can be seen outside of its module at all.
    pub public: bool,
    /// What its attributes say.
    pub attrs: Attrs,
    /// What it is.
    pub kind: ItemKind,
}

impl Item {
    /// The parameters of a type that fields or variants make; nothing of other items.
    pub fn data_generics(&self) -> Option<&Generics> {
        match &self.kind {
            ItemKind::Struct(it) | ItemKind::Union(it) => Some(&it.generics),
            ItemKind::Enum(it) => Some(&it.generics),
            _ => None,
        }
    }
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ItemKind {
    /// `mod m { .. }`, or `mod m;` with no items here.
    Mod(Option<Vec<Item>>),
    /// One leaf of a `use` tree.
    Use(Use),
    /// `extern crate a as b;`: the crate's name. The item's name is the alias.
    ExternCrate(Name),
    /// A function.
    Fn(Function),
    /// A struct.
    Struct(Struct),
    /// An enum.
    Enum(Enum),
    /// A union, with its fields.
    Union(Struct),
    /// A trait.
    Trait(Trait),
    /// An impl.
    Impl(Impl),
    /// A type alias, or an associated type.
    TypeAlias(TypeAlias),
    /// A constant.
    Const(Global),
    /// A static.
    Static(Global),
    /// `macro_rules!`, or `macro`.
    MacroRules(Tokens),
    /// A macro call in item position.
    MacroCall(MacroCall),
    /// The items of an `extern` block.
    Foreign(Vec<Item>),
    /// Newer syntax that the parser keeps as tokens.
    Unknown,
}

/// One leaf of a `use` tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Use {
    /// The whole path; of the glob, the path before `*`.
    pub path: Path,
    /// What it brings in.
    pub kind: UseKind,
}

/// What a leaf of a `use` tree brings in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum UseKind {
    /// One name, which is the item's name.
    Name,
    /// Nothing by name, only the trait's methods: `as _`.
    Underscore,
    /// All names.
    Glob,
}

/// A function's signature and the place of its body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Function {
    /// Type parameters.
    pub generics: Generics,
    /// The receiver, if it is a method.
    pub receiver: Option<Receiver>,
    /// Parameters without the receiver.
    pub params: Vec<Param>,
    /// Result type as written; of an `async fn`, what the future gives.
    pub ret: TypeRef,
    /// Whether it is `async`.
    pub is_async: bool,
    /// Its body, if it has one.
    pub body: Option<BodySource>,
}

/// The `self` parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receiver {
    /// Its type, written out: `Self`, `&Self`, `Box<Self>`.
    pub ty: TypeRef,
    /// Its place.
    pub range: TextRange,
    /// Marks on it.
    pub marks: Vec<Mark>,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Param {
    /// Its name, if the pattern is a plain one.
    pub name: Option<Name>,
    /// Its pattern; an empty range in generated code.
    pub pat: TextRange,
    /// Its type.
    pub ty: TypeRef,
    /// Whether the function is compiled with it.
    pub cfgs: Vec<CfgExpr>,
    /// Marks on it.
    pub marks: Vec<Mark>,
}

/// The fields of a struct, a union or a variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fields {
    /// How they are written.
    pub shape: FieldShape,
    /// The fields; those of a tuple are named `0`, `1`, ...
    pub fields: Vec<Field>,
}

/// How fields are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldShape {
    /// `{ a: A }`.
    Named,
    /// `(A)`.
    Tuple,
    /// None.
    Unit,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its name.
    pub name: Name,
    /// The place of the whole field without attributes.
    pub range: TextRange,
    /// Its type.
    pub ty: TypeRef,
    /// What its attributes say.
    pub attrs: Attrs,
}

/// A struct or a union.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Struct {
    /// Type parameters.
    pub generics: Generics,
    /// Its fields.
    pub fields: Fields,
}

/// An enum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enum {
    /// Type parameters.
    pub generics: Generics,
    /// Its variants.
    pub variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variant {
    /// Its name.
    pub name: Name,
    /// The place of the whole variant without attributes.
    pub range: TextRange,
    /// Its fields.
    pub fields: Fields,
    /// What its attributes say.
    pub attrs: Attrs,
}

/// A trait.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trait {
    /// Type parameters.
    pub generics: Generics,
    /// Supertraits; of `trait A = B;` what it stands for.
    pub supertraits: Vec<Bound>,
    /// Associated items.
    pub items: Vec<Item>,
}

/// An impl.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Impl {
    /// Type parameters.
    pub generics: Generics,
    /// The trait, if there is one.
    pub of_trait: Option<Path>,
    /// Whether it says that the trait is *not* implemented.
    pub negative: bool,
    /// The type.
    pub self_ty: TypeRef,
    /// Associated items.
    pub items: Vec<Item>,
}

/// A type alias or an associated type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypeAlias {
    /// Type parameters.
    pub generics: Generics,
    /// Bounds of an associated type.
    pub bounds: Vec<Bound>,
    /// The type, where it is given.
    pub ty: Option<TypeRef>,
}

/// A constant or a static.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Global {
    /// Whether it is a `static mut`.
    pub mutable: bool,
    /// Its type.
    pub ty: SpannedType,
    /// Its value.
    pub body: Option<BodySource>,
}
