//! What models, configuration and marks say of the world's items: the answers to what the engine asks.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use privlint_flow::{Argument, FnFacts, Knowledge, SinkKind, SinkKinds, SinkSpec, SourceId, SourceInfo};
use privlint_ir::item::Fields;
use privlint_ir::problem::ProblemKind;
use privlint_ir::report::Level;
use privlint_ir::{Attrs, CrateId, ItemKind, Mark, Problem, Span};
use privlint_rules::{Arg, Config, Facts, Lint, Names, Pattern, Rules, Taxonomy};
use privlint_sema::{DefId, Target, World};

use crate::meaning::Meanings;
use crate::presume;

/// A row of a model or the configuration.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) item: Pattern,
    pub(crate) says: Says,
    /// Index among the rows of its kind in the configuration, if it is from there.
    pub(crate) config: Option<std::ops::Range<usize>>,
}

/// What a row says.
#[derive(Clone, Debug)]
pub(crate) enum Says {
    Source(Vec<String>),
    Sink(SinkSpec),
    Sanitizer(SinkKinds),
    Terminal,
    Container,
}

/// All rows, and what they mean in the world.
pub(crate) struct Catalogue<'a> {
    taxonomy: &'a Taxonomy,
    kinds: Vec<&'a str>,
    /// What names of fields tell, if that is asked for.
    names: Option<&'a Names>,
    pub(crate) rows: Vec<Row>,
    /// The kinds of sinks that are told where the data goes.
    by_destination: SinkKinds,
    meanings: Meanings,
    matched: RefCell<BTreeMap<Target, Vec<usize>>>,
    /// Whether something in a crate is customer data.
    spoken: RefCell<BTreeMap<CrateId, bool>>,
    /// The rows that meant something.
    used: RefCell<BTreeSet<usize>>,
    sources: RefCell<Vec<SourceInfo>>,
    problems: RefCell<Vec<Problem>>,
}

impl<'a> Catalogue<'a> {
    pub(crate) fn new(rules: &'a Rules, config: &'a Config) -> Catalogue<'a> {
        let kinds: Vec<&str> = rules.taxonomy.sinks.keys().map(String::as_str).collect();
        let mut catalogue = Catalogue {
            taxonomy: &rules.taxonomy,
            kinds,
            names: (config.inferred > Level::Allow).then_some(&rules.names),
            rows: Vec::new(),
            by_destination: SinkKinds::NONE,
            meanings: Meanings::default(),
            matched: RefCell::default(),
            spoken: RefCell::default(),
            used: RefCell::default(),
            sources: RefCell::default(),
            problems: RefCell::default(),
        };
        for model in &rules.models {
            catalogue.add(&model.facts, false);
        }
        catalogue.add(&config.facts, true);
        catalogue.meanings = Meanings::new(&catalogue.rows);
        catalogue
    }

    fn add(&mut self, facts: &Facts, config: bool) {
        let place = |range: &std::ops::Range<usize>| config.then(|| range.clone());
        for row in &facts.customer_data {
            let says = Says::Source(row.classes.clone());
            self.rows.push(Row { item: row.item.clone(), says, config: place(&row.place.range) });
        }
        for row in &facts.sinks {
            let Some(kind) = self.kind(&row.kind) else { continue };
            let spec = SinkSpec {
                kind,
                receiver: row.args.as_ref().is_none_or(|args| args.contains(&Arg::Receiver)),
                args: row.args.as_ref().map(|args| {
                    let numbers = args.iter().filter_map(|arg| match arg {
                        Arg::Index(idx) => Some(*idx),
                        Arg::Receiver => None,
                    });
                    numbers.collect()
                }),
                runs: row.runs,
                destination: row.destination.map(|arg| match arg {
                    Arg::Receiver => Argument::Receiver,
                    Arg::Index(idx) => Argument::Index(idx),
                }),
                name: row.item.text().to_owned(),
            };
            if spec.destination.is_some() {
                self.by_destination = self.by_destination.with(kind);
            }
            self.rows.push(Row { item: row.item.clone(), says: Says::Sink(spec), config: place(&row.place.range) });
        }
        for (rows, says) in [(&facts.terminals, Says::Terminal), (&facts.containers, Says::Container)] {
            for row in rows {
                let config = place(&row.place.range);
                self.rows.push(Row { item: row.item.clone(), says: says.clone(), config });
            }
        }
        for row in &facts.sanitizers {
            let kinds = match &row.sinks {
                None => SinkKinds::ALL,
                Some(names) => {
                    let names = names.iter().flat_map(|name| self.taxonomy.kinds_of(name));
                    names.filter_map(|name| self.kind(name)).fold(SinkKinds::NONE, SinkKinds::with)
                }
            };
            let says = Says::Sanitizer(kinds);
            self.rows.push(Row { item: row.item.clone(), says, config: place(&row.place.range) });
        }
    }

    /// The kinds of sinks at which one of these lints looks.
    pub(crate) fn kinds_read_by<'l>(&self, lints: impl Iterator<Item = &'l Lint>) -> impl Iterator<Item = SinkKind> {
        lints.flat_map(|lint| &lint.sinks).filter_map(|name| self.kind(name))
    }

    /// The kind of sinks of this name.
    pub(crate) fn kind(&self, name: &str) -> Option<SinkKind> {
        self.kinds.iter().position(|kind| *kind == name).map(|idx| SinkKind(idx as u8))
    }

    /// The name of a kind of sinks.
    pub(crate) fn kind_name(&self, kind: SinkKind) -> &'a str {
        self.kinds.get(kind.0 as usize).copied().unwrap_or("")
    }

    /// Whether a function sends what was put into a builder before.
    pub(crate) fn is_terminal(&self, world: &World<'_>, def: DefId) -> bool {
        self.rows_of(world, Target::Def(def)).iter().any(|idx| matches!(self.rows[*idx].says, Says::Terminal))
    }

    /// The rows that speak of something.
    fn rows_of(&self, world: &World<'_>, target: Target) -> Vec<usize> {
        self.look_up(world);
        if let Some(known) = self.matched.borrow().get(&target) {
            return known.clone();
        }
        let mut found: Vec<usize> = self.meanings.of_item(world, target).into_iter().collect();
        // The configuration has the last word: where it speaks, models are silent.
        if found.iter().any(|idx| self.rows[*idx].config.is_some()) {
            found.retain(|idx| self.rows[*idx].config.is_some());
        }
        self.used.borrow_mut().extend(found.iter().copied());
        self.matched.borrow_mut().insert(target, found.clone());
        found
    }

    /// The rows that speak of something by its path.
    fn rows_of_path(&self, world: &World<'_>, path: &str) -> BTreeSet<usize> {
        self.look_up(world);
        let found = self.meanings.of_path(&self.rows, path);
        self.used.borrow_mut().extend(found.iter().copied());
        found
    }

    /// Finds out what rows mean in crates that were loaded since the last time.
    fn look_up(&self, world: &World<'_>) {
        if self.meanings.update(world, &self.rows) {
            self.matched.borrow_mut().clear();
            self.spoken.borrow_mut().clear();
        }
    }

    /// Whether a row speaks of anything.
    pub(crate) fn is_of_use(&self, world: &World<'_>, idx: usize) -> bool {
        self.look_up(world);
        let is_exact = self.rows[idx].item.is_exact();
        self.used.borrow().contains(&idx)
            || if is_exact { self.meanings.is_known(idx) } else { !self.items_of(world, idx).is_empty() }
    }

    /// The items in crates that are loaded of which a row speaks.
    pub(crate) fn items_of(&self, world: &World<'_>, idx: usize) -> Vec<Target> {
        self.look_up(world);
        if self.rows[idx].item.is_exact() {
            return self.meanings.items_of(idx);
        }
        let defs = world.loaded().into_iter().flat_map(|krate| world.crate_defs(krate)).map(Target::Def);
        defs.filter(|item| self.meanings.of_item(world, *item).contains(&idx)).collect()
    }

    /// Whether a field, or its type, is marked or configured to be customer data.
    pub(crate) fn is_said(&self, world: &World<'_>, adt: DefId, variant: u32, field: u32) -> bool {
        let said = |found: Option<SourceId>| found.is_some_and(|id| !self.source(id).presumed);
        said(self.field(world, adt, variant, field))
            || said(self.adt(world, adt))
            || said(self.variant(world, adt, variant))
    }

    /// The source that rows and marks make of a place.
    fn source_of(&self, world: &World<'_>, target: Target, marks: &[Mark], span: Span) -> Option<SourceId> {
        let mut classes = BTreeSet::new();
        let mut presumed = marks.is_empty();
        for idx in self.rows_of(world, target) {
            if let Says::Source(named) = &self.rows[idx].says {
                classes.extend(named.iter().cloned());
                // What a library calls so is not what this project said.
                presumed &= self.rows[idx].config.is_none();
            }
        }
        self.add_marks(marks, span, &mut classes);
        if classes.is_empty() || presumed && self.names.is_none() {
            return None;
        }
        let path = world.target_path(target);
        let name = short_name(&path, target);
        Some(self.register(SourceInfo { name, classes: classes.into_iter().collect(), span, presumed }))
    }

    fn add_marks(&self, marks: &[Mark], span: Span, classes: &mut BTreeSet<String>) {
        for mark in marks {
            for class in &mark.classes {
                match self.taxonomy.advice_on_class(class) {
                    None => {
                        classes.insert(class.clone());
                    }
                    Some(advice) => {
                        let span = Span { file: span.file, range: mark.range };
                        let message = format!("`{class}` is no class of customer data");
                        let problem = Problem::new(ProblemKind::Configuration, message).at(span).help(advice);
                        let mut problems = self.problems.borrow_mut();
                        if !problems.contains(&problem) {
                            problems.push(problem);
                        }
                        // What is marked is customer data, whatever it is called.
                        classes.insert(class.clone());
                    }
                }
            }
        }
    }

    fn register(&self, info: SourceInfo) -> SourceId {
        let mut sources = self.sources.borrow_mut();
        let known = sources.iter().position(|known| *known == info);
        let idx = known.unwrap_or_else(|| {
            sources.push(info);
            sources.len() - 1
        });
        SourceId(idx as u32)
    }

    /// How many things in the crates that are analysed are customer data by mark or configuration.
    pub(crate) fn local_sources(&self, world: &World<'_>) -> usize {
        let mut count = 0;
        for (idx, info) in world.crates().iter().enumerate() {
            if !info.local {
                continue;
            }
            let krate = CrateId(idx as u32);
            world.root(krate);
            for def in world.crate_defs(krate) {
                count += self.sources_in(world, def);
            }
        }
        count
    }

    fn sources_in(&self, world: &World<'_>, def: DefId) -> usize {
        let Some(item) = world.item(def) else { return 0 };
        let fields = |variant: u32, count: usize| {
            (0..count as u32).filter(|field| self.field(world, def, variant, *field).is_some()).count()
        };
        match &item.kind {
            ItemKind::Fn(function) => {
                let count = function.params.len() + usize::from(function.receiver.is_some());
                let params = (0..count as u32).filter(|idx| self.param(world, def, *idx).is_some()).count();
                params + usize::from(self.function(world, def).source.is_some())
            }
            ItemKind::Struct(it) | ItemKind::Union(it) => {
                fields(0, it.fields.fields.len()) + usize::from(self.adt(world, def).is_some())
            }
            ItemKind::Enum(it) => {
                let variants = (0u32..).zip(&it.variants).map(|(idx, variant)| {
                    fields(idx, variant.fields.fields.len()) + usize::from(self.variant(world, def, idx).is_some())
                });
                variants.sum::<usize>() + usize::from(self.adt(world, def).is_some())
            }
            ItemKind::Const(_) | ItemKind::Static(_) => usize::from(self.global(world, def).is_some()),
            _ => 0,
        }
    }

    /// Marks that name no known class; malformed ones are errors of their files.
    pub(crate) fn problems(&self, _world: &World<'_>) -> Vec<Problem> {
        self.problems.borrow().clone()
    }

    fn item_span(world: &World<'_>, def: DefId) -> Span {
        world.real_span(world.name_span(def))
    }

    fn item_attrs<'w>(world: &'w World<'_>, def: DefId) -> Option<&'w Attrs> {
        world.item(def).map(|item| &item.attrs)
    }
}

/// The last two names of a path; of a parameter, its name alone.
fn short_name(path: &str, target: Target) -> String {
    let segments: Vec<&str> = path.rsplit("::").take(2).collect();
    match (target, segments.as_slice()) {
        (Target::Param(..), [last, ..]) => (*last).to_owned(),
        (Target::Def(_), [last, ..]) => (*last).to_owned(),
        (_, [last, before]) => format!("{before}::{last}"),
        _ => path.to_owned(),
    }
}

impl Knowledge for Catalogue<'_> {
    fn function(&self, world: &World<'_>, def: DefId) -> FnFacts {
        let mut facts = FnFacts::default();
        for idx in self.rows_of(world, Target::Def(def)) {
            match &self.rows[idx].says {
                Says::Source(_) | Says::Terminal | Says::Container => {}
                Says::Sink(spec) => {
                    facts.sinks.push(SinkSpec { name: self.sink_name(world, def, spec), ..spec.clone() });
                }
                Says::Sanitizer(kinds) => {
                    facts.sanitizer = Some(facts.sanitizer.map_or(*kinds, |known| known.union(*kinds)));
                }
            }
        }
        let marks = Self::item_attrs(world, def).map_or(&[][..], |attrs| &attrs.marks);
        facts.source = self.source_of(world, Target::Def(def), marks, Self::item_span(world, def));
        facts
    }

    fn is_container(&self, world: &World<'_>, adt: DefId) -> bool {
        self.rows_of(world, Target::Def(adt)).iter().any(|idx| matches!(self.rows[*idx].says, Says::Container))
    }

    fn is_decided_by_destination(&self, kind: SinkKind) -> bool {
        self.by_destination.contains(kind)
    }

    fn speaks_of_crate(&self, world: &World<'_>, def: DefId) -> bool {
        self.look_up(world);
        let krate = world.def(def).krate;
        if let Some(known) = self.spoken.borrow().get(&krate) {
            return *known;
        }
        let is_source = |idx: usize| matches!(self.rows[idx].says, Says::Source(_));
        let speaks = self.meanings.speak_of(world, krate, &is_source)
            || world.crate_defs(krate).any(|def| is_marked(world, def));
        self.spoken.borrow_mut().insert(krate, speaks);
        speaks
    }

    fn external(&self, world: &World<'_>, path: &str) -> FnFacts {
        let mut facts = FnFacts::default();
        for row in self.rows_of_path(world, path).into_iter().map(|idx| &self.rows[idx]) {
            match &row.says {
                Says::Source(classes) => {
                    let presumed = row.config.is_none();
                    if presumed && self.names.is_none() {
                        continue;
                    }
                    let span = Span { file: crate::CONFIG_FILE, range: privlint_ir::TextRange::default() };
                    let info = SourceInfo { name: path.to_owned(), classes: classes.clone(), span, presumed };
                    facts.source = Some(self.register(info));
                }
                Says::Sink(spec) => facts.sinks.push(SinkSpec { name: path.to_owned(), ..spec.clone() }),
                Says::Sanitizer(kinds) => facts.sanitizer = Some(*kinds),
                Says::Terminal | Says::Container => {}
            }
        }
        facts
    }

    fn macro_sinks(&self, world: &World<'_>, path: &str) -> Vec<SinkSpec> {
        let rows = self.rows_of_path(world, path).into_iter().filter_map(|idx| match &self.rows[idx].says {
            Says::Sink(spec) => Some(SinkSpec { name: path.to_owned(), ..spec.clone() }),
            _ => None,
        });
        rows.collect()
    }

    fn field(&self, world: &World<'_>, adt: DefId, variant: u32, field: u32) -> Option<SourceId> {
        let it = world.fields(adt, variant)?.fields.get(field as usize)?;
        let span = Span { file: world.def(adt).file, range: it.range };
        let target = Target::Field(adt, variant, field);
        let said = self.source_of(world, target, &it.attrs.marks, span);
        said.or_else(|| {
            let class =
                presume::class_of(self.names?, world, adt, it.name, world.field_type(adt, variant, field, &[]))?;
            let name = short_name(&world.target_path(target), target);
            Some(self.register(SourceInfo { name, classes: vec![class.to_owned()], span, presumed: true }))
        })
    }

    fn adt(&self, world: &World<'_>, adt: DefId) -> Option<SourceId> {
        let marks = Self::item_attrs(world, adt).map_or(&[][..], |attrs| &attrs.marks);
        self.source_of(world, Target::Def(adt), marks, Self::item_span(world, adt))
    }

    fn variant(&self, world: &World<'_>, adt: DefId, variant: u32) -> Option<SourceId> {
        let ItemKind::Enum(it) = &world.item(adt)?.kind else { return None };
        let it = it.variants.get(variant as usize)?;
        let span = Span { file: world.def(adt).file, range: it.range };
        self.source_of(world, Target::Variant(adt, variant), &it.attrs.marks, span)
    }

    fn param(&self, world: &World<'_>, def: DefId, idx: u32) -> Option<SourceId> {
        let function = world.function(def)?;
        let (marks, range) = match (&function.receiver, idx) {
            (Some(receiver), 0) => (&receiver.marks, receiver.range),
            (receiver, idx) => {
                let param = function.params.get(idx as usize - usize::from(receiver.is_some()))?;
                (&param.marks, param.pat)
            }
        };
        let span = Span { file: world.def(def).file, range };
        let own = self.source_of(world, Target::Param(def, idx), marks, span);
        // What a trait is given is what each of its impls is given.
        own.or_else(|| self.source_of(world, Target::Param(world.implemented_method(def)?, idx), &[], span))
    }

    fn global(&self, world: &World<'_>, def: DefId) -> Option<SourceId> {
        let marks = Self::item_attrs(world, def).map_or(&[][..], |attrs| &attrs.marks);
        self.source_of(world, Target::Def(def), marks, Self::item_span(world, def))
    }

    fn mark(&self, world: &World<'_>, name: &str, marks: &[Mark], span: Span) -> Option<SourceId> {
        let _ = world;
        let mut classes = BTreeSet::new();
        self.add_marks(marks, span, &mut classes);
        let info = SourceInfo { name: name.to_owned(), classes: classes.into_iter().collect(), span, presumed: false };
        (!info.classes.is_empty()).then(|| self.register(info))
    }

    fn source(&self, id: SourceId) -> SourceInfo {
        self.sources.borrow()[id.0 as usize].clone()
    }
}

impl Catalogue<'_> {
    /// A sink as a person would name it: by the row, or where that has wildcards, by its path.
    fn sink_name(&self, world: &World<'_>, def: DefId, spec: &SinkSpec) -> String {
        if spec.name.contains('*') { world.canonical_path(def) } else { spec.name.clone() }
    }
}

/// Whether there is a mark on an item, a field, a variant or a parameter.
fn is_marked(world: &World<'_>, def: DefId) -> bool {
    if let Some(function) = world.function(def)
        && (function.receiver.as_ref().is_some_and(|receiver| !receiver.marks.is_empty())
            || function.params.iter().any(|param| !param.marks.is_empty()))
    {
        return true;
    }
    let fields = |fields: &Fields| fields.fields.iter().any(|field| !field.attrs.marks.is_empty());
    Catalogue::item_attrs(world, def).is_some_and(|attrs| !attrs.marks.is_empty())
        || match world.item(def).map(|item| &item.kind) {
            Some(ItemKind::Struct(it) | ItemKind::Union(it)) => fields(&it.fields),
            Some(ItemKind::Enum(it)) => {
                it.variants.iter().any(|variant| !variant.attrs.marks.is_empty() || fields(&variant.fields))
            }
            _ => false,
        }
}
