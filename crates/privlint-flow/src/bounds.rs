//! Functions of libraries that know nothing of a type but that its values can be written, or built.

use std::collections::BTreeMap;
use std::rc::Rc;

use privlint_sema::{DefId, DescribedMethod, Ty, TyKind};

use crate::engine::Engine;

/// What the bounds of a library's function say that it does with values of its type parameters.
#[derive(Debug, Default)]
pub(crate) struct Bounded {
    /// Parameters of the function whose value can only be written, and the method that does it.
    pub(crate) written: Vec<(usize, DefId)>,
    /// Type parameters of which the function gives a value that can only have been built, and the method that does it.
    pub(crate) built: Vec<(u32, DefId)>,
    /// Parameters of the function into which text or bytes can be written, with the type parameter, and the method that
    /// does it.
    pub(crate) writers: Vec<(usize, u32, DefId)>,
}

impl Engine<'_, '_> {
    /// Of `fn to_string<T: Serialize>(value: &T) -> Result<String>` nothing else is known than that it can serialise.
    pub(crate) fn bounds_on(&self, def: DefId) -> Rc<Bounded> {
        if let Some(known) = self.bounded_functions.borrow().get(&def) {
            return known.clone();
        }
        let bounded = Rc::new(self.find_bounded(def).unwrap_or_default());
        self.bounded_functions.borrow_mut().insert(def, bounded.clone());
        bounded
    }

    fn find_bounded(&self, def: DefId) -> Option<Bounded> {
        let world = self.world;
        if !self.is_foreign(def) || world.has_stand_in(def) {
            return None;
        }
        // The traits' own methods are how values are written and built.
        let described = |of_trait| world.described_method(of_trait);
        let parent = world.def(def).parent;
        let of_trait = parent.and_then(|it| world.impl_trait(it).map(|of| of.def).or(Some(it)));
        if of_trait.is_some_and(|it| described(it).is_some()) {
            return None;
        }
        let signature = world.signature(def)?;
        let ret = world.normalize(signature.ret);
        let bounds_of = |ty: Ty| {
            let bounds = world.predicates_of(def).iter().map(|it| &it.of_trait);
            let own = bounds.filter(move |bound| bound.args.first() == Some(&ty));
            // A trait without items, such as `Send`, says nothing.
            own.map(|bound| bound.def).filter(|of| !world.associated_items(*of).is_empty())
        };
        let mentions = |ty: Ty, param: Ty| ty.any(&mut |part| part == param);
        let writing = [(["io", "Write"], "write_all"), (["fmt", "Write"], "write_str")];
        let writing =
            writing.iter().filter_map(|(of, name)| Some((world.lang_item(of)?, world.lang_method(of, name)?)));
        let writing: Vec<(DefId, DefId)> = writing.collect();
        let mut out = Bounded::default();
        for (idx, declared) in signature.params.iter().enumerate() {
            let param = declared.strip_refs();
            let TyKind::Param(number, _) = param.kind() else { continue };
            let traits: Vec<DefId> = bounds_of(param).collect();
            let writer = writing.iter().find(|(of_trait, _)| traits.contains(of_trait));
            out.writers.extend(writer.map(|(_, method)| (idx, *number, *method)));
            // A value that may be kept, or given back, is not only written.
            let others = signature.params.iter().enumerate().filter(|(other, _)| *other != idx);
            if mentions(ret, param) || others.into_iter().any(|(_, ty)| mentions(*ty, param)) {
                continue;
            }
            let methods: Vec<_> = traits.iter().map(|of_trait| described(*of_trait)).collect();
            if let [Some(DescribedMethod::Shows(method))] = methods[..] {
                out.written.push((idx, method));
            }
        }
        let mut found = BTreeMap::new();
        ret.any(&mut |part| {
            if let TyKind::Param(param, _) = part.kind() {
                found.insert(*param, part);
            }
            false
        });
        for (param, ty) in found {
            if signature.params.iter().any(|declared| declared.strip_refs() == ty) {
                continue;
            }
            let methods = bounds_of(ty).filter_map(|of_trait| match described(of_trait) {
                Some(DescribedMethod::Builds(method)) => Some(method),
                _ => None,
            });
            out.built.extend(methods.take(1).map(|method| (param, method)));
        }
        Some(out)
    }
}
