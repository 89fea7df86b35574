//! What the values of a type show of themselves, whoever asks: what their `Debug` prints, before there is a way to it.

use privlint_ir::ItemKind;
use privlint_sema::{DefId, DefKind};

use crate::engine::{Engine, Instance};
use crate::fact::Origin;
use crate::knowledge::SinkKind;
use crate::place::{Place, Root};
use crate::state::State;
use crate::summary::SinkSite;
use crate::value::Value;

impl Engine<'_, '_> {
    /// Takes note of what the workspace's impls of certain traits show of a value of which only the type is known:
    /// those traits that are sinks of one of these kinds.
    pub fn look_at_surfaces(&self, kinds: &[SinkKind]) {
        let world = self.world;
        for krate in world.loaded().into_iter().filter(|krate| world.crate_info(*krate).local) {
            let defs: Vec<DefId> = world.crate_defs(krate).collect();
            let is_type = |def: &DefId| {
                let kind = world.item(*def).map(|item| &item.kind);
                matches!(kind, Some(ItemKind::Struct(_) | ItemKind::Enum(_) | ItemKind::Union(_)))
            };
            let derived = defs.iter().filter(|def| is_type(def)).flat_map(|def| world.derived_impls(*def));
            for &def in defs.iter().filter(|def| world.def(**def).kind == DefKind::Impl).chain(derived) {
                let Some(of_trait) = world.impl_trait(def) else { continue };
                let Some(&this) = of_trait.args.first() else { continue };
                let said = self.knowledge.function(world, of_trait.def);
                let mut sinks = said.sinks.iter().filter(|sink| !sink.runs && kinds.contains(&sink.kind)).peekable();
                if sinks.peek().is_none() || self.declared_by_type(this).is_empty() {
                    continue;
                }
                let ty = world.type_path(this);
                let shown = ty.rsplit("::").next().unwrap_or(&ty);
                let name = format!("{} of {shown}", world.def(of_trait.def).name);
                for sink in sinks {
                    for &method in world.associated_items(def) {
                        let span = world.real_span(world.name_span(method));
                        let site = SinkSite { span, kind: sink.kind, name: name.clone() };
                        self.shown_by(method).iter().for_each(|fact| self.report(site.clone(), fact, None, method));
                    }
                }
            }
        }
    }

    /// The customer data that a method of a value, of which only the type is known, gives or writes.
    fn shown_by(&self, def: DefId) -> Vec<crate::fact::Fact> {
        let params = self.world.signature(def).map_or(0, |signature| signature.params.len());
        let mut state = State::default();
        let mut args = Vec::new();
        for idx in 0..params as u32 {
            let root = Root::Temp(idx, 1);
            state.set(root, if idx == 0 { Value::open() } else { Value::clean() });
            args.push(Value::reference([Place::new(root)].into()));
        }
        let instance = Instance { def, closure: None, args: self.world.generics_of(def).identity() };
        let Some((summary, _)) = self.call(&instance, &state, &args) else { return Vec::new() };
        let written = summary.memory.iter().filter(|(root, _)| matches!(root, Root::Outer(_))).map(|(_, value)| value);
        let all = written.chain([&summary.ret]).fold(Value::absent(), |all, value| all.join(value));
        let facts = State::default().all_facts(&all);
        facts.iter().filter(|fact| matches!(fact.origin, Origin::Source(_))).cloned().collect()
    }
}
