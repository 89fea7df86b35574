//! Iterators, extensions and collections of one's own.

use std::collections::HashMap;
use std::iter::{FromIterator, FusedIterator, Peekable};
use std::str::Chars;

pub struct Tokens<'a> {
    chars: Peekable<Chars<'a>>,
}

#[derive(Debug, PartialEq)]
pub enum Token {
    Word(String),
    Other(char),
}

impl<'a> Tokens<'a> {
    pub fn new(text: &'a str) -> Self {
        Tokens { chars: text.chars().peekable() } //: text.chars().peekable(): Peekable<Chars>
    }
    fn word(&mut self) -> String {
        let mut word = String::new();
        while let Some(c) = self.chars.next_if(|c| c.is_alphabetic()) { //: c: char
            word.push(c);
        }
        word
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;
    fn next(&mut self) -> Option<Self::Item> {
        let next = *self.chars.peek()?; //: next: char
        Some(if next.is_alphabetic() { Token::Word(self.word()) } else { Token::Other(self.chars.next()?) })
    }
}

impl FusedIterator for Tokens<'_> {}

pub struct Bag(HashMap<String, usize>);

impl FromIterator<Token> for Bag {
    fn from_iter<I: IntoIterator<Item = Token>>(tokens: I) -> Self {
        let mut bag = HashMap::new(); //: bag: HashMap<String, usize, RandomState>
        for token in tokens { //: token: Token
            if let Token::Word(word) = token { //: word: String
                *bag.entry(word).or_default() += 1;
            }
        }
        Bag(bag)
    }
}

impl Extend<String> for Bag {
    fn extend<I: IntoIterator<Item = String>>(&mut self, words: I) {
        words.into_iter().for_each(|word| *self.0.entry(word).or_insert(0) += 1); //: word: String
    }
}

impl IntoIterator for Bag {
    type Item = (String, usize);
    type IntoIter = std::collections::hash_map::IntoIter<String, usize>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter() //: self.0.into_iter(): IntoIter<String, usize>
    }
}

pub struct Pairs<I>(I);

impl<I: Iterator> Iterator for Pairs<I> {
    type Item = (I::Item, I::Item);
    fn next(&mut self) -> Option<Self::Item> {
        Some((self.0.next()?, self.0.next()?)) //: self.0.next(): Option<<I as Iterator>::Item>
    }
}

pub trait PairsExt: Iterator + Sized {
    fn pairs(self) -> Pairs<Self> {
        Pairs(self)
    }
}

impl<I: Iterator> PairsExt for I {}

pub fn uses(text: &str) {
    let mut bag: Bag = Tokens::new(text).collect(); //: bag: Bag
    bag.extend(["x".to_owned()]);
    let a = bag.into_iter().map(|(word, n)| (n, word)).max(); //: a: Option<(usize, String)> // word: String
    let b = Tokens::new(text).filter(|token| *token != Token::Other(' ')).count(); //: b: usize // token: &Token
    let c = text.bytes().pairs().map(|(a, b)| a ^ b).collect::<Vec<_>>(); //: c: Vec<u8> // a: u8
    let d = Tokens::new(text).enumerate().skip_while(|(i, _)| *i < 2).next(); //: d: Option<(usize, Token)> // i: &usize
    for (left, right) in [1, 2u16].iter().pairs() { //: left: &u16
        let _ = (left, right);
    }
    let e = std::iter::from_fn(|| Some(1u8)).take(2).collect::<Vec<_>>(); //: e: Vec<u8>
    let f = Tokens::new(text).zip(text.lines()).map(|(token, line)| format!("{token:?}{line}")).collect::<String>(); //: f: String // line: &str
    let g: Box<dyn Iterator<Item = char>> = Box::new(text.chars().rev()); //: g: Box<dyn Iterator>
    let h = g.filter(char::is_ascii_digit).last(); //: h: Option<char>
    let _ = (a, b, c, d, e, f, h);
}
