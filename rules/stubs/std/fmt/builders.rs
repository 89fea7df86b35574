//! What `debug_struct` and its kin give. Std takes `&dyn Debug`; here the type stays known, and with it its impl.

use crate::fmt::{Debug, Display, Formatter, Result};

pub struct DebugStruct<'a, 'b> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b> DebugStruct<'a, 'b> {
    pub fn field<T: Debug + ?Sized>(&mut self, name: &str, value: &T) -> &mut Self {
        let _ = value.fmt(self.fmt);
        self
    }
    pub fn field_with<F: FnOnce(&mut Formatter<'_>) -> Result>(&mut self, name: &str, value_fmt: F) -> &mut Self {
        let _ = value_fmt(self.fmt);
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    pub fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugTuple<'a, 'b> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b> DebugTuple<'a, 'b> {
    pub fn field<T: Debug + ?Sized>(&mut self, value: &T) -> &mut Self {
        let _ = value.fmt(self.fmt);
        self
    }
    pub fn field_with<F: FnOnce(&mut Formatter<'_>) -> Result>(&mut self, value_fmt: F) -> &mut Self {
        let _ = value_fmt(self.fmt);
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    pub fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugSet<'a, 'b> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b> DebugSet<'a, 'b> {
    pub fn entry<T: Debug + ?Sized>(&mut self, entry: &T) -> &mut Self {
        let _ = entry.fmt(self.fmt);
        self
    }
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
        for entry in entries { let _ = entry.fmt(self.fmt); }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    pub fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugList<'a, 'b> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b> DebugList<'a, 'b> {
    pub fn entry<T: Debug + ?Sized>(&mut self, entry: &T) -> &mut Self {
        let _ = entry.fmt(self.fmt);
        self
    }
    pub fn entries<D: Debug, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {
        for entry in entries { let _ = entry.fmt(self.fmt); }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    pub fn finish(&mut self) -> Result { Ok(()) }
}

pub struct DebugMap<'a, 'b> { fmt: &'a mut Formatter<'b> }
impl<'a, 'b> DebugMap<'a, 'b> {
    pub fn entry<K: Debug + ?Sized, V: Debug + ?Sized>(&mut self, key: &K, value: &V) -> &mut Self {
        let _ = key.fmt(self.fmt);
        let _ = value.fmt(self.fmt);
        self
    }
    pub fn key<K: Debug + ?Sized>(&mut self, key: &K) -> &mut Self {
        let _ = key.fmt(self.fmt);
        self
    }
    pub fn value<V: Debug + ?Sized>(&mut self, value: &V) -> &mut Self {
        let _ = value.fmt(self.fmt);
        self
    }
    pub fn entries<K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {
        for (key, value) in entries {
            let _ = key.fmt(self.fmt);
            let _ = value.fmt(self.fmt);
        }
        self
    }
    pub fn finish_non_exhaustive(&mut self) -> Result { Ok(()) }
    pub fn finish(&mut self) -> Result { Ok(()) }
}

pub struct FromFn<F>(F);
pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> { FromFn(f) }
impl<F: Fn(&mut Formatter<'_>) -> Result> Debug for FromFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.0)(f) } }
impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> { fn fmt(&self, f: &mut Formatter<'_>) -> Result { (self.0)(f) } }
