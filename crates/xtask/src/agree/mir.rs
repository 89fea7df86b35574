//! What rustc prints with `-Zunpretty=mir -Zmir-include-spans=on`: the paths by which functions are visible.
//!
//! A definition's own path says nothing of an impl but its number. Here the constants that are called are written as a
//! user would write them:
//!
//! ```text
//! // + span: src/lib.rs:22:45: 22:49
//! // + const_: Const { ty: for<'a> fn(&'a str) -> &'a str {core::str::<impl str>::trim}, val: Value(core::str::<impl str>::trim) }
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufRead};

use super::callee::{Callee, DefPath};
use super::thir::Compiled;

/// A function that is named somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Visible {
    /// The place: `path:line:column: line:column`.
    pub(super) span: String,
    /// The path of the type, trait or module that the function belongs to, without generics. Those of the crate that is
    /// compiled begin with its modules, all others with a crate.
    pub(super) owner: Vec<String>,
    /// Its name.
    pub(super) name: String,
}

/// Reads the functions that are named.
pub(super) fn read(lines: impl BufRead) -> io::Result<Vec<Visible>> {
    let mut out = Vec::new();
    let mut span = String::new();
    for line in lines.lines() {
        let line = line?;
        let Some((_, text)) = line.split_once("// + ") else { continue };
        if let Some(text) = text.strip_prefix("span: ") {
            text.clone_into(&mut span);
        } else if let Some((owner, name)) = text.strip_prefix("const_: ").and_then(constant).and_then(function) {
            out.push(Visible { span: span.clone(), owner, name });
        }
    }
    Ok(out)
}

/// The function that a constant is, if it is one: then its type ends in the same text in braces.
fn constant(text: &str) -> Option<&str> {
    let (ty, value) = text.strip_suffix(") }")?.rsplit_once(", val: Value(")?;
    ty.strip_suffix('}')?.strip_suffix(value)?.ends_with('{').then_some(value)
}

/// The path of what a function belongs to, and its name. Of a method of a trait it is the trait's path, of any other
/// the type's.
fn function(text: &str) -> Option<(Vec<String>, String)> {
    let mut parts = split(text, "::");
    let is_generic = |part: &str| part.starts_with('<');
    while parts.len() > 1 && parts.last().is_some_and(|part| is_generic(part)) {
        parts.pop();
    }
    let name = parts.pop()?.to_owned();
    let mut owner = match parts.first().and_then(|part| part.strip_prefix('<')?.strip_suffix('>')) {
        // A trait's method, or what is declared inside of one.
        Some(inner) => match split(inner, " as ")[..] {
            [_, of_trait] if parts.len() == 1 => type_path(of_trait)?,
            [ty, ..] => type_path(ty)?,
            [] => return None,
        },
        None => Vec::new(),
    };
    for part in parts.into_iter().skip(usize::from(!owner.is_empty())) {
        // `_` is a constant with items in it.
        let is_module = |name: &String| name.starts_with(|c: char| c.is_lowercase() || c == '_');
        let is_in_module = owner.last().is_none_or(is_module);
        match part.strip_prefix("<impl ").and_then(|part| part.strip_suffix('>')) {
            // An impl that stands in another module than its type; behind a type it is an argument that is unnamed.
            Some(ty) if is_in_module => owner = type_path(ty)?,
            _ if is_generic(part) => {}
            _ => owner.push(part.to_owned()),
        }
    }
    Some((owner, name))
}

/// The path of a type without its arguments; of a primitive type and the like, what privlint calls it.
fn type_path(text: &str) -> Option<Vec<String>> {
    let text = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text);
    if text.starts_with('[') {
        return Some(vec![
            if split(text.trim_matches(['[', ']']), "; ").len() == 2 { "array" } else { "slice" }.to_owned(),
        ]);
    }
    if text.starts_with('*') {
        return Some(vec!["pointer".to_owned()]);
    }
    let text = text.strip_prefix("dyn ").unwrap_or(text);
    let text = split(text, " + ")[0];
    let parts = split(text, "::").into_iter().map(|part| part.split('<').next().unwrap_or(part).to_owned());
    let parts: Vec<String> = parts.collect();
    let is_name = |part: &String| part.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '#');
    parts.iter().all(is_name).then_some(parts)
}

/// Cuts a text where `mark` stands outside of all brackets. The `>` of an arrow closes none.
pub(super) fn split<'t>(text: &'t str, mark: &str) -> Vec<&'t str> {
    let mut out = Vec::new();
    let mut depth = 0_usize;
    let mut begin = 0;
    let mut arrow = false;
    for (at, c) in text.char_indices() {
        if depth == 0 && at >= begin && text[at..].starts_with(mark) {
            out.push(&text[begin..at]);
            begin = at + mark.len();
        }
        match c {
            '<' | '(' | '[' | '{' => depth += 1,
            '>' if arrow => {}
            '>' | ')' | ']' | '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        arrow = c == '-';
    }
    out.push(&text[begin..]);
    out
}

/// Adds the owners to the functions that are called. The text of a macro or a derive is one place with many functions in
/// it: from places where several have one name nothing is learnt, nor of owners that seem to be visible in several ways.
pub(super) fn add_owners(calls: &mut [Compiled], visible: &[Visible]) {
    let mut owners: BTreeMap<(&str, &str), BTreeSet<&[String]>> = BTreeMap::new();
    for it in visible {
        owners.entry((&it.span, &it.name)).or_default().insert(&it.owner);
    }
    let mut called: BTreeMap<(&str, &str), BTreeSet<DefPath>> = BTreeMap::new();
    for call in calls.iter() {
        if let Callee::Function(named) = &call.callee {
            called.entry((&call.span, named.path.name())).or_default().insert(owned(&named.path));
        }
    }
    let mut found: BTreeMap<DefPath, BTreeSet<&[String]>> = BTreeMap::new();
    for (place, paths) in called {
        let owners = owners.get(&place).filter(|owners| owners.len() == 1 && paths.len() == 1);
        for path in paths {
            found.entry(path).or_default().extend(owners.into_iter().flatten());
        }
    }
    found.retain(|_, owners| owners.len() == 1);
    let found: BTreeMap<DefPath, Vec<String>> =
        found.into_iter().filter_map(|(path, owners)| Some((path, owners.first()?.to_vec()))).collect();
    for call in calls {
        if let Callee::Function(named) = &mut call.callee {
            named.owner = found.get(&owned(&named.path)).cloned();
        }
    }
}

/// What has one owner: an impl with all of its methods, or a function, since each may be visible in its own way.
fn owned(path: &DefPath) -> DefPath {
    if path.is_of_impl() { path.parent() } else { path.clone() }
}

#[cfg(test)]
mod tests {
    use super::super::callee::Named;
    use super::*;

    fn owner(text: &str) -> String {
        function(text).map_or("-".to_owned(), |(owner, name)| format!("{} {name}", owner.join("::")))
    }

    #[test]
    fn functions_and_their_owners() {
        for (text, expected) in [
            ("std::mem::drop::<std::vec::Vec<u8>>", "std::mem drop"),
            ("unreachable_call", " unreachable_call"),
            ("m::W::<u32>::mk", "m::W mk"),
            ("std::boxed::Box::<impl m::Tr>::new", "std::boxed::Box new"),
            ("m::make::<impl m::Tr>", "m make"),
            ("n::<impl m::W<std::string::String>>::other", "m::W other"),
            ("m::_::<impl m::W<T>>::project", "m::W project"),
            ("core::str::<impl str>::trim", "str trim"),
            ("core::slice::<impl [std::vec::Vec<u8>]>::iter", "slice iter"),
            ("core::array::<impl [u8; 3]>::map::<F, U>", "array map"),
            ("std::ptr::mut_ptr::<impl *mut T>::add", "pointer add"),
            ("std::any::<impl (dyn std::any::Any + Send + 'static)>::is::<T>", "std::any::Any is"),
            ("<dyn m::Tr as m::Tr>::go", "m::Tr go"),
            ("<m::W<T> as m::Tr<'a>>::go::Inner::<T>::new", "m::W::go::Inner new"),
            ("<F as std::ops::FnOnce<(fn(u8) -> bool,)>>::call_once", "std::ops::FnOnce call_once"),
            ("<<T as a::B>::C as d::E<f::G>>::h::<{closure@src/a.rs:1:2: 3:4}>", "d::E h"),
            ("std::option::Option::<&dyn Fn(u8) -> u8>::map::<u8, {closure@a.rs:1:2: 3:4}>", "std::option::Option map"),
        ] {
            assert_eq!(owner(text), expected, "{text}");
        }
    }

    #[test]
    fn constants_that_are_functions() {
        let text = "                         // + span: src/lib.rs:22:45: 22:49
                         // + user_ty: UserType(0)
                         // + const_: Const { ty: for<'a> fn(&'a str) -> &'a str {core::str::<impl str>::trim}, val: Value(core::str::<impl str>::trim) }
                         // + span: src/lib.rs:22:46: 22:49
                         // + const_: Const { ty: &str, val: Value(\"a {b}, val: Value(b) }\") }";
        let read = read(text.as_bytes()).expect("memory can be read");
        let span = "src/lib.rs:22:45: 22:49".to_owned();
        assert_eq!(read, [Visible { span, owner: vec!["str".to_owned()], name: "trim".to_owned() }]);
    }

    #[test]
    fn an_impl_with_one_owner() {
        let call = |span: &str, path: &str| {
            let path = DefPath::parse(path).expect("a path");
            let named = Named { path, args: Vec::new(), owner: None };
            Compiled { span: span.to_owned(), callee: Callee::Function(named) }
        };
        let mut calls = [
            call("a", "DefId(2:1 ~ core[c1]::str::{impl#0}::trim)"),
            call("b", "DefId(2:2 ~ core[c1]::str::{impl#0}::len)"),
            call("c", "DefId(2:3 ~ core[c1]::slice::{impl#0}::iter)"),
            call("d", "DefId(2:3 ~ core[c1]::slice::{impl#0}::iter)"),
            call("e", "DefId(2:4 ~ core[c1]::fmt::{impl#0}::fmt)"),
            call("e", "DefId(2:5 ~ core[c1]::fmt::{impl#1}::fmt)"),
        ];
        let visible = |span: &str, owner: &str, name: &str| Visible {
            span: span.to_owned(),
            owner: vec![owner.to_owned()],
            name: name.to_owned(),
        };
        let named = [
            visible("a", "str", "trim"),
            visible("a", "String", "deref"),
            visible("c", "slice", "iter"),
            visible("d", "array", "iter"),
            visible("e", "Formatter", "fmt"),
        ];
        add_owners(&mut calls, &named);
        let owners: Vec<Option<&str>> = calls
            .iter()
            .map(|call| match &call.callee {
                Callee::Function(named) => named.owner.as_ref().map(|owner| owner[0].as_str()),
                Callee::Pointer(_) => None,
            })
            .collect();
        assert_eq!(owners, [Some("str"), Some("str"), None, None, None, None]);
    }
}
