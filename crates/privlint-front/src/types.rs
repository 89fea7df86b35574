//! Types, paths and generics.

use privlint_ir::macros::DOLLAR_CRATE;
use privlint_ir::path::{GenericArgs, QSelf};
use privlint_ir::types::WherePredicate;
use privlint_ir::{Bound, CrateId, GenericParam, Generics, Name, Path, PathAnchor, PathSegment, TypeRef};

use crate::ctx::name;

pub(crate) fn ty(ty: &syn::Type) -> TypeRef {
    match ty {
        syn::Type::Array(array) if is_zero(&array.len) => TypeRef::EmptyArray(Box::new(self::ty(&array.elem))),
        syn::Type::Array(array) => TypeRef::Array(Box::new(self::ty(&array.elem))),
        syn::Type::Slice(slice) => TypeRef::Slice(Box::new(self::ty(&slice.elem))),
        syn::Type::FnPtr(func) => TypeRef::Fn {
            params: func.inputs.iter().map(|arg| self::ty(&arg.ty)).collect(),
            ret: Box::new(ret(&func.output)),
        },
        syn::Type::Group(group) => self::ty(&group.elem),
        syn::Type::Paren(paren) => self::ty(&paren.elem),
        syn::Type::ImplTrait(it) => TypeRef::Impl(bounds(&it.bounds)),
        syn::Type::TraitObject(it) => TypeRef::Dyn(bounds(&it.bounds)),
        syn::Type::Infer(_) => TypeRef::Infer,
        syn::Type::Never(_) => TypeRef::Never,
        syn::Type::Path(it) => TypeRef::Path(path_with(it.qself.as_ref(), &it.path)),
        syn::Type::Ptr(ptr) => TypeRef::Ptr {
            mutable: matches!(ptr.mutability, syn::PointerMutability::Mut(_)),
            inner: Box::new(self::ty(&ptr.elem)),
        },
        syn::Type::Reference(it) => {
            TypeRef::Ref { mutable: it.mutability.is_some(), inner: Box::new(self::ty(&it.elem)) }
        }
        syn::Type::Macro(it) => TypeRef::Macro(path(&it.mac.path), it.mac.tokens.to_string()),
        syn::Type::Tuple(tuple) => TypeRef::Tuple(tuple.elems.iter().map(self::ty).collect()),
        _ => TypeRef::Unknown,
    }
}

pub(crate) fn ret(output: &syn::ReturnType) -> TypeRef {
    match output {
        syn::ReturnType::Default => TypeRef::unit(),
        syn::ReturnType::Type(_, it) => ty(it),
    }
}

pub(crate) fn path(path: &syn::Path) -> Path {
    path_with(None, path)
}

pub(crate) fn path_with(qself: Option<&syn::QSelf>, path: &syn::Path) -> Path {
    let mut anchor = if path.leading_colon.is_some() { PathAnchor::Global } else { PathAnchor::Plain };
    let mut segments = Vec::with_capacity(path.segments.len());
    for segment in &path.segments {
        // `crate`, `self` and `super` only lead.
        if segments.is_empty() && qself.is_none() {
            if let Some(leading) = crate_anchor(&segment.ident) {
                anchor = leading;
                continue;
            }
            if segment.ident == "self" && path.segments.len() > 1 {
                anchor = PathAnchor::Super(0);
                continue;
            }
            if segment.ident == "super" {
                anchor = match anchor {
                    PathAnchor::Super(n) => PathAnchor::Super(n.saturating_add(1)),
                    _ => PathAnchor::Super(1),
                };
                continue;
            }
        }
        segments.push(PathSegment { name: name(&segment.ident), args: path_args(&segment.arguments) });
    }
    let qself =
        qself.map(|qself| Box::new(QSelf { ty: ty(&qself.ty), trait_segments: qself.position.min(segments.len()) }));
    Path { anchor, qself, segments }
}

/// What `crate` means, and the `$crate` of a macro that was expanded.
pub(crate) fn crate_anchor(ident: &syn::Ident) -> Option<PathAnchor> {
    if ident == "crate" {
        return Some(PathAnchor::Crate);
    }
    let text = ident.to_string();
    text.strip_prefix(DOLLAR_CRATE)?.parse().ok().map(|krate| PathAnchor::Of(CrateId(krate)))
}

fn path_args(args: &syn::PathArguments) -> Option<Box<GenericArgs>> {
    match args {
        syn::PathArguments::None => None,
        syn::PathArguments::AngleBracketed(args) => Some(Box::new(generic_args(args))),
        syn::PathArguments::Parenthesized(args) => Some(Box::new(GenericArgs {
            types: vec![TypeRef::Tuple(args.inputs.iter().map(|arg| ty(&arg.ty)).collect())],
            bindings: vec![(Name::new("Output"), ret(&args.output))],
        })),
    }
}

pub(crate) fn generic_args(args: &syn::AngleBracketedGenericArguments) -> GenericArgs {
    let mut out = GenericArgs::default();
    for arg in &args.args {
        match arg {
            syn::GenericArgument::Type(it) => out.types.push(ty(it)),
            syn::GenericArgument::Const(_) => out.types.push(TypeRef::Const),
            syn::GenericArgument::AssocType(it) => out.bindings.push((name(&it.ident), ty(&it.ty))),
            syn::GenericArgument::Constraint(it) => {
                out.bindings.push((name(&it.ident), TypeRef::Impl(bounds(&it.bounds))));
            }
            _ => {}
        }
    }
    out
}

pub(crate) fn bounds<'a>(bounds: impl IntoIterator<Item = &'a syn::TypeParamBound>) -> Vec<Bound> {
    let bound = |bound: &syn::TypeParamBound| match bound {
        syn::TypeParamBound::Trait(it) => Some(Bound { path: path(&it.path), maybe: it.maybe.is_some() }),
        _ => None,
    };
    bounds.into_iter().filter_map(bound).collect()
}

pub(crate) fn generics(generics: &syn::Generics) -> Generics {
    let param = |param: &syn::GenericParam| match param {
        syn::GenericParam::Lifetime(_) => None,
        syn::GenericParam::Type(it) => Some(GenericParam {
            name: name(&it.ident),
            is_const: false,
            bounds: bounds(&it.bounds),
            default: it.default.as_ref().map(|(_, default)| ty(default)),
        }),
        syn::GenericParam::Const(it) => {
            Some(GenericParam { name: name(&it.ident), is_const: true, bounds: Vec::new(), default: None })
        }
    };
    let predicate = |predicate: &syn::WherePredicate| match predicate {
        syn::WherePredicate::Type(it) => Some(WherePredicate { ty: ty(&it.bounded_ty), bounds: bounds(&it.bounds) }),
        _ => None,
    };
    Generics {
        params: generics.params.iter().filter_map(param).collect(),
        wheres: generics.where_clause.iter().flat_map(|clause| &clause.predicates).filter_map(predicate).collect(),
    }
}

fn is_zero(len: &syn::Expr) -> bool {
    matches!(len, syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(len), .. }) if len.base10_digits() == "0")
}
