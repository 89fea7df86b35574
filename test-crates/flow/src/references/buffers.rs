//! Buffers that are filled by what they are handed to.

use std::fmt::Write as _;
use std::io::{Cursor, Read, Write as _};

use crate::{erase, plain, send, sink, source, source_number};

fn push_str() {
    let (mut line, mut other) = (plain(), plain());
    line.push_str(&source());
    other.push_str(&erase(&source()));
    sink(line); //~ pii-in-log
    sink(other);
}

fn insert_str() {
    let (mut line, mut other) = (plain(), plain());
    line.insert_str(0, &source());
    other.insert_str(source().len().min(1), "-");
    sink(line); //~ pii-in-log
    sink(other);
}

fn extend() {
    let (mut texts, mut others) = (Vec::new(), Vec::new());
    texts.extend([plain(), source()]);
    others.extend([plain(), plain()]);
    send(texts); //~ external-http
    send(others);
}

fn formatted_into_a_string() -> std::fmt::Result {
    let (text, mut line, mut other) = (source(), String::new(), String::new());
    write!(line, "said {text}")?;
    writeln!(other, "said {} bytes", text.len())?;
    sink(line); //~ pii-in-log
    sink(other);
    Ok(())
}

fn formatted_into_bytes() -> std::io::Result<()> {
    let (mut bytes, mut others) = (Vec::new(), Vec::new());
    writeln!(&mut bytes, "{}", source())?;
    others.write_all(b"nothing")?;
    sink(String::from_utf8_lossy(&bytes)); //~ pii-in-log
    sink(String::from_utf8_lossy(&others));
    Ok(())
}

fn read_to_string() -> std::io::Result<()> {
    let (mut text, mut other) = (String::new(), String::new());
    let read = Cursor::new(source()).read_to_string(&mut text)?;
    Cursor::new(plain()).read_to_string(&mut other)?;
    sink(read);
    sink(text); //~ pii-in-log
    sink(other);
    Ok(())
}

fn copy_from_slice() {
    let (mut copy, mut other) = ([0; 2], [0; 2]);
    copy.copy_from_slice(&[1, source_number()]);
    other.copy_from_slice(&[1, 2]);
    sink(copy); //~ pii-in-log
    sink(other);
}

fn clone_from() {
    let (mut copy, mut other) = (plain(), source());
    copy.clone_from(&other);
    sink(copy); //~ pii-in-log
    other.clone_from(&plain());
    sink(other);
}

/// Runs everything.
pub fn all() {
    push_str();
    insert_str();
    extend();
    formatted_into_a_string().unwrap();
    formatted_into_bytes().unwrap();
    read_to_string().unwrap();
    copy_from_slice();
    clone_from();
}
