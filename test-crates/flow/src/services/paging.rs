//! Pagination: an iterator that asks for one page after the other.

use crate::{plain, sink, source};

#[derive(Clone)]
struct Contact {
    name: String,
    label: String,
}

struct Page<T> {
    items: Vec<T>,
    next: Option<usize>,
}

fn fetch(all: &[Contact], cursor: usize, size: usize) -> Page<Contact> {
    let items: Vec<_> = all.iter().skip(cursor).take(size).cloned().collect();
    let end = cursor + items.len();
    Page { items, next: (end < all.len()).then_some(end) }
}

struct Pages<F> {
    fetch: F,
    cursor: Option<usize>,
}

impl<T, F: FnMut(usize) -> Page<T>> Iterator for Pages<F> {
    type Item = Vec<T>;

    fn next(&mut self) -> Option<Vec<T>> {
        let Page { items, next } = (self.fetch)(self.cursor?);
        self.cursor = next;
        Some(items)
    }
}

fn page_after_page() {
    let all = [Contact { name: source(), label: plain() }, Contact { name: plain(), label: plain() }];
    let pages = Pages { fetch: |cursor| fetch(&all, cursor, 1), cursor: Some(0) };
    for (number, page) in pages.enumerate() {
        sink(number);
        sink(page.iter().map(|contact| &contact.label).collect::<Vec<_>>());
        sink(page.iter().map(|contact| &contact.name).collect::<Vec<_>>()); //~ pii-in-log
    }
}

fn cursors() {
    let all = vec![Contact { name: source(), label: plain() }; 3];
    let first = fetch(&all, 0, 2);
    let by_name = first.items.last().map(|contact| format!("after:{}", contact.name));
    sink(first.next);
    sink(by_name); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    page_after_page();
    cursors();
}
