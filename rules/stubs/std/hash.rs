//! Hashing. A hash is made of what was hashed.

use crate::flow::mix;
use crate::num::Integer;

pub trait Hash {
    fn hash<H: Hasher>(&self, state: &mut H);
    fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) where Self: Sized { data[0].hash(state) }
}
pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8) { self.write(&[mix(i)]) }
    fn write_u16(&mut self, i: u16) { self.write(&[mix(i)]) }
    fn write_u32(&mut self, i: u32) { self.write(&[mix(i)]) }
    fn write_u64(&mut self, i: u64) { self.write(&[mix(i)]) }
    fn write_u128(&mut self, i: u128) { self.write(&[mix(i)]) }
    fn write_usize(&mut self, i: usize) { self.write(&[mix(i)]) }
    fn write_i8(&mut self, i: i8) { self.write(&[mix(i)]) }
    fn write_i16(&mut self, i: i16) { self.write(&[mix(i)]) }
    fn write_i32(&mut self, i: i32) { self.write(&[mix(i)]) }
    fn write_i64(&mut self, i: i64) { self.write(&[mix(i)]) }
    fn write_i128(&mut self, i: i128) { self.write(&[mix(i)]) }
    fn write_isize(&mut self, i: isize) { self.write(&[mix(i)]) }
    fn write_length_prefix(&mut self, len: usize) {}
    fn write_str(&mut self, s: &str) { self.write(s.as_bytes()) }
}
impl<H: Hasher + ?Sized> Hasher for &mut H {
    fn finish(&self) -> u64 { (**self).finish() }
    fn write(&mut self, bytes: &[u8]) { (**self).write(bytes) }
}
pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T: Hash>(&self, x: T) -> u64 where Self: Sized, Self::Hasher: Hasher {
        let mut hasher = self.build_hasher();
        x.hash(&mut hasher);
        hasher.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BuildHasherDefault<H> { hasher: H }
impl<H: Default + Hasher> BuildHasher for BuildHasherDefault<H> {
    type Hasher = H;
    fn build_hasher(&self) -> H { H::default() }
}
impl<H> BuildHasherDefault<H> { pub fn new() -> Self { BuildHasherDefault { hasher: mix(()) } } }

#[derive(Clone, Debug)]
pub struct RandomState {}
impl RandomState { pub fn new() -> RandomState { RandomState {} } }
impl Default for RandomState { fn default() -> RandomState { RandomState {} } }
impl BuildHasher for RandomState {
    type Hasher = DefaultHasher;
    fn build_hasher(&self) -> DefaultHasher { DefaultHasher { state: 0 } }
}
#[derive(Clone, Debug)]
pub struct DefaultHasher { state: u64 }
impl DefaultHasher { pub fn new() -> DefaultHasher { DefaultHasher { state: 0 } } }
impl Default for DefaultHasher { fn default() -> DefaultHasher { DefaultHasher { state: 0 } } }
impl Hasher for DefaultHasher {
    fn finish(&self) -> u64 { self.state }
    fn write(&mut self, bytes: &[u8]) { self.state = mix((self.state, bytes)) }
}
#[derive(Clone, Debug, Default)]
pub struct SipHasher { state: u64 }
impl SipHasher {
    pub fn new() -> SipHasher { SipHasher { state: 0 } }
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher { SipHasher { state: mix((key0, key1)) } }
}
impl Hasher for SipHasher {
    fn finish(&self) -> u64 { self.state }
    fn write(&mut self, bytes: &[u8]) { self.state = mix((self.state, bytes)) }
}

impl<T: Integer> Hash for T { fn hash<H: Hasher>(&self, state: &mut H) { state.write(&[mix(*self)]) } }
impl Hash for bool { fn hash<H: Hasher>(&self, state: &mut H) { state.write(&[mix(*self)]) } }
impl Hash for char { fn hash<H: Hasher>(&self, state: &mut H) { state.write(&[mix(*self)]) } }
impl Hash for str { fn hash<H: Hasher>(&self, state: &mut H) { state.write(self.as_bytes()) } }
impl Hash for ! { fn hash<H: Hasher>(&self, state: &mut H) {} }
impl<T: ?Sized + Hash> Hash for &T { fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state) } }
impl<T: ?Sized + Hash> Hash for &mut T { fn hash<H: Hasher>(&self, state: &mut H) { (**self).hash(state) } }
impl<T: ?Sized> Hash for *const T { fn hash<H: Hasher>(&self, state: &mut H) {} }
impl<T: ?Sized> Hash for *mut T { fn hash<H: Hasher>(&self, state: &mut H) {} }
impl<T: Hash> Hash for [T] { fn hash<H: Hasher>(&self, state: &mut H) { self[0].hash(state) } }
impl<T: Hash, const N: usize> Hash for [T; N] { fn hash<H: Hasher>(&self, state: &mut H) { self[0].hash(state) } }
impl Hash for () { fn hash<H: Hasher>(&self, state: &mut H) {} }
