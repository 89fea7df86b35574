//! Bytes that are taken for text print themselves. Their own source goes through them letter by letter, and makes one
//! type of the other by a cast.

mod bstring {
    impl Display for BString {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str(::std::flow::mix(self)) }
    }
}

mod bstr {
    impl Display for BStr {
        fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str(::std::flow::mix(self)) }
    }
}
