//! Texts: what is known of the text that a value is, such as the constant beginning of a URL.
//!
//! They are carried the way facts are: a function sees those that it is given by number, and whoever calls it says what
//! the numbers mean.

use std::rc::Rc;

/// How many texts a value may be that are told apart. Of more, their common beginning is known.
const MAX_CASES: usize = 4;

/// How many pieces of a text are kept; of a longer one, its beginning.
const MAX_PIECES: usize = 12;

/// How many bytes of a piece are kept.
const MAX_LENGTH: usize = 512;

/// What a text is made of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Piece {
    Literal(Rc<str>),
    /// A text that only the caller knows, by number.
    Input(u32),
}

/// A text, or the beginning of one. The empty beginning is any text.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Text {
    pieces: Vec<Piece>,
    /// Whether nothing comes behind them.
    whole: bool,
}

/// The texts that a value may be; one of them is what it is. Sorted, and never any text alone. Where it is empty, there
/// were too many: that is any text, and stays so whatever is added, so that loops come to an end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Texts(Rc<[Text]>);

/// What is known of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Beginning {
    /// The text, or what it begins with.
    pub text: String,
    /// Whether it is all of it.
    pub whole: bool,
}

impl Text {
    /// The text with a piece behind it.
    fn push(&mut self, piece: &Piece) {
        match (piece, self.pieces.last_mut()) {
            (Piece::Literal(text), _) if text.is_empty() => {}
            (Piece::Literal(text), Some(Piece::Literal(last))) => *last = Rc::from([last, &**text].concat()),
            _ => self.pieces.push(piece.clone()),
        }
    }

    /// Cuts off what is too long to be kept.
    fn limit(&mut self) {
        if self.pieces.len() > MAX_PIECES {
            self.pieces.truncate(MAX_PIECES);
            self.whole = false;
        }
        let long = |piece: &Piece| matches!(piece, Piece::Literal(text) if text.len() > MAX_LENGTH);
        if let Some(at) = self.pieces.iter().position(long) {
            self.pieces.truncate(at + 1);
            if let Piece::Literal(text) = &mut self.pieces[at] {
                let end = (0..=MAX_LENGTH).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
                *text = Rc::from(&text[..end]);
            }
            self.whole = false;
        }
    }

    /// The text with another one behind it.
    fn then(&self, rest: &Text) -> Text {
        let mut out = self.clone();
        if self.whole {
            rest.pieces.iter().for_each(|piece| out.push(piece));
            out.whole = rest.whole;
            out.limit();
        }
        out
    }

    /// What both begin with.
    fn common(&self, other: &Text) -> Text {
        let mut out = Text::default();
        for (a, b) in self.pieces.iter().zip(&other.pieces) {
            if a == b {
                out.pieces.push(a.clone());
                continue;
            }
            if let (Piece::Literal(a), Piece::Literal(b)) = (a, b) {
                let same = a.char_indices().zip(b.chars()).find(|((_, a), b)| a != b);
                let end = same.map_or(a.len().min(b.len()), |((at, _), _)| at);
                out.push(&Piece::Literal(Rc::from(&a[..end])));
            }
            break;
        }
        out
    }
}

impl Texts {
    /// One text.
    pub(crate) fn literal(text: &str) -> Texts {
        let mut out = Text { pieces: Vec::new(), whole: true };
        out.push(&Piece::Literal(Rc::from(text)));
        out.limit();
        Texts(Rc::new([out]))
    }

    /// The text of this number.
    pub(crate) fn input(number: u32) -> Texts {
        Texts(Rc::new([Text { pieces: vec![Piece::Input(number)], whole: true }]))
    }

    /// Nothing where that is any text.
    fn of(mut cases: Vec<Text>) -> Option<Texts> {
        cases.sort();
        cases.dedup();
        if cases.len() > MAX_CASES {
            return Some(Texts::common(&cases));
        }
        let known = cases.iter().any(|text| *text != Text::default());
        known.then(|| Texts(cases.into()))
    }

    /// What all of them begin with.
    fn common(cases: &[Text]) -> Texts {
        let common = cases.iter().cloned().reduce(|known, text| known.common(&text)).unwrap_or_default();
        if common.pieces.is_empty() { Texts::too_many() } else { Texts(Rc::new([Text { whole: false, ..common }])) }
    }

    fn too_many() -> Texts {
        Texts(Rc::new([]))
    }

    /// Both as one, of which nothing is told apart: going on like this ends soon.
    pub(crate) fn widen(a: Option<&Texts>, b: Option<&Texts>) -> Option<Texts> {
        match (a, b) {
            (None, None) => None,
            (Some(a), Some(b)) if a == b => Some(a.clone()),
            (Some(a), Some(b)) if !a.0.is_empty() && !b.0.is_empty() => {
                Some(Texts::common(&[a.0.to_vec(), b.0.to_vec()].concat()))
            }
            _ => Some(Texts::too_many()),
        }
    }

    /// One or the other, each of which may be any text.
    pub(crate) fn join(a: Option<&Texts>, b: Option<&Texts>) -> Option<Texts> {
        match (a, b) {
            (None, None) => None,
            (Some(a), Some(b)) if a == b => Some(a.clone()),
            (Some(texts), _) | (_, Some(texts)) if texts.0.is_empty() => Some(texts.clone()),
            _ => {
                let any = &[Text::default()];
                let cases = |texts: Option<&Texts>| texts.map_or(any.to_vec(), |texts| texts.0.to_vec());
                Texts::of([cases(a), cases(b)].concat())
            }
        }
    }

    /// The one and then the other.
    pub(crate) fn concat(first: Option<&Texts>, then: Option<&Texts>) -> Option<Texts> {
        let first = first?;
        if first.0.is_empty() {
            return Some(first.clone());
        }
        let any = [Text::default()];
        let rest = then.map_or(&any[..], |texts| if texts.0.is_empty() { &any } else { &texts.0 });
        Texts::of(first.0.iter().flat_map(|text| rest.iter().map(|rest| text.then(rest))).collect())
    }

    /// Whether the caller knows more of them.
    pub(crate) fn has_inputs(&self) -> bool {
        self.0.iter().flat_map(|text| &text.pieces).any(|piece| matches!(piece, Piece::Input(_)))
    }

    /// The same with what the numbers mean; a number that means nothing is any text.
    pub(crate) fn instantiate(&self, inputs: &[Texts]) -> Option<Texts> {
        if !self.has_inputs() {
            return Some(self.clone());
        }
        let any = [Text::default()];
        let mut cases = Vec::new();
        for text in self.0.iter() {
            let mut known = Some(Texts::literal(""));
            for piece in &text.pieces {
                let next = match piece {
                    Piece::Literal(text) => Some(Texts::literal(text)),
                    Piece::Input(number) => inputs.get(*number as usize).cloned(),
                };
                known = Texts::concat(known.as_ref(), next.as_ref());
            }
            if !text.whole {
                known = Texts::concat(known.as_ref(), None);
            }
            cases.extend_from_slice(match &known {
                Some(texts) if texts.0.is_empty() => return known,
                Some(texts) => &texts.0,
                None => &any,
            });
        }
        Texts::of(cases)
    }

    /// What is known of each, where nobody knows more.
    pub(crate) fn beginnings(&self) -> Vec<Beginning> {
        let text = |piece: &Piece| match piece {
            Piece::Literal(text) => text.to_string(),
            Piece::Input(_) => String::new(),
        };
        self.0
            .iter()
            .map(|case| Beginning { text: case.pieces.iter().map(text).collect(), whole: case.whole })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(texts: Option<&Texts>) -> Vec<String> {
        let show = |it: Beginning| if it.whole { it.text } else { format!("{}..", it.text) };
        texts.map_or_else(|| vec!["..".to_owned()], |texts| texts.beginnings().into_iter().map(show).collect())
    }

    fn literal(text: &str) -> Option<Texts> {
        Some(Texts::literal(text))
    }

    fn concat(first: &Option<Texts>, then: &Option<Texts>) -> Option<Texts> {
        Texts::concat(first.as_ref(), then.as_ref())
    }

    fn join(a: &Option<Texts>, b: &Option<Texts>) -> Option<Texts> {
        Texts::join(a.as_ref(), b.as_ref())
    }

    #[test]
    fn a_text_ends_where_nothing_more_is_known() {
        let base = literal("https://a.example");
        let path = concat(&base, &literal("/v1/"));
        assert_eq!(known(path.as_ref()), ["https://a.example/v1/"]);
        let open = concat(&path, &None);
        assert_eq!(known(open.as_ref()), ["https://a.example/v1/.."]);
        assert_eq!(known(concat(&open, &literal("/more")).as_ref()), ["https://a.example/v1/.."]);
        assert_eq!(known(concat(&None, &base).as_ref()), [".."]);
    }

    #[test]
    fn few_cases_are_told_apart_and_many_have_their_beginning_in_common() {
        let mut all = literal("https://a.example/0");
        all = join(&all, &None);
        assert_eq!(known(all.as_ref()), ["..", "https://a.example/0"]);
        let mut all = literal("https://a.example/0");
        for number in 1..4 {
            all = join(&all, &literal(&format!("https://a.example/{number}")));
        }
        assert_eq!(known(all.as_ref()).len(), 4);
        all = join(&all, &literal("https://a.example/ä"));
        assert_eq!(known(all.as_ref()), ["https://a.example/.."]);
        assert_eq!(known(join(&all, &literal("ftp")).as_ref()), ["ftp", "https://a.example/.."]);
    }

    #[test]
    fn growing_ends() {
        let (mut grown, mut rounds) = (literal(""), 0);
        loop {
            let next = join(&grown, &concat(&literal("x"), &grown));
            if next == grown {
                break;
            }
            (grown, rounds) = (next, rounds + 1);
        }
        assert!(rounds < 6, "{rounds}");
        assert_eq!(known(concat(&literal("a"), &grown).as_ref()), ["a.."]);
        assert_eq!(Texts::widen(literal("ab").as_ref(), literal("ac").as_ref()), concat(&literal("a"), &None));
        assert_eq!(
            Texts::widen(None, literal("ac").as_ref()),
            Texts::widen(literal("b").as_ref(), literal("c").as_ref())
        );
    }

    #[test]
    fn numbers_stand_for_what_the_caller_knows() {
        let inside =
            concat(&concat(&Some(Texts::input(0)), &literal("/")), &Some(Texts::input(1))).expect("it is known");
        let given = [Texts::literal("a"), join(&literal("b"), &None).expect("it is known")];
        assert_eq!(known(inside.instantiate(&given).as_ref()), ["a/..", "a/b"]);
        assert_eq!(known(inside.instantiate(&given[..1]).as_ref()), ["a/.."]);
        assert_eq!(inside.instantiate(&[]), None);
    }

    #[test]
    fn texts_do_not_grow_without_end() {
        let mut text = literal("ä");
        for _ in 0..20 {
            text = concat(&text, &text.clone());
        }
        let beginnings = text.expect("it is known").beginnings();
        assert!(!beginnings[0].whole && beginnings[0].text.len() <= MAX_LENGTH, "{beginnings:?}");
    }
}
