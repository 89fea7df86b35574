//! Slices, arrays, vectors, tuples.

pub fn slices(list: &mut [String], numbers: [u32; 4]) {
    let a = list.first(); //: a: Option<&String>
    let b = a.cloned(); //: b: Option<String>
    let c = list.iter().zip(numbers).map(|(text, n)| (text.len(), n)).collect::<Vec<_>>(); //: c: Vec<(usize, u32)>
    let d = numbers.map(u64::from); //: d: [u64; N]
    let e = numbers.iter().copied().rev().collect::<Vec<_>>(); //: e: Vec<u32>
    let f = list.split_at(1).0.len(); //: f: usize
    let g = list.windows(2).all(|pair| pair[0] == pair[1]); //: g: bool // pair: &[String]
    let h = numbers.as_slice().contains(&1); //: h: bool
    for text in list.iter_mut() { //: text: &mut String
        text.push('x');
    }
    list[0] = String::new();
    let i = list.to_vec(); //: i: Vec<String>
    let j = [i.clone(), i].concat(); //: j: Vec<String>
    let k = j.iter().map(|text| text.as_str()).collect::<Vec<&str>>().join(","); //: k: String
    let l = <[u8; 2]>::try_from(&b"ab"[..]); //: l: Result<[u8; N], TryFromSliceError>
    let m = j.chunks(2).map(<[String]>::to_vec).collect::<Vec<_>>(); //: m: Vec<Vec<String>>
    let n = j.get(0..1).and_then(|part| part.last()); //: n: Option<&String> // part: &[String]
    let o = std::mem::take(&mut list[0]); //: o: String
    let p = list.iter().max(); //: p: Option<&String>
    let q = [(1u8, 'a'), (2, 'b')].into_iter().unzip::<u8, char, Vec<_>, String>(); //: q: (Vec<u8>, String)
    let r = list.concat(); //: r: String
    let _ = (b, c, d, e, f, g, h, k, l, m, n, o, p, q, r);
}

pub fn tuples(pair: (String, (u8, char))) {
    let a = pair.1.0; //: a: u8
    let b = pair.0.len(); //: b: usize
    let c = (1, "x", pair); //: c: (i32, &str, (String, (u8, char)))
    let d = c.2.1; //: d: (u8, char)
    let e = (c.0,); //: e: (i32,)
    let f = c.2.clone(); //: f: (String, (u8, char))
    let g: (u8, Vec<u8>) = Default::default(); //: g: (u8, Vec<u8>)
    let _ = (a, b, d, e, f, g);
}

pub fn vectors() -> Vec<u8> {
    let mut a = Vec::with_capacity(3); //: a: Vec<u64>
    a.push(1);
    a.insert(0, 2u64);
    let b = a.iter().map(|n| n + 1).collect::<Vec<_>>(); //: b: Vec<u64>
    let c = vec![a, b]; //: c: Vec<Vec<u64>>
    let d: Vec<_> = c.into_iter().flatten().collect(); //: d: Vec<u64>
    let e = d.into_boxed_slice(); //: e: Box<[u64]>
    let f = e.iter().map(|n| *n as u8); //: f: Map<Iter<u64>, |&u64| -> u8>
    let mut g = vec![];
    g.extend(f);
    g //: g: Vec<u8>
}
