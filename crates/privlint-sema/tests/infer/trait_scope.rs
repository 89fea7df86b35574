//! A trait's methods can be called where the trait is in scope.

pub mod near {
    pub trait Measure {
        fn size(&self) -> u8;
    }
    impl Measure for str {
        fn size(&self) -> u8 {
            1
        }
    }
}

pub mod far {
    pub trait Measure {
        fn size(&self) -> u64;
    }
    impl Measure for str {
        fn size(&self) -> u64 {
            2
        }
    }
    pub trait Unnamed {
        fn unnamed(&self) -> char;
    }
    impl Unnamed for str {
        fn unnamed(&self) -> char {
            'x'
        }
    }
}

pub mod one {
    use super::near::Measure;
    pub fn f() {
        let a = "x".size(); //: a: u8 // size => Measure::size
        let _ = a;
    }
}

pub mod two {
    use super::far::*;
    pub fn f() {
        let a = "x".size(); //: a: u64
        let b = "x".unnamed(); //: b: char
        let _ = (a, b);
    }
}

pub mod three {
    use super::far::Unnamed as _;
    pub fn f() {
        let a = "x".unnamed(); //: a: char
        let _ = a;
    }
}

pub mod four {
    pub fn f() {
        use super::far::Measure;
        let a = "x".size(); //: a: u64
        let _ = a;
    }
    pub fn g(text: &impl super::near::Measure) {
        let b = text.size(); //: b: u8 // size => Measure::size
        let _ = b;
    }
}
