//! Where a builder is sent into which customer data was put.

use privlint_flow::Hit;
use privlint_ir::report::Step;
use privlint_ir::{ExprId, ExprKind, Span};
use privlint_sema::{Callee, DefId, Ty, World};

use crate::catalogue::Catalogue;

/// The call behind the sink, in the same function, that sends what the sink gives: the first one in the text that takes a
/// value of that type. It is told, and nothing depends on it: the finding stands where the data is put in.
pub(crate) fn sent(world: &World<'_>, catalogue: &Catalogue<'_>, hit: &Hit) -> Option<Step> {
    let (body, types) = (world.body(hit.owner)?, world.types_of(hit.owner)?);
    let file = world.def(hit.owner).file;
    let place = |expr: ExprId| {
        let it = &body.body.exprs[expr];
        let range = match &it.kind {
            ExprKind::MethodCall { method_range, .. } => {
                privlint_ir::TextRange::new(method_range.start.max(it.range.start), it.range.end)
            }
            _ => it.range,
        };
        world.real_span(Span { file, range })
    };
    let called = |expr: ExprId| match types.callees.get(&expr) {
        Some(Callee::Fn(def, _)) => Some(*def),
        _ => None,
    };
    let calls: Vec<(ExprId, DefId)> =
        body.body.exprs.iter().filter_map(|(expr, _)| Some((expr, called(expr)?))).collect();
    let staged: Ty = calls.iter().find(|(expr, _)| place(*expr) == hit.sink.span).map(|(expr, _)| types.expr(*expr))?;
    let is_staged = |arg: &ExprId| types.expr(*arg).strip_refs() == staged.strip_refs();
    let mut found: Option<(Span, DefId)> = None;
    for (expr, def) in calls {
        let takes = match &body.body.exprs[expr].kind {
            ExprKind::MethodCall { receiver, args, .. } => std::iter::once(receiver).chain(args).any(is_staged),
            ExprKind::Call { args, .. } => args.iter().any(is_staged),
            _ => false,
        };
        let span = place(expr);
        let is_behind = span.file == hit.sink.span.file && span.range.start >= hit.sink.span.range.start;
        let is_next = found.is_none_or(|(known, _)| span.range < known.range);
        if takes && is_behind && is_next && span != hit.sink.span && catalogue.is_terminal(world, def) {
            found = Some((span, def));
        }
    }
    let (span, def) = found?;
    Some(Step { span, text: format!("sent here by `{}`", world.def(def).name) })
}
