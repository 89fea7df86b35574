//! Files, streams, processes, threads.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::Command;
use std::sync::mpsc;
use std::thread;

pub fn files(path: &str) -> io::Result<()> {
    let mut file = File::open(path)?; //: file: File
    let mut text = String::new();
    file.read_to_string(&mut text)?; //: read_to_string => Read::read_to_string for File
    for line in BufReader::new(file).lines() { //: line: Result<String, Error>
        let line = line?; //: line: String
        let _ = line;
    }
    let a = fs::read_to_string(path)?; //: a: String
    let b = io::stdin().lock().lines().next(); //: b: Option<Result<String, Error>>
    io::stdout().write_all(a.as_bytes())?; //: write_all => Write::write_all for Stdout
    let c = fs::read_dir(path)?.filter_map(Result::ok).map(|entry| entry.path()).collect::<Vec<_>>(); //: c: Vec<PathBuf>
    let d = Command::new("ls").arg(path).args(["a"]).output()?.stdout; //: d: Vec<u8>
    let e = io::Error::new(io::ErrorKind::Other, "x").to_string(); //: e: String
    let f = std::env::var("HOME").ok().map(|home| home.len()); //: f: Option<usize> // home: String
    let g = std::env::args().skip(1).collect::<Vec<_>>(); //: g: Vec<String>
    let h = c[0].extension().and_then(|it| it.to_str()).unwrap_or(""); //: h: &str // it: &OsStr
    let i = c[0].display().to_string(); //: i: String
    let mut j = io::Cursor::new(Vec::new()); //: j: Cursor<Vec<u8>>
    j.write_all(&d)?;
    let _ = (b, e, f, g, h, i);
    Ok(())
}

pub fn threads(names: Vec<String>) {
    let handle = thread::spawn(move || names.len()); //: handle: JoinHandle<usize>
    let a = handle.join().unwrap(); //: a: usize
    let (sender, receiver) = mpsc::channel(); //: sender: Sender<(u8, String)>
    let other = sender.clone(); //: other: Sender<(u8, String)>
    thread::spawn(move || other.send((1u8, String::new())).unwrap());
    for (n, text) in receiver { //: n: u8 // text: String
        let _ = (n, text);
    }
    let b = thread::scope(|scope| scope.spawn(|| 'x').join().unwrap()); //: b: char // scope: &Scope
    let c = sender.send((2, "x".into())); //: c: Result<(), SendError<(u8, String)>>
    let _ = (a, b, c);
}
