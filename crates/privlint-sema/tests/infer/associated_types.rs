//! Associated types.

pub trait Shape {
    type Side;
    type All: IntoIterator<Item = Self::Side>;
    fn side(&self) -> Self::Side;
    fn all(&self) -> Self::All;
}

pub struct Square;

impl Shape for Square {
    type Side = u32;
    type All = Vec<u32>;
    fn side(&self) -> Self::Side {
        4 //: 4: u32
    }
    fn all(&self) -> Self::All {
        vec![self.side()] //: self.side(): u32 // vec![self.side()]: Vec<u32>
    }
}

pub fn known(square: Square) {
    let a = square.side(); //: a: u32 // side => Shape::side for Square
    let b: <Square as Shape>::Side = 1; //: b: u32
    for c in square.all() { //: c: u32
        let _ = (a, b, c);
    }
}

pub fn of_parameter<S: Shape>(shape: S) -> Option<S::Side> {
    let a = shape.side(); //: a: <S as Shape>::Side // side => Shape::side for S
    for b in shape.all() { //: b: <S as Shape>::Side
        return Some(b);
    }
    Some(a)
}

pub fn bound<S: Shape<Side = String>>(shape: S) {
    let a = shape.side(); //: a: String
    for b in shape.all() { //: b: String
        let _ = b.len(); //: len => String::len
    }
    let _ = a.as_str(); //: as_str => String::as_str
}

pub fn twice<I>(iter: I) -> <<I as IntoIterator>::Item as IntoIterator>::Item
where
    I: IntoIterator,
    I::Item: IntoIterator,
{
    let mut outer = iter.into_iter(); //: outer: <I as IntoIterator>::IntoIter
    let inner = outer.next().unwrap(); //: inner: <I as IntoIterator>::Item
    inner.into_iter().next().unwrap() //: inner.into_iter().next(): Option<<<I as IntoIterator>::Item as IntoIterator>::Item>
}
