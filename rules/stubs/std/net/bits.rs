//! Addresses as patterns of bits.

use crate::flow::mix;
use crate::net::{Ipv4Addr, Ipv6Addr};
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};

impl BitAnd<Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: Ipv4Addr) -> Ipv4Addr { Ipv4Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a> BitAnd<Ipv4Addr> for &'a Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: Ipv4Addr) -> Ipv4Addr { Ipv4Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a> BitAnd<&'a Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: &'a Ipv4Addr) -> Ipv4Addr { Ipv4Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a, 'b> BitAnd<&'b Ipv4Addr> for &'a Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: &'b Ipv4Addr) -> Ipv4Addr { Ipv4Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl BitAndAssign for Ipv4Addr { fn bitand_assign(&mut self, rhs: Ipv4Addr) { self.octets = [mix((self.octets, rhs.octets))] } }
impl<'a> BitAndAssign<&'a Ipv4Addr> for Ipv4Addr { fn bitand_assign(&mut self, rhs: &'a Ipv4Addr) { self.octets = [mix((self.octets, rhs.octets))] } }
impl BitOr<Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: Ipv4Addr) -> Ipv4Addr { Ipv4Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a> BitOr<Ipv4Addr> for &'a Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: Ipv4Addr) -> Ipv4Addr { Ipv4Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a> BitOr<&'a Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: &'a Ipv4Addr) -> Ipv4Addr { Ipv4Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a, 'b> BitOr<&'b Ipv4Addr> for &'a Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: &'b Ipv4Addr) -> Ipv4Addr { Ipv4Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl BitOrAssign for Ipv4Addr { fn bitor_assign(&mut self, rhs: Ipv4Addr) { self.octets = [mix((self.octets, rhs.octets))] } }
impl<'a> BitOrAssign<&'a Ipv4Addr> for Ipv4Addr { fn bitor_assign(&mut self, rhs: &'a Ipv4Addr) { self.octets = [mix((self.octets, rhs.octets))] } }
impl Not for Ipv4Addr {
    type Output = Ipv4Addr;
    fn not(self) -> Ipv4Addr { self }
}
impl<'a> Not for &'a Ipv4Addr {
    type Output = Ipv4Addr;
    fn not(self) -> Ipv4Addr { *self }
}
impl BitAnd<Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: Ipv6Addr) -> Ipv6Addr { Ipv6Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a> BitAnd<Ipv6Addr> for &'a Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: Ipv6Addr) -> Ipv6Addr { Ipv6Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a> BitAnd<&'a Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: &'a Ipv6Addr) -> Ipv6Addr { Ipv6Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a, 'b> BitAnd<&'b Ipv6Addr> for &'a Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: &'b Ipv6Addr) -> Ipv6Addr { Ipv6Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl BitAndAssign for Ipv6Addr { fn bitand_assign(&mut self, rhs: Ipv6Addr) { self.octets = [mix((self.octets, rhs.octets))] } }
impl<'a> BitAndAssign<&'a Ipv6Addr> for Ipv6Addr { fn bitand_assign(&mut self, rhs: &'a Ipv6Addr) { self.octets = [mix((self.octets, rhs.octets))] } }
impl BitOr<Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: Ipv6Addr) -> Ipv6Addr { Ipv6Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a> BitOr<Ipv6Addr> for &'a Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: Ipv6Addr) -> Ipv6Addr { Ipv6Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a> BitOr<&'a Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: &'a Ipv6Addr) -> Ipv6Addr { Ipv6Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl<'a, 'b> BitOr<&'b Ipv6Addr> for &'a Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: &'b Ipv6Addr) -> Ipv6Addr { Ipv6Addr { octets: [mix((self.octets, rhs.octets))] } }
}
impl BitOrAssign for Ipv6Addr { fn bitor_assign(&mut self, rhs: Ipv6Addr) { self.octets = [mix((self.octets, rhs.octets))] } }
impl<'a> BitOrAssign<&'a Ipv6Addr> for Ipv6Addr { fn bitor_assign(&mut self, rhs: &'a Ipv6Addr) { self.octets = [mix((self.octets, rhs.octets))] } }
impl Not for Ipv6Addr {
    type Output = Ipv6Addr;
    fn not(self) -> Ipv6Addr { self }
}
impl<'a> Not for &'a Ipv6Addr {
    type Output = Ipv6Addr;
    fn not(self) -> Ipv6Addr { *self }
}
