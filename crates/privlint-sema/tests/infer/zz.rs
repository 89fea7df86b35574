#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId(String);
pub struct User { pub id: UserId }
pub fn f(a: &User, b: User, found: Vec<User>) {
    let c = a.id.cmp(&b.id); //: c: Ordering // cmp => Ord::cmp for UserId
    found.sort_by(|a, b| a.id.cmp(&b.id)); //: a: &User // cmp => Ord::cmp for UserId
}
pub fn g(mut found: Vec<User>) {
    found.sort_by(|a, b| a.id.cmp(&b.id)); //: a: &User // cmp => Ord::cmp for UserId
}
pub fn h(mut found: Vec<User>) {
    let mut found: Vec<_> = found.iter().filter(|u| true).cloned().collect(); //: found: Vec<User>
    found.sort_by(|a, b| a.id.cmp(&b.id)); //: a: &User // cmp => Ord::cmp for UserId
}
