//! Method probing: by value, autoref, autoderef.

pub struct Inner;

impl Inner {
    pub fn by_ref(&self) -> u8 {
        1
    }
    pub fn by_mut(&mut self) -> u16 {
        2
    }
    pub fn by_value(self) -> u32 {
        3
    }
    pub fn boxed(self: Box<Self>) -> u64 {
        4
    }
}

pub struct Wrapper(Inner);

impl std::ops::Deref for Wrapper {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

pub trait Named {
    fn name(&self) -> String;
    fn by_ref(&self) -> char;
}

impl Named for Inner {
    fn name(&self) -> String {
        String::new()
    }
    fn by_ref(&self) -> char {
        'x'
    }
}

pub fn probing(mut inner: Inner, wrapper: Wrapper, boxed: Box<Inner>, nested: &&Box<Wrapper>) {
    let a = inner.by_ref(); //: a: u8 // by_ref => Inner::by_ref
    let b = inner.by_mut(); //: b: u16
    let c = wrapper.by_ref(); //: c: u8 // by_ref => Inner::by_ref
    let d = nested.by_ref(); //: d: u8
    let e = wrapper.name(); //: e: String // name => Named::name for Inner
    let f = Named::by_ref(&inner); //: f: char // Named::by_ref => Named::by_ref for Inner
    let g = inner.by_value(); //: g: u32
    let h = boxed.boxed(); //: h: u64 // boxed => Inner::boxed
    let i = Inner::by_ref(&wrapper); //: i: u8 // Inner::by_ref => Inner::by_ref
    let j = (&wrapper).0.by_ref(); //: j: u8
    let k = "a b".to_owned(); //: k: String // to_owned => ToOwned::to_owned for str
    let l = k.trim(); //: l: &str // trim => str::trim
    let m = k.clone(); //: m: String // clone => Clone::clone for String
    let n = (&k).clone(); //: n: String
    let o = vec![1u8].first().copied(); //: o: Option<u8> // first => slice::first // copied => Option::copied
    let p = [1u8, 2].len(); //: p: usize // len => slice::len
    let q = Some(String::new()).as_deref().map(str::len); //: q: Option<usize>
    let _ = (a, b, c, d, e, f, g, h, i, j, l, m, n, o, p, q);
}

pub fn clone_of_a_reference<T>(x: &T) {
    let y = x.clone(); //: y: &T // clone => Clone::clone for &T
    let _ = y;
}
