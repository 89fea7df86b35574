//! Places: where values are kept.
//!
//! They are compared and kept in sets everywhere, so each is a number in a table of the thread.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use privlint_ir::PatId;
use privlint_sema::DefId;
use rustc_hash::FxHashMap;

use crate::value::{MAX_DEPTH, Proj, count_work};

/// Steps into a value.
pub(crate) type Path = Rc<[Proj]>;

/// Where a value is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Root {
    /// What a parameter was given. A closure's first parameter is the closure.
    Input(u32),
    /// A place of the caller that can be reached from the arguments.
    Outer(u32),
    /// All places of the caller that can be reached from some arguments, as one: which of these groups.
    All(u32),
    /// A variable of the body.
    Local(PatId),
    /// A value that has no name: the expression that needs it, and which one of it.
    Temp(u32, u32),
    /// Something that a callee made and that outlives it: the call, and which one.
    Heap(u32, u32),
    /// A static.
    Global(DefId),
    /// What a pointer refers to of which nothing is known, by the place where the pointer is kept.
    Behind(Place),
    /// In a summary: something that the function made and that outlives it.
    Fresh(u32),
}

/// A place: where, and which part.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place(u32);

/// The places that something may mean.
pub(crate) type Places = BTreeSet<Place>;

/// How many places a reference may lead to before they are taken together.
const MAX_PLACES: usize = 12;

/// How many pointers of which nothing is known may lie behind one another before they are one.
const MAX_BEHIND: usize = 3;

/// All places of this thread by number, and their numbers.
#[derive(Default)]
struct Table {
    places: Vec<(Root, Path)>,
    numbers: FxHashMap<(Root, Path), Place>,
    parts: FxHashMap<(Place, Proj), Place>,
    sessions: usize,
}

thread_local! {
    static TABLE: RefCell<Table> = RefCell::default();
}

/// Holds the table of places. It is emptied when the first one begins, so that what is done does not depend on what
/// was done before on the same thread.
#[derive(Debug)]
pub(crate) struct Session(());

impl Session {
    pub(crate) fn begin() -> Session {
        TABLE.with_borrow_mut(|table| {
            if table.sessions == 0 {
                *table = Table::default();
            }
            table.sessions += 1;
        });
        Session(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        TABLE.with_borrow_mut(|table| table.sessions -= 1);
    }
}

impl Table {
    fn number(&mut self, root: Root, path: Path) -> Place {
        if let Some(known) = self.numbers.get(&(root, path.clone())) {
            return *known;
        }
        let place = Place(self.places.len() as u32);
        self.places.push((root, path.clone()));
        self.numbers.insert((root, path), place);
        place
    }
}

impl Place {
    /// The whole of what is kept there.
    pub(crate) fn new(root: Root) -> Place {
        TABLE.with_borrow_mut(|table| table.number(root, Rc::from([])))
    }

    /// Where it is.
    pub(crate) fn root(self) -> Root {
        TABLE.with_borrow(|table| table.places[self.0 as usize].0)
    }

    /// Which part it is.
    pub(crate) fn path(self) -> Path {
        TABLE.with_borrow(|table| table.places[self.0 as usize].1.clone())
    }

    /// A part of it.
    pub(crate) fn part(self, proj: Proj) -> Place {
        TABLE.with_borrow_mut(|table| {
            if let Some(part) = table.parts.get(&(self, proj)) {
                return *part;
            }
            let (root, path) = table.places[self.0 as usize].clone();
            // What is seen as one has no parts.
            if path.len() >= MAX_DEPTH || matches!(root, Root::All(_)) {
                return self;
            }
            let part = table.number(root, path.iter().copied().chain([proj]).collect());
            table.parts.insert((self, proj), part);
            part
        })
    }

    /// The part behind several steps.
    pub(crate) fn at(self, path: &[Proj]) -> Place {
        path.iter().fold(self, |place, proj| place.part(*proj))
    }

    /// What the pointer that is kept here refers to, if nothing else is known of it.
    pub(crate) fn behind(self) -> Option<Place> {
        let mut root = self.root();
        let mut depth = 0;
        while let Root::Behind(place) = root {
            root = place.root();
            depth += 1;
        }
        (depth < MAX_BEHIND && !matches!(root, Root::All(_))).then(|| Place::new(Root::Behind(self)))
    }
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}{:?}", self.root(), self.path())
    }
}

/// The parts of places.
pub(crate) fn parts_of(places: &Places, proj: Proj) -> Places {
    places.iter().map(|place| place.part(proj)).collect()
}

/// The places without those that are parts of others, in an order that depends on nothing but what they are.
pub(crate) fn without_parts<'p>(places: impl Iterator<Item = &'p Place>) -> Vec<Place> {
    let mut all: Vec<(Root, Path, Place)> = places.map(|place| (place.root(), place.path(), *place)).collect();
    all.sort();
    let mut out: Vec<(Root, Path, Place)> = Vec::new();
    for (root, path, place) in all {
        // A place is sorted right behind those of which it is a part.
        if !out.last().is_some_and(|(base, whole, _)| *base == root && path.starts_with(whole)) {
            out.push((root, path, place));
        }
    }
    out.into_iter().map(|(_, _, place)| place).collect()
}

/// The places, or where they are too many, of each root what they have in common.
pub(crate) fn limit_places(places: Places) -> Places {
    if places.len() <= MAX_PLACES {
        return places;
    }
    count_work(places.len());
    let mut common: BTreeMap<Root, Vec<Proj>> = BTreeMap::new();
    for place in places {
        let path = place.path();
        match common.get_mut(&place.root()) {
            Some(known) => {
                let len = known.iter().zip(path.iter()).take_while(|(a, b)| a == b).count();
                known.truncate(len);
            }
            None => drop(common.insert(place.root(), path.to_vec())),
        }
    }
    common.into_iter().map(|(root, path)| Place::new(root).at(&path)).collect()
}
