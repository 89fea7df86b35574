//! Summaries of functions that call each other in a circle.

use std::rc::Rc;

use privlint_sema::TyKind;

use super::{Call, Engine, Frame, Instance, Progress};
use crate::interp::Interp;
use crate::summary::Summary;
use crate::value::Value;

/// How often a circle of functions is gone through until its summaries no longer change.
const MAX_ROUNDS: usize = 12;
/// From which round on texts and parts in a summary no longer grow.
const EXACT_ROUNDS: usize = 2;
/// From which round on what was known in the round before is kept: what only moves from place to place comes to rest.
const ADDING_ROUNDS: usize = 3;

impl Engine<'_, '_> {
    /// Makes a summary. A circle of calls is gone through from the one that was called first, until nothing changes:
    /// the others rest on what was known of them in the round before.
    pub(super) fn make(&self, call: &Call) -> Option<Rc<Summary>> {
        let mark = self.provisional.borrow().len();
        let mut known = self.starts.borrow().get(call).cloned().unwrap_or_default();
        for round in 0.. {
            let frame = self.stack.borrow().len();
            self.summaries.borrow_mut().insert(call.clone(), Progress::Running(known.clone(), frame));
            self.stack.borrow_mut().push(Frame { call: call.clone(), low: usize::MAX });
            let summary = Interp::run(self, &call.0, &call.1);
            let low = self.stack.borrow_mut().pop().map_or(usize::MAX, |frame| frame.low);
            let Some(summary) = summary else {
                for call in self.provisional.borrow_mut().drain(mark..) {
                    self.summaries.borrow_mut().remove(&call);
                }
                if self.heavy.borrow_mut().insert(call.0.clone()) {
                    self.summaries.borrow_mut().remove(call);
                } else {
                    self.summaries.borrow_mut().insert(call.clone(), Progress::GivenUp);
                    self.given_up.borrow_mut().insert(call.0.clone());
                    self.limit(&call.0);
                }
                return None;
            };
            let summary = if low < frame || low == frame && round >= EXACT_ROUNDS {
                let summary = summary.widened(&known);
                if low < frame || round >= ADDING_ROUNDS { summary.joined(&known) } else { summary }
            } else {
                summary
            };
            let summary = Rc::new(summary);
            if low < frame {
                if let Some(below) = self.stack.borrow_mut().last_mut() {
                    below.low = below.low.min(low);
                }
                self.summaries.borrow_mut().insert(call.clone(), Progress::Provisional(summary.clone(), low));
                self.provisional.borrow_mut().push(call.clone());
                return Some(summary);
            }
            let settled = low > frame || summary.same(&known) && self.is_settled(mark);
            if settled || round >= MAX_ROUNDS {
                if !settled {
                    self.limit(&call.0);
                }
                known = summary;
                break;
            }
            // The next round rests on what is known now.
            for call in self.provisional.borrow_mut().drain(mark..) {
                if let Some(Progress::Provisional(summary, _)) = self.summaries.borrow_mut().remove(&call) {
                    self.starts.borrow_mut().insert(call, summary);
                }
            }
            known = summary;
        }
        for call in self.provisional.borrow_mut().drain(mark..) {
            self.starts.borrow_mut().remove(&call);
            let mut summaries = self.summaries.borrow_mut();
            if let Some(Progress::Provisional(summary, _)) = summaries.remove(&call) {
                summaries.insert(call, Progress::Done(summary));
            }
        }
        self.starts.borrow_mut().remove(call);
        let known = self.comes_back(&call.0, known);
        self.summaries.borrow_mut().insert(call.clone(), Progress::Done(known.clone()));
        Some(known)
    }

    /// What is known of a function that does not come back, as far as one can see, and does not say so by its type: not
    /// all of it was understood, and what stands behind the call is run all the same. One that is async comes back at once.
    pub(super) fn comes_back(&self, instance: &Instance, known: Rc<Summary>) -> Rc<Summary> {
        let ret = self.world.signature(instance.def).map(|signature| signature.ret);
        let is_async = self.world.function(instance.def).is_some_and(|function| function.is_async);
        let is_never = ret.is_none_or(|ret| matches!(ret.kind(), TyKind::Never));
        let says_so = instance.closure.is_some() || is_never && !is_async;
        if known.returns || says_so {
            return known;
        }
        Rc::new(Summary { returns: true, ret: Value::open(), ..(*known).clone() })
    }

    /// Whether the provisional summaries say what they said in the round before.
    fn is_settled(&self, mark: usize) -> bool {
        let summaries = self.summaries.borrow();
        let starts = self.starts.borrow();
        self.provisional.borrow()[mark..].iter().all(|call| match (summaries.get(call), starts.get(call)) {
            (Some(Progress::Provisional(summary, _)), Some(start)) => summary.same(start),
            _ => false,
        })
    }
}
