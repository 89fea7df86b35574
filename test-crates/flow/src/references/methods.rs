//! Methods with `&mut self`, and two structs of one type, which do not mix.

use crate::{choice, plain, send, sink, source};

#[derive(Debug, Default)]
struct Journal {
    lines: Vec<String>,
    title: String,
    last: Option<String>,
}

impl Journal {
    fn add(&mut self, line: String) -> usize {
        self.last = Some(line.clone());
        self.lines.push(line);
        self.lines.len()
    }

    fn rename(&mut self, title: &str) {
        self.title.clear();
        self.title.push_str(title);
    }

    fn forget(&mut self) {
        self.last = None;
        self.lines = Vec::new();
    }

    fn absorb(&mut self, other: &mut Journal) {
        self.lines.append(&mut other.lines);
    }
}

fn added() {
    let mut journal = Journal::default();
    let count = journal.add(source());
    journal.rename("daily");
    sink(count);
    sink(&journal.title);
    sink(&journal.lines); //~ pii-in-log
    sink(&journal.last); //~ pii-in-log
}

fn forgotten() {
    let mut journal = Journal::default();
    journal.add(source());
    sink(&journal); //~ pii-in-log
    journal.forget();
    sink(&journal);
}

fn instances_do_not_mix() {
    let mut private = Journal::default();
    let mut public = Journal::default();
    private.add(source());
    public.add(plain());
    send(&private); //~ external-http
    send(&public);
}

fn one_absorbs_the_other() {
    let (mut first, mut second, mut third) = (Journal::default(), Journal::default(), Journal::default());
    second.add(source());
    first.absorb(&mut second);
    third.absorb(&mut Journal::default());
    sink(&first.lines); //~ pii-in-log
    sink(&first.last);
    sink(third);
}

fn instances_in_one_struct(private: bool) {
    struct Journals {
        audit: Journal,
        access: Journal,
    }
    let mut journals = Journals { audit: Journal::default(), access: Journal::default() };
    if choice(private) {
        journals.access.add(source());
    }
    journals.audit.add(plain());
    sink(&journals.audit);
    sink(&journals.access); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    added();
    forgotten();
    instances_do_not_mix();
    one_absorbs_the_other();
    instances_in_one_struct(true);
    instances_in_one_struct(false);
}
