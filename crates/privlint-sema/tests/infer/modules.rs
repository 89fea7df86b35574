//! Imports: nested, renamed, by glob, through re-exports; names that hide those of the prelude.

pub mod model {
    mod user {
        use super::ids::Id;
        pub enum Role {
            Admin,
            Member(u8),
        }
        pub struct User {
            pub id: Id,
            pub name: String,
            pub role: Role,
        }
        impl User {
            pub fn new(id: Id) -> Self {
                User { id, name: String::new(), role: Role::Member(1) } //: Role::Member(1): Role
            }
        }
    }
    pub mod ids {
        #[derive(Clone, Copy, Default)]
        pub struct Id(pub u32);
        pub const NONE: Id = Id(0);
    }
    pub use self::ids::*;
    pub use user::{Role::{self, *}, User as Person};
}

pub mod result {
    pub enum Result {
        Ok(u8),
        Err(char),
    }
    impl Result {
        pub fn unwrap(self) -> u8 {
            match self {
                Result::Ok(n) => n, //: n: u8
                Result::Err(c) => c as u8, //: c: char
            }
        }
    }
    pub fn own() -> u8 {
        let a = Result::Ok(1).unwrap(); //: a: u8 // unwrap => Result::unwrap
        let b = std::result::Result::<u8, ()>::Ok(2).unwrap(); //: b: u8
        a + b
    }
}

pub mod prelude {
    pub use super::model::{Id, Person};
    pub use super::traits::Greet as _;
}

pub mod traits {
    pub trait Greet {
        fn greet(&self) -> String;
    }
    impl Greet for super::model::Person {
        fn greet(&self) -> String {
            self.name.clone() //: self.name.clone(): String
        }
    }
}

mod user_code {
    use super::prelude::*;
    use crate::model::{self, Admin};
    pub fn f() {
        let id = Id::default(); //: id: Id
        let person = Person::new(id); //: person: User
        let a = person.greet(); //: a: String // greet => Greet::greet for User
        let b = model::NONE; //: b: Id
        let c = match person.role { //: person.role: Role
            Admin => 1u8,
            model::Member(level) => level, //: level: u8
        };
        let d = crate::model::Role::Admin; //: d: Role
        let e = super::result::own(); //: e: u8
        let f = model::ids::Id(1).0; //: f: u32
        let _ = (a, b, c, d, e, f);
    }
}
