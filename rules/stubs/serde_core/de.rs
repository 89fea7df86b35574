//! Methods that traits leave to their impls, and so what they do for a format that nobody knows: all that is read holds
//! the input, and where something of another kind is wanted, it may be a text that stands there.

pub trait Error {
    fn custom<T>(msg: T) -> Self { ::std::flow::mix(format_args!("{msg}")) }
}

pub trait Deserializer {
    fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if ::std::flow::maybe() { return visitor.visit_str(::std::flow::mix(self)); }
        if ::std::flow::maybe() { return visitor.visit_seq(::std::flow::mix(self)); }
        if ::std::flow::maybe() { return visitor.visit_map(::std::flow::mix(self)); }
        visitor.visit_u64(::std::flow::mix(self))
    }
    fn deserialize_bool<V>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if ::std::flow::maybe() { return visitor.visit_str(::std::flow::mix(self)); }
        visitor.visit_bool(::std::flow::mix(self))
    }
    fn deserialize_i8<V>(self, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_i64(visitor) }
    fn deserialize_i16<V>(self, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_i64(visitor) }
    fn deserialize_i32<V>(self, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_i64(visitor) }
    fn deserialize_i64<V>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if ::std::flow::maybe() { return visitor.visit_str(::std::flow::mix(self)); }
        visitor.visit_i64(::std::flow::mix(self))
    }
    fn deserialize_i128<V>(self, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_i64(visitor) }
    fn deserialize_u8<V>(self, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_u64(visitor) }
    fn deserialize_u16<V>(self, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_u64(visitor) }
    fn deserialize_u32<V>(self, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_u64(visitor) }
    fn deserialize_u64<V>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if ::std::flow::maybe() { return visitor.visit_str(::std::flow::mix(self)); }
        visitor.visit_u64(::std::flow::mix(self))
    }
    fn deserialize_u128<V>(self, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_u64(visitor) }
    fn deserialize_f32<V>(self, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_f64(visitor) }
    fn deserialize_f64<V>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if ::std::flow::maybe() { return visitor.visit_str(::std::flow::mix(self)); }
        visitor.visit_f64(::std::flow::mix(self))
    }
    fn deserialize_char<V>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_str(::std::flow::mix(self)) }
    fn deserialize_str<V>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_str(::std::flow::mix(self)) }
    fn deserialize_string<V>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_str(::std::flow::mix(self)) }
    fn deserialize_bytes<V>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_bytes(::std::flow::mix(self)) }
    fn deserialize_byte_buf<V>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_bytes(::std::flow::mix(self)) }
    fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if ::std::flow::maybe() { return visitor.visit_none(); }
        visitor.visit_some(self)
    }
    fn deserialize_unit<V>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if ::std::flow::maybe() { return visitor.visit_str(::std::flow::mix(self)); }
        visitor.visit_unit()
    }
    fn deserialize_unit_struct<V>(self, name: &'static str, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_unit(visitor) }
    fn deserialize_newtype_struct<V>(self, name: &'static str, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_newtype_struct(self) }
    fn deserialize_seq<V>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if ::std::flow::maybe() { return visitor.visit_str(::std::flow::mix(self)); }
        visitor.visit_seq(::std::flow::mix(self))
    }
    fn deserialize_tuple<V>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_seq(visitor) }
    fn deserialize_tuple_struct<V>(self, name: &'static str, len: usize, visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_seq(visitor) }
    fn deserialize_map<V>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if ::std::flow::maybe() { return visitor.visit_str(::std::flow::mix(self)); }
        visitor.visit_map(::std::flow::mix(self))
    }
    fn deserialize_struct<V>(self, name: &'static str, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error> { self.deserialize_map(visitor) }
    fn deserialize_enum<V>(self, name: &'static str, variants: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_enum(::std::flow::mix(self))
    }
    fn deserialize_identifier<V>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_str(::std::flow::mix(self)) }
    fn deserialize_ignored_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_unit() }
}

pub trait SeqAccess {
    fn next_element_seed<T>(&mut self, seed: T) -> Result<Option<T::Value>, Self::Error> {
        if ::std::flow::maybe() { return Ok(None); }
        Ok(Some(seed.deserialize(::std::flow::mix(self))?))
    }
}

pub trait MapAccess {
    fn next_key_seed<K>(&mut self, seed: K) -> Result<Option<K::Value>, Self::Error> {
        if ::std::flow::maybe() { return Ok(None); }
        Ok(Some(seed.deserialize(::std::flow::mix(self))?))
    }
    fn next_value_seed<V>(&mut self, seed: V) -> Result<V::Value, Self::Error> { seed.deserialize(::std::flow::mix(self)) }
}

pub trait EnumAccess {
    fn variant_seed<V>(self, seed: V) -> Result<(V::Value, Self::Variant), Self::Error> {
        Ok((seed.deserialize(::std::flow::mix(&self))?, ::std::flow::mix(self)))
    }
}

pub trait VariantAccess {
    fn unit_variant(self) -> Result<(), Self::Error> { Ok(()) }
    fn newtype_variant_seed<T>(self, seed: T) -> Result<T::Value, Self::Error> { seed.deserialize(::std::flow::mix(self)) }
    fn tuple_variant<V>(self, len: usize, visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_seq(::std::flow::mix(self)) }
    fn struct_variant<V>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value, Self::Error> { visitor.visit_map(::std::flow::mix(self)) }
}
