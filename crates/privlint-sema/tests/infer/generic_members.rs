//! Const generics, generic associated types, defaults, phantom parameters.

pub struct Matrix<T, const R: usize, const C: usize> {
    cells: [[T; C]; R],
}

impl<T: Copy + Default, const R: usize, const C: usize> Matrix<T, R, C> {
    pub const SIZE: usize = R * C;
    pub fn zero() -> Self {
        Matrix { cells: [[T::default(); C]; R] } //: T::default(): T
    }
    pub fn row(&self, at: usize) -> &[T; C] {
        &self.cells[at] //: self.cells[at]: [T; N]
    }
    pub fn rows() -> usize {
        R //: MISSING R: usize
    }
}

pub trait Lend {
    type Item<'a>
    where
        Self: 'a;
    fn lend(&mut self) -> Option<Self::Item<'_>>;
}

pub struct Chunks(Vec<u8>);

impl Lend for Chunks {
    type Item<'a> = &'a mut [u8];
    fn lend(&mut self) -> Option<&mut [u8]> {
        self.0.get_mut(..) //: self.0.get_mut(..): Option<&mut [u8]>
    }
}

pub trait Family {
    type Of<T>: Default;
}

pub struct Vectors;

impl Family for Vectors {
    type Of<T> = Vec<T>;
}

pub fn uses(mut chunks: Chunks) {
    let a = Matrix::<u8, 2, 3>::zero(); //: a: Matrix<u8, _, _>
    let b = a.row(1)[0]; //: b: u8
    let c = Matrix::<f64, 1, 1>::SIZE; //: c: usize
    let d = chunks.lend().map(|chunk| chunk.len()); //: d: Option<usize> // chunk: &mut [u8]
    let e = [0u8; 4].map(|n| n as char); //: e: [char; N]
    let f = <Vectors as Family>::Of::<u8>::default(); //: MISSING f: Vec<u8>
    let _ = (b, c, d, e, f);
}
