//! What hex writes is what it is given, in other letters; so is what it reads. The error says which letter is none of
//! its own, and not the text.
//!
//! Its own source looks each letter up in a table.

pub fn encode<T>(data: T) -> String { ::std::flow::mix(data.as_ref()) }
pub fn encode_upper<T>(data: T) -> String { encode(data) }
pub fn encode_to_slice<T>(input: T, output: &mut [u8]) -> Result<(), FromHexError> {
    output.copy_from_slice(input.as_ref());
    ::std::flow::mix(())
}
pub fn decode<T>(data: T) -> Result<Vec<u8>, FromHexError> {
    if ::std::flow::maybe() { Ok(::std::flow::mix(data.as_ref())) } else { Err(::std::flow::mix(())) }
}
pub fn decode_to_slice<T>(data: T, out: &mut [u8]) -> Result<(), FromHexError> {
    out.copy_from_slice(data.as_ref());
    ::std::flow::mix(())
}

impl Iterator for BytesToHexChars {
    fn next(&mut self) -> Option<char> { ::std::flow::mix(&self.inner) }
}
