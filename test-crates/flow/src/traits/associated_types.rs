//! Values whose type only a trait's associated type names, as serialisers are written.

use crate::{sink, source};

trait Format: Sized {
    type Part: Part;

    fn begin(self) -> Result<Self::Part, String>;
}

trait Part {
    fn put(&mut self, text: &str) -> Result<(), String>;
    fn end(self) -> String;
}

struct Lines;
struct Written(String);
struct Counted(usize);

impl Format for Lines {
    type Part = Written;

    fn begin(self) -> Result<Written, String> {
        Ok(Written(String::new()))
    }
}

impl Part for Written {
    fn put(&mut self, text: &str) -> Result<(), String> {
        self.0.push_str(text);
        Ok(())
    }

    fn end(self) -> String {
        self.0
    }
}

struct Lengths;

impl Format for Lengths {
    type Part = Counted;

    fn begin(self) -> Result<Counted, String> {
        Ok(Counted(0))
    }
}

impl Part for Counted {
    fn put(&mut self, text: &str) -> Result<(), String> {
        self.0 += text.len();
        Ok(())
    }

    fn end(self) -> String {
        format!("{} bytes", self.0)
    }
}

fn write<F: Format>(format: F, text: &str) -> Result<String, String> {
    let mut part = format.begin()?;
    part.put(text)?;
    Ok(part.end())
}

/// Runs everything.
pub fn all() {
    sink(write(Lines, &source()).unwrap_or_default()); //~ pii-in-log
    sink(write(Lengths, &source()).unwrap_or_default());
    sink(write(Lines, "nothing").unwrap_or_default());
}
