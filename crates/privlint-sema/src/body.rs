//! Bodies, lowered when somebody asks for one.

use privlint_ir::{
    Body, BodySource, CfgExpr, CrateId, FileId, ItemKind, KnownGrammar, KnownMacro, MacroScope, Path, Problem, Span,
    TextRange,
};

use crate::World;
use crate::def::{DefId, DefKind};
use crate::resolve::Res;
use crate::world::Block;

/// A body and the module from which its names are looked up.
#[derive(Debug)]
pub struct BodyData {
    /// The body.
    pub body: Body,
}

/// What the front end asks while it lowers a body.
struct Macros<'w, 'p> {
    world: &'w World<'p>,
    module: DefId,
    file: FileId,
}

impl MacroScope for Macros<'_, '_> {
    fn grammar(&self, path: &Path) -> Option<KnownGrammar<'_>> {
        let res = self.world.resolve_macro(self.module, path, None)?;
        let (known_as, krate) = match &res {
            Res::Def(def) => (self.world.macro_known_as(*def)?, self.world.def(*def).krate),
            Res::External(path) => (path.as_str(), self.krate()),
            _ => return None,
        };
        let facts = &self.world.macro_facts;
        let grammar = *facts.grammars.get(known_as)?;
        let value = facts.rules.get(known_as).map(|rules| KnownMacro { rules, krate });
        Some(KnownGrammar { grammar, value })
    }

    fn rules(&self, path: &Path, at: TextRange) -> Option<KnownMacro<'_>> {
        let at = Span { file: self.file, range: at };
        match self.world.resolve_macro(self.module, path, Some(at))? {
            Res::Def(def) if self.world.def(def).kind == DefKind::Macro => self.world.known_macro(def),
            _ => None,
        }
    }

    fn krate(&self) -> CrateId {
        self.world.def(self.module).krate
    }

    fn cfg(&self, predicate: &CfgExpr) -> bool {
        self.world.crate_info(self.world.def(self.module).krate).cfg.holds(predicate)
    }
}

impl World<'_> {
    /// Where the body of a definition stands, if it has one.
    pub fn body_source(&self, def: DefId) -> Option<BodySource> {
        if let Some(it) = self.stand_in(def) {
            return it.function.body;
        }
        match &self.item(def)?.kind {
            ItemKind::Fn(function) => function.body,
            ItemKind::Const(global) | ItemKind::Static(global) => global.body,
            _ => None,
        }
    }

    /// The body of a function, constant or static.
    pub fn body(&self, def: DefId) -> Option<&BodyData> {
        if let Some(known) = self.bodies.get(&def) {
            return Some(known);
        }
        let body = self.lower_again(def)?;
        let file = self.def(def).file;
        for (range, message) in &body.errors {
            let span = self.real_span(Span { file, range: *range });
            let message = format!("this does not parse and is not analysed: {message}");
            self.problem(Problem::new(privlint_ir::ProblemKind::Syntax, message).at(span));
        }
        let data = self.bodies.insert(def, Box::new(BodyData { body }));
        if !data.body.items.is_empty() || !data.body.expansions.is_empty() {
            let (module, items) = crate::collect::collect_block(self, def, &data.body);
            self.add_block_impls(module);
            self.blocks.borrow_mut().insert(def, Block { module, items });
        }
        Some(data)
    }

    /// Lowers a body and keeps nothing: to measure what that costs.
    pub fn lower_again(&self, def: DefId) -> Option<Body> {
        let source = self.body_source(def)?;
        let file = self.def(def).file;
        let scope = Macros { world: self, module: self.module_of(def), file };
        if let Some(it) = self.stand_in(def) {
            let function = Some((&it.function, &[][..]));
            return Some(privlint_front::lower_body(&self.file(it.file).text, source, function, &scope));
        }
        let krate = self.def(def).krate;
        let function = self.function(def).map(|function| {
            let mut function = function.clone();
            function.params.retain(|param| self.is_active(krate, &param.cfgs));
            function
        });
        let attrs = self.item(def).map_or(&[][..], |item| &item.attrs.others);
        let function = function.as_ref().map(|function| (function, attrs));
        Some(privlint_front::lower_body(&self.file(file).text, source, function, &scope))
    }

    /// The module from which the names in a body are looked up: that of its block, if it declares items.
    pub(crate) fn body_module(&self, def: DefId) -> DefId {
        self.body(def);
        let block = self.blocks.borrow().get(&def).map(|block| block.module);
        block.unwrap_or_else(|| self.module_of(def))
    }

    /// The module from which the names in a body are looked up.
    pub fn body_scope(&self, def: DefId) -> DefId {
        self.body_module(def)
    }

    /// The bodies that somebody asked for, and whether their types are known, too.
    pub fn lowered(&self) -> Vec<(DefId, bool)> {
        let known = self.all_defs().filter(|def| self.bodies.get(def).is_some());
        known.map(|def| (def, self.types.get(&def).is_some())).collect()
    }

    /// The functions, constants and statics of the crates that are analysed for themselves: what has a body.
    pub fn local_bodies(&self) -> Vec<DefId> {
        let local = (0u32..).map(CrateId).zip(self.crates()).filter(|(_, info)| info.local);
        let mut out = Vec::new();
        for (krate, _) in local {
            self.root(krate);
            out.extend(self.crate_defs(krate).filter(|def| {
                matches!(self.def(*def).kind, DefKind::Fn | DefKind::Const | DefKind::Static)
                    && self.body_source(*def).is_some()
            }));
        }
        out
    }
}
