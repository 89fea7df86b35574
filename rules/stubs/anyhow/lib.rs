//! An error of anyhow is a text: what the error that it was made of shows, what its source shows, and its contexts.
//!
//! Its own source keeps that behind a pointer with a table of functions. Which part of it is printed depends on flags
//! (`{}` shows the outermost, `{:#}` and `{:?}` all), which is not told apart here.

impl Error {
    pub fn construct_from_std<E>(error: E, backtrace: Option<Backtrace>) -> Self {
        let mut text = error.to_string();
        if let Some(source) = error.source() {
            text.push_str(&source.to_string());
        }
        ::std::flow::mix(text)
    }
    pub fn construct_from_adhoc<M>(message: M, backtrace: Option<Backtrace>) -> Self {
        ::std::flow::mix(message.to_string())
    }
    pub fn construct_from_display<M>(message: M, backtrace: Option<Backtrace>) -> Self {
        ::std::flow::mix(message.to_string())
    }
    pub fn construct_from_context<C, E>(context: C, error: E, backtrace: Option<Backtrace>) -> Self {
        ::std::flow::mix((context.to_string(), error.to_string()))
    }
    pub fn construct_from_boxed(error: Box<dyn StdError + Send + Sync>, backtrace: Option<Backtrace>) -> Self {
        ::std::flow::mix(error.to_string())
    }
    pub fn context<C>(self, context: C) -> Self {
        ::std::flow::mix((context.to_string(), self))
    }
}

impl Error {
    pub fn chain(&self) -> Chain<'_> { ::std::flow::mix(self) }
    pub fn root_cause(&self) -> &(dyn StdError + 'static) { ::std::flow::mix(self) }
    pub fn downcast_ref<E>(&self) -> Option<&E> { Some(::std::flow::mix(self)) }
}

impl Iterator for Chain<'_> {
    fn next(&mut self) -> Option<Self::Item> { Some(::std::flow::mix(self)) }
}

impl Deref for Error {
    fn deref(&self) -> &Self::Target { ::std::flow::mix(self) }
}

impl Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result { formatter.write_str(::std::flow::mix(self)) }
}

impl Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result { formatter.write_str(::std::flow::mix(self)) }
}

mod ensure {
    fn render(msg: &'static str, lhs: &dyn Debug, rhs: &dyn Debug) -> Error {
        Error::msg(format!("{lhs:?} {rhs:?}"))
    }
}
