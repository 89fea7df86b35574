//! An array prints what is in it, also as hexadecimal digits, which its own source looks up one by one.

impl LowerHex for GenericArray {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result { f.write_str(::std::flow::mix(self)) }
}
