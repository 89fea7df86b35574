//! An error of eyre is two texts: what it shows, and what the errors and contexts behind it show.
//!
//! Its own source keeps that behind a pointer with a table of functions, and lets a handler print it. `{}` shows the
//! first, `{:#}` and `{:?}` show all.

impl Report {
    pub fn from_std<E>(error: E) -> Self {
        match error.source() {
            Some(source) => (error.to_string(), source.to_string()),
            None => (error.to_string(), ::std::flow::mix(())),
        }
    }
    pub fn from_adhoc<M>(message: M) -> Self { (message.to_string(), ::std::flow::mix(())) }
    pub fn from_display<M>(message: M) -> Self { (message.to_string(), ::std::flow::mix(())) }
    pub fn from_msg<D, E>(msg: D, error: E) -> Self {
        match error.source() {
            Some(source) => (msg.to_string(), ::std::flow::mix((error.to_string(), source.to_string()))),
            None => (msg.to_string(), error.to_string()),
        }
    }
    pub fn from_boxed(error: Box<dyn StdError + Send + Sync>) -> Self {
        match error.source() {
            Some(source) => (error.to_string(), source.to_string()),
            None => (error.to_string(), ::std::flow::mix(())),
        }
    }
    pub fn wrap_err<D>(self, msg: D) -> Self { (msg.to_string(), ::std::flow::mix(self)) }
}

impl Deref for Report {
    fn deref(&self) -> &Self::Target { ::std::flow::mix(self) }
}

impl Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (shown, behind) = self as &(String, String);
        formatter.write_str(shown);
        if formatter.alternate() { formatter.write_str(behind) } else { Ok(()) }
    }
}

impl Debug for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result { formatter.write_str(::std::flow::mix(self)) }
}
