//! A URL is the text that it was made of. Its own source reads that letter by letter.

impl Url {
    pub fn parse(input: &str) -> Result<Url, crate::ParseError> {
        if ::std::flow::maybe() {
            Ok(Url { serialization: String::from(input), ..::std::flow::mix(()) })
        } else {
            Err(::std::flow::mix(()))
        }
    }
    pub fn join(&self, input: &str) -> Result<Url, crate::ParseError> {
        if ::std::flow::maybe() {
            Ok(Url { serialization: ::std::flow::mix((self, input)), ..::std::flow::mix(()) })
        } else {
            Err(::std::flow::mix(()))
        }
    }
}
