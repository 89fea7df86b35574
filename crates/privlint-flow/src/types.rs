//! What types say of their values.

use privlint_ir::ItemKind;
use privlint_sema::{DefId, DefKind, Ty, TyKind};

use crate::engine::Engine;
use crate::fact::Facts;

/// How deep in a type it is looked for something that says something.
const MAX_NESTED: usize = 4;

/// How many types one type may be made of; types that grow without end are cut off.
const MAX_TYPES: usize = 400;

/// Types of the standard library whose content changes through `&self`: it is shared.
pub(crate) const CELLS: &[&str] =
    &["Atomic", "Cell", "Mutex", "OnceCell", "OnceLock", "RefCell", "RwLock", "UnsafeCell"];

/// How many variants an enum may have of which those without fields are told apart, too.
const MAX_VARIANTS: usize = 8;

impl Engine<'_, '_> {
    /// What a type declares of any of its values: the marks on it and on all that it is made of.
    pub(crate) fn declared_by_type(&self, ty: Ty) -> Facts {
        if let Some(known) = self.declared_types.borrow().get(&ty) {
            return known.clone();
        }
        let mut out = Facts::default();
        // A library's type holds nothing that is marked here but by its arguments.
        let opens = |adt: DefId| self.is_local(adt) || self.knowledge.speaks_of_crate(self.world, adt);
        self.find_part(ty, &opens, &mut |part| {
            if let Some((adt, _)) = part.as_adt().filter(|(adt, _)| opens(*adt)) {
                let fields = self.all_fields(adt).into_iter();
                let marks = fields.filter_map(|(variant, field)| self.marked(adt, variant, field));
                let marks = self.knowledge.adt(self.world, adt).into_iter().chain(marks);
                marks.for_each(|source| out.insert(self.declared(source)));
            }
            false
        });
        self.declared_types.borrow_mut().insert(ty, out.clone());
        out
    }

    /// Whether values of a type may hold text that is known: a type of which all is known, with text in it.
    pub(crate) fn holds_text(&self, ty: Ty) -> bool {
        if let Some(known) = self.texting_types.borrow().get(&ty) {
            return *known;
        }
        let is_text = &mut |part: Ty| matches!(part.kind(), TyKind::Prim(prim) if prim.as_str() == "str");
        let holds = self.find_part(ty, &|adt| !self.is_foreign(adt), is_text).unwrap_or(false);
        self.texting_types.borrow_mut().insert(ty, holds);
        holds
    }

    /// Whether values of a type may refer to something, or hide a type that may.
    pub(crate) fn holds_references(&self, ty: Ty) -> bool {
        if let Some(known) = self.holding_types.borrow().get(&ty) {
            return *known;
        }
        let refers = &mut |part: Ty| match part.kind() {
            TyKind::Prim(_) | TyKind::Never | TyKind::FnDef(..) | TyKind::Ctor(..) => false,
            TyKind::Slice(_) | TyKind::Array(_) | TyKind::Tuple(_) => false,
            // Of what a library refers to nobody sees anything, unless the rules say how it moves data.
            TyKind::Adt(adt, _) => {
                let has_stand_ins = || self.world.has_stand_ins(self.world.def(*adt).krate);
                self.is_foreign(*adt) && (has_stand_ins() || self.is_opaque(*adt))
            }
            _ => true,
        };
        let holds = self.find_part(ty, &|adt| !self.is_foreign(adt), refers).unwrap_or(true);
        self.holding_types.borrow_mut().insert(ty, holds);
        holds
    }

    /// Whether values of a type hold a reference through which something else can be changed: builders and entries do.
    pub(crate) fn lends(&self, ty: Ty) -> bool {
        if let Some(known) = self.lending_types.borrow().get(&ty) {
            return *known;
        }
        let lends = self.lends_at(ty, 0);
        self.lending_types.borrow_mut().insert(ty, lends);
        lends
    }

    fn lends_at(&self, ty: Ty, depth: usize) -> bool {
        match ty.kind() {
            TyKind::Ref(mutable, _) => *mutable,
            TyKind::Tuple(elems) => elems.iter().any(|elem| self.lends_at(*elem, depth + 1)),
            TyKind::Adt(adt, args) if depth <= MAX_NESTED => {
                // What the standard library's structs stand around is shared, or elsewhere.
                let is_open = !self.is_std(*adt)
                    || matches!(self.world.item(*adt).map(|item| &item.kind), Some(ItemKind::Enum(_)));
                let field = |(variant, field)| self.world.field_type(*adt, variant, field, args);
                let mut fields = self.all_fields(*adt).into_iter();
                is_open && fields.any(|at| self.lends_at(self.world.normalize(field(at)), depth + 1))
            }
            _ => false,
        }
    }

    /// Whether what values of a type hold can be changed through a reference that is shared.
    pub(crate) fn shares(&self, ty: Ty) -> bool {
        if let Some(known) = self.sharing_types.borrow().get(&ty) {
            return *known;
        }
        let is_cell = &mut |part: Ty| {
            part.as_adt().is_some_and(|(adt, _)| self.is_std(adt) && CELLS.contains(&self.world.def(adt).name.as_str()))
        };
        let shares = self.find_part(ty, &|adt| !self.is_foreign(adt), is_cell).unwrap_or(true);
        self.sharing_types.borrow_mut().insert(ty, shares);
        shares
    }

    /// Whether a static may hold something else than its value by the time it is read.
    pub(crate) fn is_changeable(&self, def: DefId) -> bool {
        let Some(ItemKind::Static(it)) = self.world.item(def).map(|item| &item.kind) else { return false };
        let root = self.world.body(def).and_then(|body| body.body.root);
        let types = self.world.types_of(def);
        it.mutable || root.zip(types).is_none_or(|(root, types)| self.shares(types.expr(root)))
    }

    /// Whether a type, or one that it is made of, is wanted; nothing where it is made of too many. A type that is not
    /// opened counts by its arguments.
    fn find_part(&self, ty: Ty, opens: &dyn Fn(DefId) -> bool, is_wanted: &mut dyn FnMut(Ty) -> bool) -> Option<bool> {
        let mut seen = vec![ty];
        let (mut next, mut all) = (0, true);
        while let Some(&ty) = seen.get(next) {
            next += 1;
            if is_wanted(ty) {
                return Some(true);
            }
            let mut parts = match ty.kind() {
                TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner) => {
                    vec![*inner]
                }
                TyKind::Tuple(elems) => elems.clone(),
                TyKind::Adt(adt, args) if opens(*adt) => {
                    let field = |(variant, field)| self.world.field_type(*adt, variant, field, args);
                    self.all_fields(*adt).into_iter().map(|at| self.world.normalize(field(at))).collect()
                }
                TyKind::Adt(_, args) => args.clone(),
                _ => Vec::new(),
            };
            parts.retain(|part| !seen.contains(part));
            all &= seen.len() + parts.len() <= MAX_TYPES;
            parts.truncate(MAX_TYPES - seen.len());
            seen.extend(parts);
        }
        all.then_some(false)
    }

    /// Whether a function is how an error type of a library, or of the standard library, writes itself. A type without a
    /// public name is none: it stands around what others made.
    pub(crate) fn quotes(&self, def: DefId) -> bool {
        let world = self.world;
        if world.def(def).name.as_str() != "fmt" || self.is_local(def) {
            return false;
        }
        let Some(parent) = world.def(def).parent.filter(|it| world.def(*it).kind == DefKind::Impl) else {
            return false;
        };
        let Some(this) = world.impl_trait(parent).and_then(|of_trait| of_trait.args.first().copied()) else {
            return false;
        };
        let error = world.lang_item(&["error", "Error"]);
        let is_named = this.as_adt().is_some_and(|(adt, _)| world.item(adt).is_some_and(|item| item.public));
        is_named && error.is_some_and(|error| world.implements(this, error))
    }

    /// Variant and number of all fields of a type.
    pub(crate) fn all_fields(&self, adt: DefId) -> Vec<(u32, u32)> {
        let fields = |variant: u32, count: usize| (0..count as u32).map(move |field| (variant, field));
        match self.world.item(adt).map(|item| &item.kind) {
            Some(ItemKind::Struct(it) | ItemKind::Union(it)) => fields(0, it.fields.fields.len()).collect(),
            Some(ItemKind::Enum(it)) => {
                let variants = (0u32..).zip(&it.variants);
                variants.flat_map(|(idx, variant)| fields(idx, variant.fields.fields.len())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// How many variants a type has.
    pub(crate) fn variants(&self, adt: DefId) -> usize {
        match self.world.item(adt).map(|item| &item.kind) {
            Some(ItemKind::Enum(it)) => it.variants.len(),
            _ => 1,
        }
    }

    /// The parts by which variants of a type are told apart: all fields, and of a variant without any, a part that is there
    /// where a value is that variant.
    pub(crate) fn variant_parts(&self, adt: DefId) -> Vec<(u32, u32)> {
        let mut parts = self.all_fields(adt);
        if let Some(ItemKind::Enum(it)) = self.world.item(adt).map(|item| &item.kind)
            && it.variants.len() <= MAX_VARIANTS
        {
            let variants = (0u32..).zip(&it.variants);
            parts.extend(variants.filter(|(_, it)| it.fields.fields.is_empty()).map(|(variant, _)| (variant, 0)));
        }
        parts
    }

    /// Whether values of a type say nothing of what they were made from: truth values, units, enums without content, and
    /// what is made of nothing else.
    pub(crate) fn is_no_flow(&self, ty: Ty) -> bool {
        self.says_nothing(ty, 0)
    }

    fn says_nothing(&self, ty: Ty, depth: usize) -> bool {
        match ty.kind() {
            TyKind::Never => true,
            TyKind::Prim(prim) => prim.as_str() == "bool",
            TyKind::Tuple(elems) => elems.iter().all(|elem| self.says_nothing(*elem, depth + 1)),
            TyKind::Adt(adt, args) if depth < MAX_NESTED => {
                let is_known = match self.world.item(*adt).map(|item| &item.kind) {
                    Some(ItemKind::Enum(it)) => !it.variants.is_empty(),
                    // A struct without fields may stand for something that is elsewhere.
                    Some(ItemKind::Struct(it)) => !it.fields.fields.is_empty(),
                    _ => false,
                };
                let field = |(variant, field)| self.world.normalize(self.world.field_type(*adt, variant, field, args));
                is_known && self.all_fields(*adt).into_iter().all(|at| self.says_nothing(field(at), depth + 1))
            }
            _ => false,
        }
    }
}
