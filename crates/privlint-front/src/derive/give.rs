//! Derives whose method gives one of the fields: the source of an error.

use privlint_ir::item::Field;
use privlint_ir::{Meaning, TypeRef};

use super::described::Writer;
use super::shape::{Shape, binding, over};

impl Writer<'_> {
    /// The body of the method.
    pub(super) fn give(&self, shapes: &[Shape<'_>]) -> String {
        over(shapes, |shape| self.given(shape))
    }

    fn given(&self, shape: &Shape<'_>) -> String {
        let on_variant = self.on(shape);
        let words = on_variant.as_ref().unwrap_or(self.own);
        if let ([field], true) = (&shape.fields[..], words.has(Meaning::Transparent)) {
            return format!("{}::{}({})", self.of_trait, self.method, binding(field.name.as_str()));
        }
        let is_free = |field: &&&Field| !(self.words)(&field.attrs).has(Meaning::Keep);
        let is_called = |field: &Field| {
            let name = field.name.as_str();
            self.rules.gives.iter().any(|it| it == name) && (name != "0" || shape.fields.len() == 1)
        };
        let fields = || shape.fields.iter();
        let marked = fields().find(|field| (self.words)(&field.attrs).has(Meaning::Gives));
        match marked.or_else(|| fields().filter(is_free).find(|field| is_called(field))) {
            Some(field) if is_option(&field.ty) => format!("{}.as_ref()", binding(field.name.as_str())),
            Some(field) => format!("::std::option::Option::Some({})", binding(field.name.as_str())),
            None => "::std::option::Option::None".to_owned(),
        }
    }
}

fn is_option(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Path(path) if path.last().is_some_and(|last| last == "Option"))
}
