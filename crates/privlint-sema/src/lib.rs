//! Names and types: what does this path, this method call, this type mean?
//!
//! [`World`] holds what is known and learns more when asked: a crate is loaded when a path leads into it, a body is
//! lowered and typed when somebody wants its types. A type that is not known is [`ty::TyKind::Unknown`], never an
//! error.

mod body;
mod calls;
mod canonical;
mod collect;
pub mod def;
mod generics;
mod impls;
pub mod infer;
pub mod instance;
mod lower;
mod macro_names;
mod origin;
mod resolve;
pub mod show;
mod stand_in;
pub mod ty;
mod world;

pub use body::BodyData;
pub use calls::{Call, Meaning};
pub use canonical::Target;
pub use def::{Def, DefId, DefKind};
pub use impls::DescribedMethod;
pub use infer::{Callee, Types, ValueRes};
pub use origin::Origin;
pub use resolve::Res;
pub use ty::{Ty, TyKind};
pub use world::{MacroFacts, SourceText, World};
