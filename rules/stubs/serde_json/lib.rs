//! What serde_json does with data: a text or value holds what a type serialises; what a type deserialises holds the
//! text, and so does the error where it is of another kind.
//!
//! Its own source moves it through visitors and buffers one byte at a time.

mod ser {
    pub fn to_string<T>(value: &T) -> Result<String> { Ok(::std::flow::mix(value.serialize(::std::flow::mix(())).ok())) }
    pub fn to_string_pretty<T>(value: &T) -> Result<String> { to_string(value) }
    pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> { Ok(::std::flow::mix(value.serialize(::std::flow::mix(())).ok())) }
    pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>> { to_vec(value) }
    pub fn to_writer<W, T>(mut writer: W, value: &T) -> Result<()> {
        let text: &[u8] = ::std::flow::mix(value.serialize(::std::flow::mix(())).ok());
        writer.write_all(text);
        Ok(())
    }
    pub fn to_writer_pretty<W, T>(mut writer: W, value: &T) -> Result<()> { to_writer(writer, value) }
}

mod value {
    pub fn to_value<T>(value: T) -> Result<Value> { Ok(::std::flow::mix(value.serialize(::std::flow::mix(())).ok())) }
    pub fn from_value<T>(value: Value) -> Result<T> { crate::de::from_slice(::std::flow::mix(value)) }

    impl Value {
        fn deserialize<D>(deserializer: D) -> Result<Value, D::Error> { Ok(::std::flow::mix(deserializer)) }
    }

    impl Display for Value {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(::std::flow::mix(self)) }
    }
}

mod de {
    pub fn from_str<T>(s: &str) -> Result<T> { from_slice(s.as_bytes()) }
    pub fn from_slice<T>(v: &[u8]) -> Result<T> {
        match T::deserialize(::std::flow::mix(v)) {
            Ok(value) => Ok(value),
            Err(error) => Err(crate::error::Error {
                err: Box::new(crate::error::ErrorImpl {
                    code: crate::error::ErrorCode::Message(::std::flow::mix(error)),
                    line: 0,
                    column: 0,
                }),
            }),
        }
    }
    pub fn from_reader<R, T>(mut rdr: R) -> Result<T> {
        let mut text = String::new();
        rdr.read_to_string(&mut text);
        from_slice(text.as_bytes())
    }
}
