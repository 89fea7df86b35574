//! Bodies: from the text of one block to expressions.

mod desugar;
mod expand;
mod expr;
mod format;
mod instrument;
mod loose;
mod macros;
mod pat;
mod records;

use privlint_ir::attr::Attr;
use privlint_ir::item::Function;
use privlint_ir::{Body, BodySource, ExprId, ExprKind, KnownMacro, MacroRules, MacroScope, Name, PatKind, TextRange};
use privlint_ir::{Expr, Pat, PatId};
use syn::parse::{ParseStream, Parser as _};

use crate::ctx::{Ctx, Session};

/// Lowers a body: that of a function, with its parameters and the attributes on it, or of a constant.
///
/// `text` is the whole file. The result has no root where the body does not parse; why is in its errors.
pub fn lower_body(
    text: &str,
    source: BodySource,
    function: Option<(&Function, &[Attr])>,
    scope: &dyn MacroScope,
) -> Body {
    let _session = Session::open();
    let mut lowering = Lowering {
        ctx: Ctx::new(source.range.start),
        text,
        scope,
        body: Body::default(),
        fresh: 0,
        macros: Vec::new(),
        calls: Vec::new(),
        this: Vec::new(),
        hygienic: Vec::new(),
        returns: None,
        recorders: None,
    };
    if let Some((function, _)) = function {
        lowering.params(function);
    }
    lowering.ctx.base = source.range.start;
    let code = source.range.of(text);
    let parsed = match function {
        Some(_) => function_block.parse_str(code).map(Parsed::Block),
        None => syn::parse_str::<syn::Expr>(code).map(Parsed::Expr),
    };
    match parsed {
        Ok(Parsed::Block(block)) => lowering.body.root = Some(lowering.function_body(&block, function)),
        Ok(Parsed::Expr(expr)) => lowering.body.root = Some(lowering.expr(&expr)),
        Err(error) => lowering.ctx.error(&error),
    }
    lowering.body.errors = std::mem::take(&mut lowering.ctx.errors);
    lowering.body
}

/// The block of a function, which may begin with attributes of the function.
fn function_block(input: ParseStream<'_>) -> syn::Result<syn::Block> {
    let content;
    let brace_token = syn::braced!(content in input);
    content.call(syn::Attribute::parse_inner)?;
    Ok(syn::Block { brace_token, stmts: content.call(syn::Block::parse_within)? })
}

enum Parsed {
    Block(syn::Block),
    Expr(syn::Expr),
}

/// The state of lowering one body.
pub(crate) struct Lowering<'a> {
    ctx: Ctx,
    text: &'a str,
    scope: &'a dyn MacroScope,
    body: Body,
    /// How many names were made up.
    fresh: u32,
    /// Macros that the body declares, the latest last.
    macros: Vec<(Name, MacroRules)>,
    /// The places of the macro calls that are being expanded, the innermost last.
    calls: Vec<TextRange>,
    /// The macros that these are calls of, as far as the scope knows them.
    this: Vec<Option<KnownMacro<'a>>>,
    /// Variables that macros declare for themselves, with the place of the call.
    hygienic: Vec<(Name, TextRange)>,
    /// The block that a `return` leaves, where what the body gives is looked at before the function gives it.
    returns: Option<Name>,
    /// The async block whose result is recorded, by its place, and who does.
    recorders: Option<(TextRange, Vec<instrument::Recorder>)>,
}

impl Lowering<'_> {
    fn alloc(&mut self, kind: ExprKind, range: TextRange) -> ExprId {
        self.body.exprs.push(Expr { kind, range })
    }

    fn alloc_pat(&mut self, kind: PatKind, range: TextRange) -> PatId {
        self.body.pats.push(Pat { kind, range })
    }

    fn range_of(&self, expr: ExprId) -> TextRange {
        self.body.exprs[expr].range
    }

    /// A name that no source text can have.
    fn fresh_name(&mut self) -> Name {
        self.fresh += 1;
        Name::new(&format!("#{}", self.fresh))
    }

    fn params(&mut self, function: &Function) {
        if let Some(receiver) = &function.receiver {
            let kind = PatKind::Bind { name: Name::new("self"), by_ref: false, mutable: false, sub: None };
            let pat = self.alloc_pat(kind, receiver.range);
            self.body.params.push(pat);
        }
        for param in &function.params {
            let pat = match param.name {
                Some(name) => {
                    let kind = PatKind::Bind { name, by_ref: false, mutable: false, sub: None };
                    self.alloc_pat(kind, param.pat)
                }
                None => {
                    self.ctx.base = param.pat.start;
                    match syn::Pat::parse_single.parse_str(param.pat.of(self.text)) {
                        Ok(pat) => self.pat(&pat),
                        Err(_) => self.alloc_pat(PatKind::Wild, param.pat),
                    }
                }
            };
            self.body.params.push(pat);
        }
    }
}
