//! Workers that receive structs and enums: the fields stay apart on the way.

use std::sync::mpsc::{Receiver, channel};
use std::thread;

use crate::{Marked, plain, send, sink, source};

struct Mail {
    address: String,
    template: &'static str,
    language: String,
}

fn deliver_all(mails: Receiver<Mail>) -> Vec<String> {
    let mut delivered = Vec::new();
    while let Ok(mail) = mails.recv() {
        sink(mail.template);
        sink(&mail.address); //~ pii-in-log
        delivered.push(mail.language);
    }
    delivered
}

fn one_field_of_a_struct() {
    let (sender, mails) = channel();
    let worker = thread::spawn(|| deliver_all(mails));
    sender.send(Mail { address: source(), template: "welcome", language: plain() }).unwrap();
    drop(sender);
    sink(worker.join().unwrap());
}

enum Job {
    Import { record: Marked, batch: u32 },
    Export(String),
    Stop,
}

fn one_variant_of_an_enum() {
    let (sender, jobs) = channel();
    let worker = thread::spawn(move || {
        for job in jobs {
            match job {
                Job::Import { record, batch } => {
                    sink(batch);
                    send(record.plain);
                    send(record.secret); //~ external-http
                }
                Job::Export(target) => sink(target),
                Job::Stop => break,
            }
        }
    });
    sender.send(Job::Import { record: Marked { secret: source(), plain: plain() }, batch: 3 }).unwrap();
    sender.send(Job::Export(plain())).unwrap();
    sender.send(Job::Stop).unwrap();
    worker.join().unwrap();
}

fn boxed_jobs() {
    let (sender, jobs) = channel::<Box<dyn FnOnce() -> String + Send>>();
    let (counts, quiet) = channel::<Box<dyn FnOnce() -> usize + Send>>();
    let (name, copy) = (source(), source());
    sender.send(Box::new(move || name)).unwrap();
    counts.send(Box::new(move || copy.len())).unwrap();
    let (job, count) = (jobs.recv().unwrap(), quiet.recv().unwrap());
    sink(job()); //~ pii-in-log
    sink(count());
}

/// Runs everything.
pub fn all() {
    one_field_of_a_struct();
    one_variant_of_an_enum();
    boxed_jobs();
}
