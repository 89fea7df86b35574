//! Types that are decided later, or from outside.

pub struct Stack<T> {
    items: Vec<T>,
}

impl<T> Stack<T> {
    pub fn new() -> Self {
        Stack { items: Vec::new() }
    }
    pub fn push(&mut self, item: T) -> &mut Self {
        self.items.push(item);
        self
    }
}

fn first<T>(items: &[T]) -> Option<&T> {
    items.first()
}

fn make<T: Default>() -> T {
    T::default() //: T::default => Default::default for T
}

fn wants(_: &[String], _: Option<u16>, _: Box<dyn Fn(u8) -> u8>) {}

pub fn later(flag: bool) -> Vec<Option<u8>> {
    let mut a = Vec::new(); //: a: Vec<&str>
    a.push("x");
    let mut b = Stack::new(); //: b: Stack<char>
    b.push('x').push('y');
    let c = None; //: c: Option<u16>
    wants(&[], c, Box::new(|x| x + 1)); //: x: u8
    let d = if flag { Some(1) } else { None }; //: d: Option<u64>
    let e: Option<u64> = d;
    let f = make(); //: f: String
    let g: &String = &f;
    let h = first(&[1.5f32]); //: h: Option<&f32>
    let mut i = Default::default(); //: i: u8
    if flag {
        i = 3u8;
    }
    let j = [None, Some('x')]; //: j: [Option<char>; N]
    let k = match flag { //: k: Result<u8, String>
        true => Ok(1u8),
        false => Err(String::new()),
    };
    let l; //: l: usize
    l = f.len();
    let mut m = std::collections::HashMap::new(); //: m: HashMap<u8, Vec<char>, RandomState>
    m.entry(i).or_insert_with(Vec::new).push('x');
    let n = (0..3).map(|_| make::<u8>()).collect::<Vec<_>>(); //: n: Vec<u8>
    let o = std::iter::repeat_with(|| make()).take(2).collect::<Vec<u64>>(); //: o: Vec<u64>
    let _ = (e, g, h, j, k, l, n, o);
    vec![Some(1), None] //: vec![Some(1), None]: Vec<Option<u8>>
}

pub fn returned() -> Result<(u8, Vec<String>), std::fmt::Error> {
    let list = Vec::new(); //: list: Vec<String>
    Ok((1, list)) //: 1: u8
}
