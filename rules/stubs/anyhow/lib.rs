//! An error of anyhow is two texts: what it shows, and what the errors and contexts behind it show.
//!
//! Its own source keeps that behind a pointer with a table of functions. `{}` shows the first, `{:#}` and `{:?}` show all.

impl Error {
    pub fn construct_from_std<E>(error: E, backtrace: Option<Backtrace>) -> Self {
        match error.source() {
            Some(source) => (error.to_string(), source.to_string()),
            None => (error.to_string(), ::std::flow::mix(())),
        }
    }
    pub fn construct_from_adhoc<M>(message: M, backtrace: Option<Backtrace>) -> Self {
        (message.to_string(), ::std::flow::mix(()))
    }
    pub fn construct_from_display<M>(message: M, backtrace: Option<Backtrace>) -> Self {
        (message.to_string(), ::std::flow::mix(()))
    }
    pub fn construct_from_context<C, E>(context: C, error: E, backtrace: Option<Backtrace>) -> Self {
        match error.source() {
            Some(source) => (context.to_string(), ::std::flow::mix((error.to_string(), source.to_string()))),
            None => (context.to_string(), error.to_string()),
        }
    }
    pub fn construct_from_boxed(error: Box<dyn StdError + Send + Sync>, backtrace: Option<Backtrace>) -> Self {
        match error.source() {
            Some(source) => (error.to_string(), source.to_string()),
            None => (error.to_string(), ::std::flow::mix(())),
        }
    }
    pub fn context<C>(self, context: C) -> Self { (context.to_string(), ::std::flow::mix(self)) }
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
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let (shown, behind) = self as &(String, String);
        formatter.write_str(shown);
        if formatter.alternate() { formatter.write_str(behind) } else { Ok(()) }
    }
}

impl Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result { formatter.write_str(::std::flow::mix(self)) }
}

mod ensure {
    fn render(msg: &'static str, lhs: &dyn Debug, rhs: &dyn Debug) -> Error {
        Error::msg(format!("{lhs:?} {rhs:?}"))
    }
}
