//! A small service as people write it.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::RwLock;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserId(String);

#[derive(Clone, Debug)]
pub struct User {
    pub id: UserId,
    pub email: String,
    pub tags: Vec<String>,
}

#[derive(Debug)]
pub enum StoreError {
    Missing(UserId),
    Locked,
}

pub trait Store: Send + Sync {
    fn find(&self, id: &UserId) -> Result<User, StoreError>;
    fn save(&self, user: User) -> Result<(), StoreError>;
    fn with_tag(&self, tag: &str) -> Vec<User>;
}

#[derive(Default)]
pub struct Memory {
    users: RwLock<HashMap<UserId, User>>,
}

impl Store for Memory {
    fn find(&self, id: &UserId) -> Result<User, StoreError> {
        let users = self.users.read().map_err(|_| StoreError::Locked)?; //: users: RwLockReadGuard<HashMap<UserId, User, RandomState>>
        users.get(id).cloned().ok_or_else(|| StoreError::Missing(id.clone())) //: users.get(id): Option<&User> // id.clone(): UserId
    }
    fn save(&self, user: User) -> Result<(), StoreError> {
        let mut users = self.users.write().map_err(|_| StoreError::Locked)?;
        users.entry(user.id.clone()).and_modify(|old| old.email = user.email.clone()).or_insert(user); //: old: &mut User // or_insert => Entry::or_insert
        Ok(())
    }
    fn with_tag(&self, tag: &str) -> Vec<User> {
        let Ok(users) = self.users.read() else { return Vec::new() };
        let mut found: Vec<_> = users.values().filter(|user| user.tags.iter().any(|it| it == tag)).cloned().collect(); //: found: Vec<User> // it: &String
        found.sort_by(|a, b| a.id.cmp(&b.id)); //: a: &User // cmp => Ord::cmp for UserId
        found
    }
}

#[derive(Clone)]
pub struct Service<S> {
    store: Arc<S>,
    notify: Arc<dyn Fn(&User) -> Result<(), String> + Send + Sync>,
}

impl<S: Store + 'static> Service<S> {
    pub fn rename(&self, id: &str, email: impl AsRef<str>) -> Result<User, String> {
        let id = UserId(id.to_owned()); //: id: UserId
        let mut user = self.store.find(&id).map_err(|error| format!("{error:?}"))?; //: user: User // find => Store::find for S // error: StoreError
        user.email = email.as_ref().trim().to_lowercase(); //: email.as_ref(): &str // to_lowercase => str::to_lowercase
        self.store.save(user.clone()).map_err(|error| match error {
            StoreError::Missing(UserId(id)) => id, //: id: String
            StoreError::Locked => "locked".into(),
        })?;
        (self.notify)(&user)?; //: (self.notify)(&user)?: ()
        Ok(user)
    }

    pub async fn all(&self, ids: Vec<UserId>) -> Vec<(UserId, Result<User, StoreError>)> {
        let mut out = Vec::with_capacity(ids.len()); //: out: Vec<(UserId, Result<User, StoreError>)>
        for id in ids { //: id: UserId
            let store = Arc::clone(&self.store); //: store: Arc<S>
            let found = async move { store.find(&id).map(|user| (id, user)) }.await; //: found: Result<(UserId, User), StoreError>
            match found {
                Ok((id, user)) => out.push((id, Ok(user))), //: user: User
                Err(StoreError::Missing(id)) => out.push((id.clone(), Err(StoreError::Missing(id)))),
                Err(error) => drop(error), //: error: StoreError
            }
        }
        out
    }
}

pub fn start() -> Result<(), String> {
    let service = Service { store: Arc::new(Memory::default()), notify: Arc::new(|user| { println!("{}", user.email); Ok(()) }) }; //: service: Service<Memory> // user: &User
    let user = service.rename("x", "Y@Z".to_string())?; //: user: User
    let tags = service.store.with_tag("new").into_iter().flat_map(|user| user.tags).collect::<Vec<_>>(); //: tags: Vec<String> // with_tag => Store::with_tag for Memory
    let boxed: Box<dyn Store> = Box::new(Memory::default());
    let found = boxed.find(&user.id).is_ok_and(|user| user.tags == tags); //: found: bool // find => Store::find for dyn Store
    if found { Ok(()) } else { Err(user.email) }
}
