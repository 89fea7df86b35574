//! A writer of comma separated values into a buffer.

use std::io::{self, BufWriter, Write};

use crate::{Marked, plain, send, sink, source};

struct CsvWriter<W> {
    out: W,
    rows: usize,
}

impl<W: Write> CsvWriter<W> {
    fn new(out: W) -> Self {
        Self { out, rows: 0 }
    }

    fn row<'a>(&mut self, fields: impl IntoIterator<Item = &'a str>) -> io::Result<()> {
        for (index, field) in fields.into_iter().enumerate() {
            if index > 0 {
                self.out.write_all(b",")?;
            }
            write!(self.out, "\"{}\"", field.replace('"', "\"\""))?;
        }
        self.rows += 1;
        writeln!(self.out)
    }

    fn finish(mut self) -> io::Result<(W, usize)> {
        self.out.flush()?;
        Ok((self.out, self.rows))
    }
}

fn into_a_vector() -> io::Result<()> {
    let records = [Marked { secret: source(), plain: plain() }];
    let (mut full, mut short) = (CsvWriter::new(Vec::new()), CsvWriter::new(Vec::new()));
    for record in &records {
        full.row([record.plain.as_str(), &record.secret])?;
        short.row([record.plain.as_str(), "-"])?;
    }
    let ((full, rows), (short, _)) = (full.finish()?, short.finish()?);
    sink(rows);
    send(String::from_utf8_lossy(&short));
    send(String::from_utf8_lossy(&full)); //~ external-http
    Ok(())
}

fn into_a_borrowed_buffer() -> io::Result<()> {
    let (mut names, mut header) = (Vec::new(), Vec::new());
    CsvWriter::new(&mut header).row(["id", "name"])?;
    CsvWriter::new(BufWriter::new(&mut names)).row([source().as_str()])?;
    sink(str::from_utf8(&header));
    sink(str::from_utf8(&names)); //~ pii-in-log
    Ok(())
}

/// Runs everything.
pub fn all() {
    into_a_vector().unwrap();
    into_a_borrowed_buffer().unwrap();
}
