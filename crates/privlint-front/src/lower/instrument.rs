//! `#[tracing::instrument]`: a span that records the parameters of a function, and events for what it gives.
//!
//! ```text
//! { instrument!(params, fields); { body } }
//! { instrument!(params, fields); let r: Ret = 'l: { body }; match r { Ok(x) => { instrument!(x); Ok(x) } .. } }
//! ```
//!
//! The attribute is the macro, and all that it adds has its place. A `return` in the body leaves the block `'l`. Where a
//! function gives an async block, it is what the block gives that is recorded.

mod args;

use privlint_ir::attr::Attr;
use privlint_ir::body::{Arm, Render, Stmt};
use privlint_ir::item::Function;
use privlint_ir::{ExprId, ExprKind, MacroGrammar, Name, PatId, PatKind, Path, TextRange, TypeRef};
use syn::Expr;

use self::args::Instrument;
use super::Lowering;
use crate::items;

/// Types that are recorded as they are, and others by Debug: the attribute sees no more of a type than its name.
const VALUES: [&str; 30] = [
    "bool",
    "str",
    "u8",
    "i8",
    "u16",
    "i16",
    "u32",
    "i32",
    "u64",
    "i64",
    "u128",
    "i128",
    "f32",
    "f64",
    "usize",
    "isize",
    "String",
    "NonZeroU8",
    "NonZeroI8",
    "NonZeroU16",
    "NonZeroI16",
    "NonZeroU32",
    "NonZeroI32",
    "NonZeroU64",
    "NonZeroI64",
    "NonZeroU128",
    "NonZeroI128",
    "NonZeroUsize",
    "NonZeroIsize",
    "Wrapping",
];

/// An attribute that is being lowered.
pub(super) struct Recorder {
    path: Path,
    range: TextRange,
    /// The place of its arguments.
    args: TextRange,
    said: Instrument,
}

impl Lowering<'_> {
    /// The block of a function, under the attributes that record what it gets and gives.
    pub(super) fn function_body(&mut self, block: &syn::Block, function: Option<(&Function, &[Attr])>) -> ExprId {
        let Some((function, attrs)) = function else { return self.block(block, None) };
        let recorders = self.recorders_of(attrs);
        if recorders.is_empty() {
            return self.block(block, None);
        }
        let mut stmts = Vec::new();
        for recorder in &recorders {
            let fields = self.span_fields(recorder, function);
            stmts.push(Stmt::Expr(self.call(&recorder.path, fields, false, recorder.range)));
        }
        let of_results: Vec<_> = recorders.into_iter().filter(|it| it.said.ret.or(it.said.err).is_some()).collect();
        let body = match async_tail(block).filter(|_| !function.is_async) {
            _ if of_results.is_empty() => self.block(block, None),
            Some(tail) => {
                self.recorders = Some((items::block_range(&self.ctx, &tail.block), of_results));
                self.block(block, None)
            }
            None => self.with_result(block, Some(&function.ret), &of_results),
        };
        let range = self.range_of(body);
        self.alloc(ExprKind::Block { stmts, tail: Some(body), label: None }, range)
    }

    /// The block of an async block.
    pub(super) fn async_body(&mut self, block: &syn::Block) -> ExprId {
        let range = items::block_range(&self.ctx, block);
        match self.recorders.take_if(|(at, _)| *at == range) {
            Some((_, recorders)) => self.with_result(block, None, &recorders),
            None => self.block(block, None),
        }
    }

    fn recorders_of(&mut self, attrs: &[Attr]) -> Vec<Recorder> {
        let mut out = Vec::new();
        for attr in attrs {
            if self.scope.grammar(&attr.path).map(|known| known.grammar) != Some(MacroGrammar::Instrument)
                || attr.cfg.as_ref().is_some_and(|cfg| !self.scope.cfg(cfg))
            {
                continue;
            }
            match syn::parse_str(attr.args.range.of(self.text)) {
                Ok(said) => {
                    self.body.macros.known += 1;
                    let (path, range, args) = (attr.path.clone(), attr.range, attr.args.range);
                    out.push(Recorder { path, range, args, said });
                }
                Err(_) => self.unknown(&attr.path, true),
            }
        }
        out
    }

    /// What the span records: parameters that are not skipped and no field replaces, then the fields.
    fn span_fields(&mut self, recorder: &Recorder, function: &Function) -> Vec<ExprId> {
        let Recorder { range, said, .. } = recorder;
        let mut params = Vec::new();
        let types = function.receiver.iter().map(|_| None).chain(function.params.iter().map(|param| Some(&param.ty)));
        for (pat, ty) in self.body.params.iter().zip(types) {
            let render = if ty.is_some_and(is_value) { Render::Field } else { Render::Debug };
            self.bindings(*pat, render, &mut params);
        }
        let mut out = Vec::new();
        for (name, render) in params {
            if !said.skip_all && !said.skips.contains(&name) && said.fields.iter().all(|field| field.name != Some(name))
            {
                let value = self.var(name, *range);
                out.push(self.rendered(value, render));
            }
        }
        let base = std::mem::replace(&mut self.ctx.base, recorder.args.start);
        for (value, render) in said.fields.iter().filter_map(|field| field.value.as_ref()) {
            let value = self.expr(value);
            out.push(self.rendered(value, *render));
        }
        self.ctx.base = base;
        out
    }

    /// The variables of a parameter, each with how it is recorded.
    fn bindings(&self, pat: PatId, render: Render, out: &mut Vec<(Name, Render)>) {
        match &self.body.pats[pat].kind {
            PatKind::Bind { name, .. } => out.push((*name, render)),
            PatKind::Ref(inner) => self.bindings(*inner, render, out),
            PatKind::Struct { fields, .. } => {
                fields.iter().for_each(|(_, pat)| self.bindings(*pat, Render::Debug, out));
            }
            PatKind::Tuple(elems) | PatKind::TupleStruct { elems, .. } => {
                elems.iter().for_each(|pat| self.bindings(*pat, Render::Debug, out));
            }
            _ => {}
        }
    }

    /// `{ let r: Ret = 'l: { body }; .. }`
    fn with_result(&mut self, block: &syn::Block, ret: Option<&TypeRef>, recorders: &[Recorder]) -> ExprId {
        let label = self.fresh_name();
        let outer = self.returns.replace(label);
        let mut value = self.block(block, Some(label));
        self.returns = outer;
        let range = self.range_of(value);
        for recorder in recorders.iter().rev() {
            let name = self.fresh_name();
            let pat = self.bind(name, range);
            let given = self.var(name, range);
            let tail = Some(self.recorded(given, recorder));
            let ty = ret.map(without_impl);
            let stmts = vec![Stmt::Let { pat, ty, init: Some(value), otherwise: None, marks: Vec::new() }];
            value = self.alloc(ExprKind::Block { stmts, tail, label: None }, range);
        }
        value
    }

    /// `match r { x => { instrument!(x); x } }`, or the same for each variant of a `Result`.
    fn recorded(&mut self, scrutinee: ExprId, recorder: &Recorder) -> ExprId {
        let range = recorder.range;
        let Instrument { ret, err, .. } = recorder.said;
        let arms = match err {
            None => vec![self.result_arm(None, ret, recorder)],
            Some(_) => {
                vec![self.result_arm(Some("Ok"), ret, recorder), self.result_arm(Some("Err"), err, recorder)]
            }
        };
        self.alloc(ExprKind::Match { scrutinee, arms }, range)
    }

    fn result_arm(&mut self, variant: Option<&str>, render: Option<Render>, recorder: &Recorder) -> Arm {
        let range = recorder.range;
        let name = self.fresh_name();
        let mut pat = self.bind(name, range);
        let mut stmts = Vec::new();
        if let Some(render) = render {
            let shown = self.var(name, range);
            let shown = self.rendered(shown, render);
            let (path, part) = (recorder.path.clone(), Some(Name::new("result")));
            let record = ExprKind::Macro { path, part, args: vec![shown], known: true, diverges: false };
            stmts.push(Stmt::Expr(self.alloc(record, range)));
        }
        let mut value = self.var(name, range);
        if let Some(variant) = variant {
            let names = ["result", "Result", variant];
            pat = self.alloc_pat(PatKind::TupleStruct { path: Path::lang(&names), elems: vec![pat] }, range);
            value = self.lang_call(&names, vec![value], range);
        }
        let body = self.alloc(ExprKind::Block { stmts, tail: Some(value), label: None }, range);
        Arm { pat, guard: None, body }
    }
}

fn is_value(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Path(path) => path.last().is_some_and(|last| VALUES.contains(&last.as_str())),
        TypeRef::Ref { inner, .. } => is_value(inner),
        _ => false,
    }
}

/// A type in which the body decides what `impl Trait` is.
fn without_impl(ty: &TypeRef) -> TypeRef {
    match ty {
        TypeRef::Impl(_) => TypeRef::Infer,
        TypeRef::Ref { mutable, inner } => TypeRef::Ref { mutable: *mutable, inner: Box::new(without_impl(inner)) },
        TypeRef::Slice(inner) => TypeRef::Slice(Box::new(without_impl(inner))),
        TypeRef::Array(inner) => TypeRef::Array(Box::new(without_impl(inner))),
        TypeRef::EmptyArray(inner) => TypeRef::EmptyArray(Box::new(without_impl(inner))),
        TypeRef::Tuple(elems) => TypeRef::Tuple(elems.iter().map(without_impl).collect()),
        TypeRef::Path(path) => {
            let mut path = path.clone();
            for args in path.segments.iter_mut().filter_map(|segment| segment.args.as_mut()) {
                args.types = args.types.iter().map(without_impl).collect();
            }
            TypeRef::Path(path)
        }
        other => other.clone(),
    }
}

/// The async block that a function ends with and gives, boxed or not.
fn async_tail(block: &syn::Block) -> Option<&syn::ExprAsync> {
    let Some(syn::Stmt::Expr(tail, _)) = block.stmts.last() else { return None };
    let tail = match tail {
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "pin") => {
                call.args.first()?
            }
            _ => return None,
        },
        tail => tail,
    };
    match tail {
        Expr::Async(it) if it.capture.is_some() => Some(it),
        _ => None,
    }
}
