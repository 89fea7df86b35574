//! Values of types that are known at run time only. The value stays where it is, seen as another type.

use crate::flow::maybe;

pub trait Any: 'static { fn type_id(&self) -> TypeId; }
impl<T: 'static + ?Sized> Any for T { fn type_id(&self) -> TypeId { TypeId {} } }

impl dyn Any {
    pub fn is<T: Any>(&self) -> bool { maybe() }
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> { if maybe() { Some(self) } else { None } }
    pub fn downcast_mut<T: Any>(&mut self) -> Option<&mut T> { if maybe() { Some(self) } else { None } }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId {}
impl TypeId { pub fn of<T: ?Sized + 'static>() -> TypeId { TypeId {} } }
pub fn type_name<T: ?Sized>() -> &'static str { "" }
pub fn type_name_of_val<T: ?Sized>(val: &T) -> &'static str { "" }
