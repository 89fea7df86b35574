//! Items.

use privlint_ir::attr::Mark;
use privlint_ir::item::{
    Enum, Field, FieldShape, Fields, Function, Global, Impl, Param, Receiver, Struct, Trait, TypeAlias, Use, UseKind,
    Variant,
};
use privlint_ir::macros::{MacroCall, Tokens};
use privlint_ir::types::SpannedType;
use privlint_ir::{
    Attrs, BodySource, Generics, Item, ItemKind, Name, Path, PathAnchor, PathSegment, TextRange, TypeRef,
};
use proc_macro2::Span;
use syn::parse::{ParseStream, Parser as _};
use syn::spanned::Spanned as _;

use crate::attrs::{attrs, inside};
use crate::ctx::{Ctx, name};
use crate::types;

pub(crate) fn items<'a>(ctx: &mut Ctx, items: impl IntoIterator<Item = &'a syn::Item>) -> Vec<Item> {
    let mut out = Vec::new();
    for item in items {
        self::item(ctx, item, &mut out);
    }
    out
}

/// What all items have. The range runs from the item's keyword.
struct Head<'a> {
    attrs: &'a [syn::Attribute],
    vis: Option<&'a syn::Visibility>,
    name: Option<&'a syn::Ident>,
    start: Span,
    end: Span,
}

fn make(ctx: &mut Ctx, head: Head<'_>, kind: ItemKind) -> Item {
    let attrs = attrs(ctx, head.attrs);
    make_with(ctx, head, attrs, kind)
}

fn make_with(ctx: &Ctx, head: Head<'_>, attrs: Attrs, kind: ItemKind) -> Item {
    Item {
        name: head.name.map_or(Name::new(""), name),
        name_range: ctx.range(head.name.map_or(head.start, syn::Ident::span)),
        range: ctx.between(head.start, head.end),
        public: !matches!(head.vis, None | Some(syn::Visibility::Inherited)),
        attrs,
        kind,
    }
}

fn item(ctx: &mut Ctx, item: &syn::Item, out: &mut Vec<Item>) {
    use syn::Item as I;
    let made = match item {
        I::Const(it) => {
            let kind = ItemKind::Const(global(ctx, &it.ty, Some(&it.expr)));
            let head = head(&it.attrs, &it.vis, &it.ident, it.const_token.span, it.semi_token.span);
            make(ctx, head, kind)
        }
        I::Static(it) => {
            let kind =
                ItemKind::Static(Global { mutable: is_mutable(&it.mutability), ..global(ctx, &it.ty, Some(&it.expr)) });
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.static_token.span, it.semi_token.span), kind)
        }
        I::Enum(it) => {
            let variants = it.variants.iter().map(|variant| self::variant(ctx, variant)).collect();
            let kind = ItemKind::Enum(Enum { generics: types::generics(&it.generics), variants });
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.enum_token.span, it.brace_token.span.close()), kind)
        }
        I::Struct(it) => {
            let fields = fields(ctx, &it.fields);
            let kind = ItemKind::Struct(Struct { generics: types::generics(&it.generics), fields });
            let end = match &it.fields {
                syn::Fields::Named(fields) => fields.brace_token.span.close(),
                _ => it.semi_token.map_or(it.ident.span(), |semi| semi.span),
            };
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.struct_token.span, end), kind)
        }
        I::Union(it) => {
            let fields = fields(ctx, &syn::Fields::Named(it.fields.clone()));
            let kind = ItemKind::Union(Struct { generics: types::generics(&it.generics), fields });
            let end = it.fields.brace_token.span.close();
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.union_token.span, end), kind)
        }
        I::ExternCrate(it) => {
            let kind = ItemKind::ExternCrate(name(&it.ident));
            let alias = it.rename.as_ref().map_or(&it.ident, |(_, alias)| alias);
            make(ctx, head(&it.attrs, &it.vis, alias, it.extern_token.span, it.semi_token.span), kind)
        }
        I::Fn(it) => {
            let kind = ItemKind::Fn(function(ctx, &it.sig, Some(&it.block)));
            let end = it.block.brace_token.span.close();
            make(ctx, head(&it.attrs, &it.vis, &it.sig.ident, it.sig.fn_token.span, end), kind)
        }
        I::ForeignMod(it) => {
            let kind = ItemKind::Foreign(it.items.iter().filter_map(|item| foreign(ctx, item)).collect());
            let span = it.brace_token.span;
            make(ctx, Head { attrs: &it.attrs, vis: None, name: None, start: span.open(), end: span.close() }, kind)
        }
        I::Impl(it) => {
            let kind = ItemKind::Impl(Impl {
                generics: types::generics(&it.generics),
                of_trait: it.trait_.as_ref().map(|(path, _)| types::path(path)),
                negative: it.modifiers.polarity.is_some(),
                self_ty: types::ty(&it.self_ty),
                items: it.items.iter().filter_map(|item| impl_item(ctx, item)).collect(),
            });
            let end = it.brace_token.span.close();
            make(ctx, Head { attrs: &it.attrs, vis: None, name: None, start: it.impl_token.span, end }, kind)
        }
        I::Macro(it) => macro_item(ctx, it),
        I::Mod(it) => {
            let content = it.content.as_ref().map(|(_, content)| items(ctx, content));
            let end = match &it.content {
                Some((brace, _)) => brace.span.close(),
                None => it.ident.span(),
            };
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.mod_token.span, end), ItemKind::Mod(content))
        }
        I::Trait(it) => {
            let kind = ItemKind::Trait(Trait {
                generics: types::generics(&it.generics),
                supertraits: types::bounds(&it.supertraits),
                items: it.items.iter().filter_map(|item| trait_item(ctx, item)).collect(),
            });
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.trait_token.span, it.brace_token.span.close()), kind)
        }
        I::TraitAlias(it) => {
            let kind = ItemKind::Trait(Trait {
                generics: types::generics(&it.generics),
                supertraits: types::bounds(&it.bounds),
                items: Vec::new(),
            });
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.trait_token.span, it.semi_token.span), kind)
        }
        I::Type(it) => {
            let kind = ItemKind::TypeAlias(TypeAlias {
                generics: types::generics(&it.generics),
                bounds: Vec::new(),
                ty: Some(types::ty(&it.ty)),
            });
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.type_token.span, it.semi_token.span), kind)
        }
        I::Use(it) => {
            let anchor = if it.leading_colon.is_some() { PathAnchor::Global } else { PathAnchor::Plain };
            let attrs = attrs(ctx, &it.attrs);
            let head = UseHead { attrs, public: !matches!(it.vis, syn::Visibility::Inherited) };
            let prefix = Path { anchor, qself: None, segments: Vec::new() };
            use_tree(ctx, &head, &prefix, &it.tree, out);
            return;
        }
        I::Verbatim(tokens) => {
            let span = tokens.span();
            make(ctx, Head { attrs: &[], vis: None, name: None, start: span, end: span }, ItemKind::Unknown)
        }
        _ => return,
    };
    out.push(made);
}

fn head<'a>(
    attrs: &'a [syn::Attribute],
    vis: &'a syn::Visibility,
    name: &'a syn::Ident,
    start: Span,
    end: Span,
) -> Head<'a> {
    Head { attrs, vis: Some(vis), name: Some(name), start, end }
}

fn macro_item(ctx: &mut Ctx, it: &syn::ItemMacro) -> Item {
    let tokens = Tokens { range: inside(ctx, &it.mac.delimiter) };
    let kind = if it.mac.path.is_ident("macro_rules") {
        ItemKind::MacroRules(tokens)
    } else {
        // In braces there may be items: `if_http! { mod client; }`.
        let content = match &it.mac.delimiter {
            syn::MacroDelimiter::Brace(_) => syn::parse2::<syn::File>(it.mac.tokens.clone()).ok(),
            _ => None,
        };
        let items = content.map(|file| items(ctx, &file.items)).unwrap_or_default();
        ItemKind::MacroCall(MacroCall { path: types::path(&it.mac.path), tokens, items })
    };
    let start = it.mac.path.segments.first().map_or(it.mac.bang_token.span, |segment| segment.ident.span());
    let end = it.mac.delimiter.span().close();
    make(ctx, Head { attrs: &it.attrs, vis: None, name: it.ident.as_ref(), start, end }, kind)
}

struct UseHead {
    attrs: Attrs,
    public: bool,
}

fn use_tree(ctx: &Ctx, head: &UseHead, prefix: &Path, tree: &syn::UseTree, out: &mut Vec<Item>) {
    let leaf = |name: Name, range: TextRange, path: Path, kind: UseKind| Item {
        name,
        name_range: range,
        range,
        public: head.public,
        attrs: head.attrs.clone(),
        kind: ItemKind::Use(Use { path, kind }),
    };
    match tree {
        syn::UseTree::Path(it) => use_tree(ctx, head, &extend(prefix, &it.ident), &it.tree, out),
        syn::UseTree::Group(it) => {
            for tree in &it.items {
                use_tree(ctx, head, prefix, tree, out);
            }
        }
        syn::UseTree::Glob(it) => {
            out.push(leaf(Name::new(""), ctx.range(it.star_token.span), prefix.clone(), UseKind::Glob));
        }
        syn::UseTree::Name(it) => {
            let path = extend(prefix, &it.ident);
            // `use a::b::{self}` brings in `b`.
            let Some(last) = path.last() else { return };
            out.push(leaf(last, ctx.range(it.ident.span()), path, UseKind::Name));
        }
        syn::UseTree::Rename(it) => {
            let path = extend(prefix, &it.ident);
            let kind = if it.rename == "_" { UseKind::Underscore } else { UseKind::Name };
            let alias = if it.rename == "_" { Name::new("") } else { name(&it.rename) };
            out.push(leaf(alias, ctx.range(it.rename.span()), path, kind));
        }
    }
}

/// The path with one more segment; leading `crate`, `self` and `super` become its anchor.
fn extend(prefix: &Path, ident: &syn::Ident) -> Path {
    let mut path = prefix.clone();
    if path.segments.is_empty()
        && let Some(anchor) = types::crate_anchor(ident)
    {
        path.anchor = anchor;
        return path;
    }
    match ident.to_string().as_str() {
        "self" if path.segments.is_empty() && path.anchor == PathAnchor::Plain => path.anchor = PathAnchor::Super(0),
        "self" => {}
        "super" if path.segments.is_empty() => {
            path.anchor = match path.anchor {
                PathAnchor::Super(n) => PathAnchor::Super(n.saturating_add(1)),
                _ => PathAnchor::Super(1),
            };
        }
        _ => path.segments.push(PathSegment { name: name(ident), args: None }),
    }
    path
}

fn function(ctx: &mut Ctx, sig: &syn::Signature, block: Option<&syn::Block>) -> Function {
    let mut receiver = None;
    let mut params = Vec::new();
    for input in &sig.inputs {
        match input {
            syn::FnArg::Receiver(it) => receiver = Some(self::receiver(ctx, it)),
            syn::FnArg::Typed(it) => {
                let attrs = attrs(ctx, &it.attrs);
                let plain = match &*it.pat {
                    syn::Pat::Ident(pat) if pat.subpat.is_none() && pat.by_ref.is_none() => Some(&pat.ident),
                    _ => None,
                };
                params.push(Param {
                    name: plain.map(name),
                    pat: ctx.range(plain.map_or_else(|| it.pat.span(), syn::Ident::span)),
                    ty: types::ty(&it.ty),
                    cfgs: attrs.cfgs,
                    marks: attrs.marks,
                });
            }
        }
    }
    Function {
        generics: types::generics(&sig.generics),
        receiver,
        params,
        ret: types::ret(&sig.output),
        is_async: sig.asyncness.is_some(),
        body: block.map(|block| BodySource { range: block_range(ctx, block) }),
    }
}

fn receiver(ctx: &mut Ctx, it: &syn::Receiver) -> Receiver {
    let self_ty = || TypeRef::Path(Path::name(Name::new("Self")));
    let ty = match &it.kind {
        syn::ReceiverKind::Reference(_, _, mutability) => {
            TypeRef::Ref { mutable: mutability.is_some(), inner: Box::new(self_ty()) }
        }
        syn::ReceiverKind::Typed(_, ty) => types::ty(ty),
        _ => self_ty(),
    };
    Receiver { ty, range: ctx.range(it.self_token.span), marks: attrs(ctx, &it.attrs).marks }
}

pub(crate) fn block_range(ctx: &Ctx, block: &syn::Block) -> TextRange {
    ctx.between(block.brace_token.span.open(), block.brace_token.span.close())
}

fn is_mutable(mutability: &syn::StaticMutability) -> bool {
    matches!(mutability, syn::StaticMutability::Mut(_))
}

fn global(ctx: &Ctx, ty: &syn::Type, expr: Option<&syn::Expr>) -> Global {
    Global {
        mutable: false,
        ty: SpannedType { ty: types::ty(ty), range: ctx.range(ty.span()) },
        body: expr.map(|expr| BodySource { range: ctx.range(expr.span()) }),
    }
}

fn fields(ctx: &mut Ctx, fields: &syn::Fields) -> Fields {
    let shape = match fields {
        syn::Fields::Named(_) => FieldShape::Named,
        syn::Fields::Unnamed(_) => FieldShape::Tuple,
        syn::Fields::Unit => FieldShape::Unit,
    };
    let field = |(idx, field): (usize, &syn::Field)| {
        let ty_span = field.ty.span();
        let start = field.ident.as_ref().map_or(ty_span, syn::Ident::span);
        Field {
            name: field.ident.as_ref().map_or_else(|| Name::tuple_field(idx), name),
            range: ctx.between(start, ty_span),
            ty: types::ty(&field.ty),
            attrs: attrs(ctx, &field.attrs),
        }
    };
    Fields { shape, fields: fields.iter().enumerate().map(field).collect() }
}

fn variant(ctx: &mut Ctx, variant: &syn::Variant) -> Variant {
    let start = variant.ident.span();
    let end = match &variant.fields {
        syn::Fields::Named(fields) => fields.brace_token.span.close(),
        syn::Fields::Unnamed(fields) => fields.paren_token.span.close(),
        syn::Fields::Unit => start,
    };
    Variant {
        name: name(&variant.ident),
        range: ctx.between(start, end),
        fields: fields(ctx, &variant.fields),
        attrs: attrs(ctx, &variant.attrs),
    }
}

fn impl_item(ctx: &mut Ctx, item: &syn::ImplItem) -> Option<Item> {
    Some(match item {
        syn::ImplItem::Const(it) => {
            let kind = ItemKind::Const(global(ctx, &it.ty, Some(&it.expr)));
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.const_token.span, it.semi_token.span), kind)
        }
        syn::ImplItem::Fn(it) => {
            let kind = ItemKind::Fn(function(ctx, &it.sig, Some(&it.block)));
            let end = it.block.brace_token.span.close();
            make(ctx, head(&it.attrs, &it.vis, &it.sig.ident, it.sig.fn_token.span, end), kind)
        }
        syn::ImplItem::Type(it) => {
            let kind = associated_type(&it.generics, Vec::new(), Some(&it.ty));
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.type_token.span, it.semi_token.span), kind)
        }
        syn::ImplItem::Macro(it) => associated_macro(ctx, &it.attrs, &it.mac),
        // `fn f();` in an impl is no Rust, but stubs and rules say so what has no body to show.
        syn::ImplItem::Verbatim(tokens) => {
            let parser = |input: ParseStream<'_>| {
                Ok((input.call(syn::Attribute::parse_outer)?, input.parse::<syn::Visibility>()?, input.parse()?))
            };
            let (attrs, vis, it): (Vec<_>, _, syn::TraitItemFn) = parser.parse2(tokens.clone()).ok()?;
            let kind = ItemKind::Fn(function(ctx, &it.sig, None));
            let end = it.semi_token.map_or(it.sig.ident.span(), |semi| semi.span);
            make(ctx, head(&attrs, &vis, &it.sig.ident, it.sig.fn_token.span, end), kind)
        }
        _ => return None,
    })
}

fn trait_item(ctx: &mut Ctx, item: &syn::TraitItem) -> Option<Item> {
    let vis = &syn::Visibility::Inherited;
    Some(match item {
        syn::TraitItem::Const(it) => {
            let default = it.default.as_ref().map(|(_, default)| default);
            let kind = ItemKind::Const(global(ctx, &it.ty, default));
            make(ctx, head(&it.attrs, vis, &it.ident, it.const_token.span, it.semi_token.span), kind)
        }
        syn::TraitItem::Fn(it) => {
            let kind = ItemKind::Fn(function(ctx, &it.sig, it.default.as_ref()));
            let end = it.default.as_ref().map_or(it.sig.ident.span(), |block| block.brace_token.span.close());
            make(ctx, head(&it.attrs, vis, &it.sig.ident, it.sig.fn_token.span, end), kind)
        }
        syn::TraitItem::Type(it) => {
            let default = it.default.as_ref().map(|(_, default)| default);
            let kind = associated_type(&it.generics, types::bounds(&it.bounds), default);
            make(ctx, head(&it.attrs, vis, &it.ident, it.type_token.span, it.semi_token.span), kind)
        }
        syn::TraitItem::Macro(it) => associated_macro(ctx, &it.attrs, &it.mac),
        _ => return None,
    })
}

fn associated_type(generics: &syn::Generics, bounds: Vec<privlint_ir::Bound>, ty: Option<&syn::Type>) -> ItemKind {
    let generics: Generics = types::generics(generics);
    ItemKind::TypeAlias(TypeAlias { generics, bounds, ty: ty.map(types::ty) })
}

fn associated_macro(ctx: &mut Ctx, attrs: &[syn::Attribute], mac: &syn::Macro) -> Item {
    let kind = ItemKind::MacroCall(MacroCall {
        path: types::path(&mac.path),
        tokens: Tokens { range: inside(ctx, &mac.delimiter) },
        items: Vec::new(),
    });
    let start = mac.bang_token.span;
    make(ctx, Head { attrs, vis: None, name: None, start, end: mac.delimiter.span().close() }, kind)
}

fn foreign(ctx: &mut Ctx, item: &syn::ForeignItem) -> Option<Item> {
    Some(match item {
        syn::ForeignItem::Fn(it) => {
            let kind = ItemKind::Fn(function(ctx, &it.sig, None));
            make(ctx, head(&it.attrs, &it.vis, &it.sig.ident, it.sig.fn_token.span, it.semi_token.span), kind)
        }
        syn::ForeignItem::Static(it) => {
            let kind = ItemKind::Static(Global { mutable: is_mutable(&it.mutability), ..global(ctx, &it.ty, None) });
            make(ctx, head(&it.attrs, &it.vis, &it.ident, it.static_token.span, it.semi_token.span), kind)
        }
        _ => return None,
    })
}

/// Marks on a statement or an expression.
pub(crate) fn marks(ctx: &mut Ctx, attributes: &[syn::Attribute]) -> Vec<Mark> {
    if attributes.is_empty() { Vec::new() } else { attrs(ctx, attributes).marks }
}
