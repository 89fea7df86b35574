//! Which branch is taken depends on the data; what the branch gives does not.

use crate::{plain, sink, source, source_number};

fn label(name: &str) -> &'static str {
    if name.starts_with("S") { "first shard" } else { "second shard" }
}

fn label_or_name(name: &str) -> &str {
    if name.len() > 100 { "too long" } else { name }
}

fn chosen_by_the_data() {
    let name = source();
    sink(label(&name));
    sink(label_or_name(&name)); //~ pii-in-log
}

fn looked_up_by_a_match() {
    let region = match source_number() % 3 {
        0 => plain(),
        1 => "north".to_owned(),
        _ => "south".to_owned(),
    };
    sink(region);
    let region = match source_number() {
        0 => "none".to_owned(),
        account => format!("region of {account}"),
    };
    sink(region); //~ pii-in-log
}

fn counted_in_a_loop() {
    let name = source();
    let (mut capitals, mut kept) = (0, String::new());
    for letter in name.chars() {
        if letter.is_uppercase() {
            capitals += 1;
            kept.push(letter);
        }
    }
    sink(capitals);
    sink(kept); //~ pii-in-log
}

fn as_often_as_the_data_says() {
    let name = source();
    let stars: String = name.chars().map(|_| '*').collect();
    sink(stars);
    let same: String = name.chars().map(|letter| if letter == '\n' { ' ' } else { letter }).collect();
    sink(same); //~ pii-in-log
}

fn flag_set_in_a_branch() {
    let (mut dirty, mut last) = (false, String::new());
    if let Some(text) = Some(source()).filter(|text| text.len() > 2) {
        dirty = true;
        last = text;
    }
    sink(dirty);
    sink(last); //~ pii-in-log
}

/// Runs everything.
pub fn all() {
    chosen_by_the_data();
    looked_up_by_a_match();
    counted_in_a_loop();
    as_often_as_the_data_says();
    flag_set_in_a_branch();
}
