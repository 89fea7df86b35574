//! Macro calls in item position: what they declare, by the macro's own rules.
//!
//! A macro may be declared or imported by what another call expands to, so calls are tried in rounds until none of
//! those that are left can be expanded. Such a call is taken to declare what its arguments read as.

use privlint_ir::problem::ProblemKind;
use privlint_ir::{KnownMacro, MacroCall, MacroRules, Name, Part, Path, Problem, Span, TextRange};

use super::{Collector, Place};
use crate::def::{DefId, DefKind, Module, Owner};
use crate::origin::Origin;
use crate::resolve::Res;

/// How deeply calls may come out of calls; rustc's limit is the same.
const MAX_NESTING: usize = 128;

/// How many calls of a crate are expanded; calls that come out of each other may double each time.
const MAX_CALLS: usize = 100_000;

/// What is expanded.
pub(super) enum What {
    /// A macro call.
    Call(MacroCall),
    /// A derive or an attribute on a struct, enum or union, with its arguments.
    OnItem(Path, TextRange),
}

impl What {
    fn path(&self) -> &Path {
        match self {
            What::Call(call) => &call.path,
            What::OnItem(path, _) => path,
        }
    }
}

/// A macro call in item position, or what stands on an item.
pub(super) struct Call {
    pub(super) what: What,
    /// The place of the whole call.
    pub(super) range: TextRange,
    pub(super) place: Place,
    /// Indices down to the call.
    pub(super) path: Vec<u32>,
    /// The modules around it, from the root of the file.
    pub(super) names: Vec<Name>,
    /// The module, impl or trait in which it stands.
    pub(super) parent: DefId,
    pub(super) nesting: usize,
}

impl Collector<'_, '_> {
    /// Expands the calls that were met, and those that come out of them.
    pub(crate) fn expand(&mut self) {
        let mut waiting = Vec::new();
        loop {
            let calls = std::mem::take(&mut self.calls);
            let mut progress = false;
            for call in waiting.drain(..).chain(calls).collect::<Vec<_>>() {
                match self.expand_call(&call) {
                    true => progress = true,
                    false => waiting.push(call),
                }
            }
            if !progress && self.calls.is_empty() {
                break;
            }
        }
        for call in waiting {
            // A derive or attribute that has the name of a known one only.
            let What::Call(it) = &call.what else { continue };
            self.count(|count| {
                count.unknown.push(it.path.to_string());
                count.unread += usize::from(it.items.is_empty() && it.tokens.range.start < it.tokens.range.end);
            });
            self.declare(&call, 1, |collector, module| {
                let (mut path, mut names) = (call.path.clone(), call.names.clone());
                collector.items(&it.items, &call.place, &mut path, &mut names, call.parent, module);
            });
        }
        // What these declare may hold further calls, which nobody knows either, or macros for them.
        if !self.calls.is_empty() {
            self.expand();
        }
    }

    fn count(&self, f: impl FnOnce(&mut privlint_ir::body::MacroCount)) {
        f(self.world.item_macros.borrow_mut().entry(self.krate).or_default());
    }

    /// Collects what a call declares into the module in which it stands. `depth` is how deeply calls came out of it.
    fn declare(&mut self, call: &Call, depth: usize, f: impl FnOnce(&mut Self, &mut Module)) {
        let outer = std::mem::replace(&mut self.nesting, call.nesting + depth);
        let mut module = Module::new(false);
        f(self, &mut module);
        self.nesting = outer;
        let parent = self.world.module_of(call.parent);
        self.world.module(parent).expanded.push(Box::new(module));
        if !self.exported.is_empty()
            && let Some(root) = self.world.root(self.krate)
        {
            let mut exported = Module::new(false);
            self.export(&mut exported);
            self.world.module(root).expanded.push(Box::new(exported));
        }
    }

    /// Whether the call is done with.
    fn expand_call(&mut self, call: &Call) -> bool {
        let world = self.world;
        let at = Span { file: call.place.file, range: call.range };
        let module = world.module_of(call.parent);
        let Some(Res::Def(def)) = world.resolve_macro(module, call.what.path(), Some(at)) else { return false };
        if let What::Call(it) = &call.what
            && world.def(def).name == "include"
            && world.def(def).krate == world.std()
        {
            self.include(call, it, at);
            return true;
        }
        let Some(known) = world.known_macro(def) else { return false };
        self.expanded += 1;
        if call.nesting > MAX_NESTING || self.expanded > MAX_CALLS {
            let message =
                format!("macros expand more than {MAX_NESTING} deep or {MAX_CALLS} times; the rest is left out");
            world.problem(Problem::new(ProblemKind::Limit, message).at(world.real_span(at)));
            return true;
        }
        let text = &world.file(call.place.file).text;
        // What the rules say of a procedural macro has no name of its own by which it could call itself.
        let is_described = !world.macro_rules.get(&def).is_some_and(|rules| std::ptr::eq(rules, known.rules));
        let lookup = |path: &Path| match world.resolve_macro(module, path, None) {
            _ if is_described && path.as_name() == Some(Name::new("this")) => Some(known),
            Some(Res::Def(def)) => world.known_macro(def),
            _ => None,
        };
        let expansion = match &call.what {
            What::Call(it) => privlint_front::expand_items(text, it.tokens.range, known, &lookup),
            What::OnItem(_, args) => privlint_front::expand_on_item(text, call.range, *args, known, &lookup),
        };
        let Some(expansion) = expansion else {
            // A call is read in another way in the end; of a derive or an attribute nothing else can be said.
            let is_call = matches!(call.what, What::Call(_));
            if !is_call {
                self.count(|count| {
                    count.unknown.push(call.what.path().to_string());
                    count.unread += 1;
                });
            }
            return !is_call;
        };
        self.count(|count| count.known += expansion.calls);
        let made = world.add_generated(self.krate, expansion.text.clone(), Origin::of_macro(at, &expansion));
        let place = Place { owner: Owner::File(made), file: made, on_disk: call.place.on_disk };
        let outline = world.file(made).outline.clone();
        for (_, message) in &outline.errors {
            let message = format!("what this macro expands to does not parse: {message}");
            world.problem(Problem::new(ProblemKind::NotUnderstood, message).at(world.real_span(at)));
        }
        if matches!(world.def(call.parent).kind, DefKind::Impl | DefKind::Trait) {
            let outer = std::mem::replace(&mut self.nesting, call.nesting + expansion.depth);
            self.associated(&outline.items, &place, &mut Vec::new(), call.parent);
            self.nesting = outer;
            return true;
        }
        self.declare(call, expansion.depth, |collector, module| {
            let mut names = call.names.clone();
            collector.items(&outline.items, &place, &mut Vec::new(), &mut names, call.parent, module);
        });
        true
    }

    /// `include!(..)`: what the file declares stands here.
    fn include(&mut self, call: &Call, it: &MacroCall, at: Span) {
        let text = &self.world.file(call.place.file).text;
        let pieces = privlint_front::include_path(it.tokens.range.of(text));
        let from = call.place.on_disk.map(|(load, index)| self.loaded[load].files[index].id);
        let (Some(pieces), Some(from)) = (pieces, from) else {
            let message = "the file that `include!` names is left out: its path is not plain text";
            self.world.problem(Problem::new(ProblemKind::NotUnderstood, message).at(self.world.real_span(at)));
            return;
        };
        self.count(|count| count.known += 1);
        if let Some(on_disk) = self.load_part(from, at, &Part::Include(&pieces)) {
            self.declare(call, 1, |collector, module| collector.file(on_disk, call.parent, module));
        }
    }
}

impl crate::World<'_> {
    /// A macro and its rules; nothing where it has none. Those that a model gives it come before its own.
    pub(crate) fn known_macro(&self, def: DefId) -> Option<KnownMacro<'_>> {
        let krate = self.def(def).krate;
        if let Some(rules) = self.described(def) {
            return Some(KnownMacro { rules, krate });
        }
        if let Some(rules) = self.macro_rules.get(&def) {
            return Some(KnownMacro { rules, krate });
        }
        let item = self.item(def)?;
        let privlint_ir::ItemKind::MacroRules(tokens) = &item.kind else {
            return None;
        };
        let text = &self.file(self.def(def).file).text;
        let rules = privlint_front::macro_rules(tokens.range.of(text), item.attrs.local_inner_macros);
        let rules = self.macro_rules.insert(def, Box::new(rules));
        Some(KnownMacro { rules, krate })
    }

    /// What a model says that a macro expands to. Of one that has a grammar it says what the macro gives, which is no
    /// more than the grammar leaves open.
    fn described(&self, def: DefId) -> Option<&MacroRules> {
        let path = self.macro_known_as(def)?;
        let rules = self.macro_facts.rules.get(path)?;
        (!self.macro_facts.grammars.contains_key(path)).then_some(rules)
    }
}
