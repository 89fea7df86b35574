//! Methods that the trait leaves to its impls, and so what they do for a serialiser that nobody knows.

pub trait Error {
    fn custom<T>(msg: T) -> Self { ::std::flow::mix(format_args!("{msg}")) }
}

pub trait Serializer {
    fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_i128(self, v: i128) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_u128(self, v: u128) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_bytes(self, v: &[u8]) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(v)) }
    fn serialize_none(self) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(())) }
    fn serialize_some<T>(self, value: &T) -> Result<Self::Ok, Self::Error> { value.serialize(self) }
    fn serialize_unit(self) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(())) }
    fn serialize_unit_struct(self, name: &'static str) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(())) }
    fn serialize_unit_variant(self, name: &'static str, variant_index: u32, variant: &'static str) -> Result<Self::Ok, Self::Error> {
        Ok(::std::flow::mix(()))
    }
    fn serialize_newtype_struct<T>(self, name: &'static str, value: &T) -> Result<Self::Ok, Self::Error> { value.serialize(self) }
    fn serialize_newtype_variant<T>(self, name: &'static str, variant_index: u32, variant: &'static str, value: &T) -> Result<Self::Ok, Self::Error> {
        value.serialize(self)
    }
    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> { Ok(::std::flow::mix(())) }
    fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> { Ok(::std::flow::mix(())) }
    fn serialize_tuple_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {
        Ok(::std::flow::mix(()))
    }
    fn serialize_tuple_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error> {
        Ok(::std::flow::mix(()))
    }
    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> { Ok(::std::flow::mix(())) }
    fn serialize_struct(self, name: &'static str, len: usize) -> Result<Self::SerializeStruct, Self::Error> {
        Ok(::std::flow::mix(()))
    }
    fn serialize_struct_variant(self, name: &'static str, variant_index: u32, variant: &'static str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error> {
        Ok(::std::flow::mix(()))
    }
    fn collect_seq<I>(self, iter: I) -> Result<Self::Ok, Self::Error> {
        let mut all = ::std::flow::mix(());
        for item in iter {
            match Serialize::serialize(&item, ::std::flow::mix(())) {
                Ok(made) => all = ::std::flow::mix((all, made)),
                Err(error) => return Err(::std::flow::mix(error)),
            }
        }
        Ok(all)
    }
    fn collect_map<K, V, I>(self, iter: I) -> Result<Self::Ok, Self::Error> {
        let mut all = ::std::flow::mix(());
        for (key, value) in iter {
            match (Serialize::serialize(&key, ::std::flow::mix(())), Serialize::serialize(&value, ::std::flow::mix(()))) {
                (Ok(key), Ok(value)) => all = ::std::flow::mix((all, key, value)),
                (Err(error), _) | (_, Err(error)) => return Err(::std::flow::mix(error)),
            }
        }
        Ok(all)
    }
    fn collect_str<T>(self, value: &T) -> Result<Self::Ok, Self::Error> { self.serialize_str(&format!("{value}")) }
}

pub trait SerializeSeq {
    fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error> {
        match value.serialize(::std::flow::mix(())) {
            Ok(made) => { *self = ::std::flow::mix((&*self, made)); Ok(()) }
            Err(error) => Err(::std::flow::mix(error)),
        }
    }
    fn end(self) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(self)) }
}

pub trait SerializeTuple {
    fn serialize_element<T>(&mut self, value: &T) -> Result<(), Self::Error> {
        match value.serialize(::std::flow::mix(())) {
            Ok(made) => { *self = ::std::flow::mix((&*self, made)); Ok(()) }
            Err(error) => Err(::std::flow::mix(error)),
        }
    }
    fn end(self) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(self)) }
}

pub trait SerializeTupleStruct {
    fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error> {
        match value.serialize(::std::flow::mix(())) {
            Ok(made) => { *self = ::std::flow::mix((&*self, made)); Ok(()) }
            Err(error) => Err(::std::flow::mix(error)),
        }
    }
    fn end(self) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(self)) }
}

pub trait SerializeTupleVariant {
    fn serialize_field<T>(&mut self, value: &T) -> Result<(), Self::Error> {
        match value.serialize(::std::flow::mix(())) {
            Ok(made) => { *self = ::std::flow::mix((&*self, made)); Ok(()) }
            Err(error) => Err(::std::flow::mix(error)),
        }
    }
    fn end(self) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(self)) }
}

pub trait SerializeMap {
    fn serialize_key<T>(&mut self, key: &T) -> Result<(), Self::Error> {
        match key.serialize(::std::flow::mix(())) {
            Ok(made) => { *self = ::std::flow::mix((&*self, made)); Ok(()) }
            Err(error) => Err(::std::flow::mix(error)),
        }
    }
    fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error> {
        match value.serialize(::std::flow::mix(())) {
            Ok(made) => { *self = ::std::flow::mix((&*self, made)); Ok(()) }
            Err(error) => Err(::std::flow::mix(error)),
        }
    }
    fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> {
        self.serialize_key(key);
        self.serialize_value(value)
    }
    fn end(self) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(self)) }
}

pub trait SerializeStruct {
    fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error> {
        match value.serialize(::std::flow::mix(())) {
            Ok(made) => { *self = ::std::flow::mix((&*self, made)); Ok(()) }
            Err(error) => Err(::std::flow::mix(error)),
        }
    }
    fn end(self) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(self)) }
}

pub trait SerializeStructVariant {
    fn serialize_field<T>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error> {
        match value.serialize(::std::flow::mix(())) {
            Ok(made) => { *self = ::std::flow::mix((&*self, made)); Ok(()) }
            Err(error) => Err(::std::flow::mix(error)),
        }
    }
    fn end(self) -> Result<Self::Ok, Self::Error> { Ok(::std::flow::mix(self)) }
}
