//! An error of eyre is a text: what the error that it was made of shows, what its source shows, and its contexts.
//!
//! Its own source keeps that behind a pointer with a table of functions, and lets a handler print it. Which part of it
//! is printed depends on flags (`{}` shows the outermost, `{:#}` and `{:?}` all), which is not told apart here.

impl Report {
    pub fn from_std<E>(error: E) -> Self {
        let mut text = error.to_string();
        if let Some(source) = error.source() {
            text.push_str(&source.to_string());
        }
        ::std::flow::mix(text)
    }
    pub fn from_adhoc<M>(message: M) -> Self { ::std::flow::mix(message.to_string()) }
    pub fn from_display<M>(message: M) -> Self { ::std::flow::mix(message.to_string()) }
    pub fn from_msg<D, E>(msg: D, error: E) -> Self { ::std::flow::mix((msg.to_string(), error.to_string())) }
    pub fn from_boxed(error: Box<dyn StdError + Send + Sync>) -> Self { ::std::flow::mix(error.to_string()) }
    pub fn wrap_err<D>(self, msg: D) -> Self { ::std::flow::mix((msg.to_string(), self)) }
}

impl Deref for Report {
    fn deref(&self) -> &Self::Target { ::std::flow::mix(self) }
}

impl Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result { formatter.write_str(::std::flow::mix(self)) }
}

impl Debug for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result { formatter.write_str(::std::flow::mix(self)) }
}
