//! Indexing: arrays, slices, vectors, maps, text, types of one's own.

use std::collections::{BTreeMap, HashMap};
use std::ops::{Index, IndexMut};

pub struct Grid {
    cells: Vec<u8>,
}

impl Index<(usize, usize)> for Grid {
    type Output = u8;
    fn index(&self, (x, y): (usize, usize)) -> &u8 { //: x: usize
        &self.cells[x + y] //: self.cells[x + y]: u8
    }
}

impl IndexMut<(usize, usize)> for Grid {
    fn index_mut(&mut self, at: (usize, usize)) -> &mut u8 {
        &mut self.cells[at.0] //: at.0: usize
    }
}

pub fn indices(mut grid: Grid, map: HashMap<String, Vec<char>>, tree: &BTreeMap<u8, String>, text: String) {
    let v = vec![String::new()];
    let a = &v[0]; //: v[0]: String // v[0] => Index::index // a: &String
    let b = &v[1..]; //: v[1..]: [String] // b: &[String]
    let c = [1u8, 2][0]; //: c: u8
    let d = &text[..2]; //: d: &str
    let e = map["x"][0]; //: e: char // map["x"]: Vec<char>
    let f = &tree[&1]; //: f: &String
    let g = grid[(1, 2)]; //: g: u8
    grid[(0, 0)] = 3; //: 3: u8
    let h = v[0].len(); //: h: usize // len => String::len
    let i = &b[..=1]; //: i: &[String]
    let j = &[[1u16; 3]; 3][0][1]; //: j: &u16
    let k = args(&v)[0].as_str(); //: k: &str
    let l = &(&v)[0]; //: l: &String
    let m = b[b.len() - 1].clone(); //: m: String
    let _ = (a, c, d, e, f, g, h, i, j, k, l, m);
}

fn args(v: &Vec<String>) -> &[String] {
    v
}
