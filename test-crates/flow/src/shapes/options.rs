//! The combinators of `Option`.

use crate::{choice, plain, send, sink, source, source_number};

#[derive(Clone, Debug, Default)]
struct Profile {
    phone: Option<String>,
    theme: Option<String>,
}

fn found(present: bool) -> Option<String> {
    choice(present).then(source)
}

fn map_and_and_then() {
    let text = Some(source());
    sink(text.as_ref().map(|text| text.to_lowercase() + text)); //~ pii-in-log
    sink(text.as_ref().map(|text| text.len()));
    sink(text.as_deref().and_then(|text| text.strip_prefix("").map(str::to_owned))); //~ pii-in-log
    sink(text.and_then(|_| Some(plain())));
}

fn alternatives(present: bool) {
    sink(found(present).unwrap_or(plain())); //~ pii-in-log
    sink(found(present).map_or(0, |text| text.len()));
    let cached = choice(present).then(plain);
    sink(cached.clone().unwrap_or_else(source)); //~ pii-in-log
    sink(cached.clone().or_else(|| Some(plain())));
    sink(cached.or(Some(source()))); //~ pii-in-log
}

fn presence_only() {
    let text = Some(source());
    sink((text.is_some(), text.is_some_and(|text| text.is_empty())));
}

fn filter_and_zip() {
    let text = Some(source());
    let label = Some(plain());
    let kept = label.as_ref().filter(|label| Some(*label) != text.as_ref());
    send(kept);
    send(text.clone().filter(|text| !text.is_empty())); //~ external-http
    if let Some((text, label)) = text.zip(label) {
        sink(label);
        sink(text); //~ pii-in-log
    }
}

fn take_and_replace() {
    let mut slot = Some(source());
    let taken = slot.take();
    sink(&slot);
    sink(taken); //~ pii-in-log
    let before = slot.replace(source());
    sink(before);
    let before = slot.replace(plain());
    sink(before); //~ pii-in-log
    sink(slot);
}

fn get_or_insert_with() {
    let mut profile = Profile::default();
    let phone = profile.phone.get_or_insert_with(source);
    sink(phone); //~ pii-in-log
    let theme = profile.theme.get_or_insert_with(plain);
    sink(theme);
    sink(profile); //~ pii-in-log
}

fn write_by_as_mut() {
    let mut profile = Profile { phone: Some(plain()), theme: Some(plain()) };
    if let Some(phone) = profile.phone.as_mut() {
        *phone = source();
    }
    sink(profile.theme.as_ref());
    sink(profile.phone.as_ref()); //~ pii-in-log
}

fn cloned_and_copied() {
    let number = source_number();
    let profile = Profile { phone: Some(source()), theme: None };
    let phone: Option<&String> = profile.phone.as_ref();
    sink(phone.cloned()); //~ pii-in-log
    sink(profile.theme.as_ref().cloned());
    sink(Some(&number).copied()); //~ pii-in-log
}

fn transpose_and_flatten(good: bool) {
    let text: Option<Result<String, String>> = Some(if choice(good) { Ok(source()) } else { Err(plain()) });
    match text.transpose() {
        Ok(text) => sink(text), //~ pii-in-log
        Err(error) => sink(error),
    }
    let nested = Some(choice(good).then(source));
    sink(nested.flatten()); //~ pii-in-log
}

fn inspect() {
    let text = Some(source()).inspect(|text| sink(text)); //~ pii-in-log
    let label = Some(plain()).inspect(|label| sink(label));
    sink((text.is_none(), label));
}

fn question_mark(profile: &Profile) -> Option<usize> {
    let theme = profile.theme.as_ref()?;
    sink(theme);
    let phone = profile.phone.as_ref()?;
    sink(phone); //~ pii-in-log
    Some(phone.len() + theme.len())
}

/// Runs everything.
pub fn all() {
    map_and_and_then();
    alternatives(true);
    alternatives(false);
    presence_only();
    filter_and_zip();
    take_and_replace();
    get_or_insert_with();
    write_by_as_mut();
    cloned_and_copied();
    transpose_and_flatten(true);
    transpose_and_flatten(false);
    inspect();
    sink(question_mark(&Profile { phone: Some(source()), theme: Some(plain()) }));
}
