//! Patterns: what they bind, and of which type.

use privlint_ir::{Name, PatId, PatKind, Path};

use super::Infer;
use crate::def::{DefId, DefKind};
use crate::resolve::{Namespace, Res};
use crate::ty::{Ty, TyKind};

impl Infer<'_, '_> {
    /// Types a pattern against the type of its value and brings its bindings into scope.
    pub(super) fn pat(&mut self, pat: PatId, ty: Ty) {
        self.pat_mode(pat, ty, None);
    }

    /// `mode` is the reference through which the value is seen, if it was dereferenced on the way.
    fn pat_mode(&mut self, pat: PatId, ty: Ty, mode: Option<bool>) {
        let mut ty = self.table.shallow(ty);
        let mut mode = mode;
        let kind = &self.body.pats[pat].kind;
        let takes_apart = match kind {
            PatKind::Struct { .. } | PatKind::TupleStruct { .. } | PatKind::Tuple(_) | PatKind::Slice(_) => true,
            PatKind::Path(_) | PatKind::Bool(_) | PatKind::Literal => true,
            PatKind::Bind { name, sub: None, by_ref: false, .. } => self.is_constant(*name),
            _ => false,
        };
        if takes_apart {
            let mut derefs = 0;
            if self.table.free(ty).is_some() {
                self.select(false);
                ty = self.table.shallow(ty);
            }
            while let TyKind::Ref(mutable, inner) = ty.kind() {
                mode = Some(mode.unwrap_or(true) && *mutable);
                ty = self.table.shallow(*inner);
                derefs += 1;
            }
            if derefs > 0 {
                self.out.pat_derefs.insert(pat, derefs);
            }
        }
        self.out.pats[pat.index()] = ty;
        match kind {
            PatKind::Wild | PatKind::Rest | PatKind::Bool(_) | PatKind::Literal => {}
            PatKind::Bind { name, by_ref, mutable, sub } => {
                if takes_apart {
                    self.out.constants.insert(pat, ());
                    if let Some(variant) = self.resolve_variant(&Path::name(*name)) {
                        self.variant_type(pat, variant, ty);
                    }
                    return;
                }
                let bound = match (mode, by_ref) {
                    (Some(mutable), _) => ty.reference(mutable),
                    (None, true) => ty.reference(*mutable),
                    (None, false) => ty,
                };
                self.out.pats[pat.index()] = bound;
                self.locals.push((*name, pat));
                if let Some(sub) = sub {
                    self.pat_mode(*sub, ty, mode);
                }
            }
            PatKind::Path(path) => {
                if let Some(variant) = self.resolve_variant(path) {
                    self.variant_type(pat, variant, ty);
                }
            }
            PatKind::Ref(inner) => {
                let target = match ty.kind() {
                    TyKind::Ref(_, target) => *target,
                    _ if self.table.free(ty).is_some() => {
                        let target = self.table.fresh();
                        self.table.unify(ty, target.reference(false));
                        target
                    }
                    _ => Ty::unknown(),
                };
                self.pat_mode(*inner, target, None);
            }
            PatKind::Or(cases) => {
                // All cases bind the same names; the first one's bindings are those that are used after it.
                let before = self.locals.len();
                for (idx, case) in cases.iter().enumerate() {
                    let here = self.locals.len();
                    self.pat_mode(*case, ty, mode);
                    if idx > 0 {
                        self.locals.truncate(here.max(before));
                    }
                }
            }
            PatKind::Tuple(elems) => {
                let known = match ty.kind() {
                    TyKind::Tuple(types) => types.clone(),
                    _ => {
                        let has_rest = elems.iter().any(|elem| self.body.pats[*elem].kind == PatKind::Rest);
                        let fresh: Vec<Ty> = elems.iter().map(|_| self.table.fresh()).collect();
                        if !has_rest {
                            self.table.unify(ty, Ty::new(TyKind::Tuple(fresh.clone())));
                        }
                        fresh
                    }
                };
                self.elements(elems, &known, mode);
            }
            PatKind::Slice(elems) => {
                let elem = match ty.kind() {
                    TyKind::Slice(elem) | TyKind::Array(elem) => *elem,
                    _ => Ty::unknown(),
                };
                for &sub in elems {
                    match &self.body.pats[sub].kind {
                        PatKind::Bind { sub: Some(rest), .. } if self.body.pats[*rest].kind == PatKind::Rest => {
                            self.pat_mode(sub, Ty::new(TyKind::Slice(elem)), mode.or(Some(false)));
                        }
                        _ => self.pat_mode(sub, elem, mode),
                    }
                }
            }
            PatKind::TupleStruct { path, elems } => {
                let fields = self.pattern_fields(pat, path, ty);
                let types: Vec<Ty> = fields.into_iter().map(|(_, ty)| ty).collect();
                self.elements(elems, &types, mode);
            }
            PatKind::Struct { path, fields } => {
                let known = self.pattern_fields(pat, path, ty);
                for (name, sub) in fields {
                    let ty = known.iter().find(|(field, _)| field == name).map_or_else(Ty::unknown, |(_, ty)| *ty);
                    self.pat_mode(*sub, ty, mode);
                }
            }
        }
    }

    /// Elements against types, where `..` stands for those in the middle.
    fn elements(&mut self, elems: &[PatId], types: &[Ty], mode: Option<bool>) {
        let rest = elems.iter().position(|elem| self.body.pats[*elem].kind == PatKind::Rest);
        for (idx, &elem) in elems.iter().enumerate() {
            let at = match rest {
                Some(rest) if idx > rest => (types.len() + idx).checked_sub(elems.len()),
                _ => Some(idx),
            };
            let ty = at.and_then(|at| types.get(at)).copied().unwrap_or_else(Ty::unknown);
            self.pat_mode(elem, ty, mode);
        }
    }

    fn pattern_fields(&mut self, pat: PatId, path: &Path, ty: Ty) -> Vec<(Name, Ty)> {
        let Some(variant) = self.resolve_variant(path) else { return Vec::new() };
        let (adt, idx) = variant;
        let args = self.variant_type(pat, variant, ty);
        let Some(fields) = self.world.fields(adt, idx) else { return Vec::new() };
        let names: Vec<Name> = fields.fields.iter().map(|field| field.name).collect();
        let types = (0u32..).zip(names);
        types
            .map(|(field, name)| {
                let ty = self.world.field_type(adt, idx, field, &args);
                (name, self.normalize(ty))
            })
            .collect()
    }

    /// Makes the value's type that of the variant, and gives the arguments of its generics.
    fn variant_type(&mut self, pat: PatId, (adt, idx): (DefId, u32), ty: Ty) -> Vec<Ty> {
        self.out.variants.insert(pat, (adt, idx));
        if let TyKind::Adt(def, args) = ty.kind()
            && *def == adt
        {
            return args.clone();
        }
        let args: Vec<Ty> = self.world.generics_of(adt).names.iter().map(|_| self.table.fresh()).collect();
        self.table.unify(ty, Ty::new(TyKind::Adt(adt, args.clone())));
        args
    }

    /// The struct or variant that a path names.
    pub(super) fn resolve_variant(&mut self, path: &Path) -> Option<(DefId, u32)> {
        if path.qself.is_none()
            && let Some(resolved) = self.world.resolve(self.module, path, Namespace::Types)
            && resolved.rest == path.segments.len()
            && let Some(found) = self.as_variant(&resolved.res)
        {
            return Some(found);
        }
        if path.qself.is_none()
            && let Some(resolved) = self.world.resolve(self.module, path, Namespace::Values)
            && resolved.rest == path.segments.len()
            && let Some(found) = self.as_variant(&resolved.res)
        {
            return Some(found);
        }
        // `Self::Variant`, `Alias::Variant`, `Self { .. }`
        let (last, before) = path.segments.split_last()?;
        let whole = self.world.lower_type(&self.scope, &privlint_ir::TypeRef::Path(path.clone()));
        if let Some((adt, _)) = whole.as_adt()
            && self.world.def(adt).kind != DefKind::Enum
        {
            return Some((adt, 0));
        }
        if before.is_empty() {
            return None;
        }
        let parent = Path { anchor: path.anchor, qself: path.qself.clone(), segments: before.to_vec() };
        let ty = self.world.lower_type(&self.scope, &privlint_ir::TypeRef::Path(parent));
        let (adt, _) = ty.as_adt()?;
        match self.world.variant(adt, last.name)? {
            Res::Variant(adt, idx) => Some((adt, idx)),
            _ => None,
        }
    }

    fn as_variant(&self, res: &Res) -> Option<(DefId, u32)> {
        match res {
            Res::Variant(adt, idx) => Some((*adt, *idx)),
            Res::Def(def) => match self.world.def(*def).kind {
                DefKind::Struct | DefKind::Union => Some((*def, 0)),
                DefKind::TypeAlias => {
                    let (adt, _) = self.world.alias(*def).as_adt()?;
                    (self.world.def(adt).kind != DefKind::Enum).then_some((adt, 0))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a name in a pattern is a constant or a unit struct or variant, not a new variable.
    fn is_constant(&self, name: Name) -> bool {
        let first = name.as_str().chars().next();
        // New variables are lower case almost always: the lookup is worth it only for the others.
        if !first.is_some_and(char::is_uppercase) {
            return false;
        }
        match self.world.lexical(self.module, name, Namespace::Values) {
            Some(Res::Variant(..)) => true,
            Some(Res::Def(def)) => {
                matches!(self.world.def(def).kind, DefKind::Const | DefKind::Static | DefKind::Struct)
            }
            _ => false,
        }
    }
}
