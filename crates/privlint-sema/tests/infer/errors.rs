//! Error types, and ways from one to another.

use std::error::Error;
use std::fmt;
use std::io;
use std::num::ParseIntError;

#[derive(Debug)]
pub enum AppError {
    Io(io::Error),
    Parse { text: String, source: ParseIntError },
    Other(Box<dyn Error + Send + Sync>),
}

impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AppError::Io(error) => error.fmt(f), //: error: &Error // fmt => Display::fmt for Error
            AppError::Parse { text, source } => write!(f, "{text}: {source}"), //: text: &String // source: &ParseIntError
            AppError::Other(error) => write!(f, "{error}"), //: error: &Box<dyn Error + Send + Sync>
        }
    }
}

impl Error for AppError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Io(error) => Some(error), //: error: &Error
            Self::Parse { source, .. } => Some(source),
            Self::Other(error) => Some(&**error), //: &**error: &dyn Error + Send + Sync
        }
    }
}

impl From<io::Error> for AppError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<&str> for AppError {
    fn from(text: &str) -> Self {
        Self::Other(text.into()) //: text.into(): Box<dyn Error + Send + Sync>
    }
}

pub fn read(path: &str) -> Result<u32, AppError> {
    let text = std::fs::read_to_string(path)?; //: text: String
    let n = text.trim().parse().map_err(|source| AppError::Parse { text, source })?; //: n: u32 // source: ParseIntError
    if n == 0 {
        return Err("zero".into()); //: "zero".into(): AppError
    }
    Ok(n)
}

pub fn report(error: AppError) -> Box<dyn Error> {
    let mut cause = error.source(); //: cause: Option<&dyn Error>
    while let Some(inner) = cause { //: inner: &dyn Error
        let text = inner.to_string(); //: text: String
        cause = inner.source();
        let _ = text;
    }
    if let Some(io) = error.source().and_then(|e| e.downcast_ref::<io::Error>()) { //: io: &Error // e: &dyn Error
        let kind = io.kind(); //: kind: ErrorKind // kind => Error::kind
        let _ = kind;
    }
    error.into() //: error.into(): Box<dyn Error>
}

pub fn collected(texts: &[&str]) -> Result<Vec<u8>, Box<dyn Error>> {
    let all = texts.iter().map(|text| text.parse::<u8>()).collect::<Result<Vec<_>, _>>()?; //: all: Vec<u8>
    let (good, bad): (Vec<_>, Vec<_>) = texts.iter().map(|text| text.parse::<u8>()).partition(Result::is_ok); //: good: Vec<Result<u8, ParseIntError>>
    let bad = bad.into_iter().filter_map(Result::err).map(|e| e.to_string()).collect::<Vec<_>>(); //: bad: Vec<String> // e: ParseIntError
    let _ = (good, bad);
    Ok(all)
}
