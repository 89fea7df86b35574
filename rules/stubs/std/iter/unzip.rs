//! Tuples of collections, filled from tuples of elements.

use crate::iter::{Extend, FromIterator, IntoIterator};

impl<A, EA: Extend<A>> Extend<(A,)> for (EA,) {
    fn extend<I: IntoIterator<Item = (A,)>>(&mut self, iter: I) {
        for (a,) in iter {
            self.0.extend(Some(a));
        }
    }
}
impl<A, EA: Default + Extend<A>> FromIterator<(A,)> for (EA,) {
    fn from_iter<I: IntoIterator<Item = (A,)>>(iter: I) -> (EA,) {
        let mut out = (EA::default(),);
        out.extend(iter);
        out
    }
}
impl<A, B, EA: Extend<A>, EB: Extend<B>> Extend<(A, B)> for (EA, EB) {
    fn extend<I: IntoIterator<Item = (A, B)>>(&mut self, iter: I) {
        for (a, b) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
        }
    }
}
impl<A, B, EA: Default + Extend<A>, EB: Default + Extend<B>> FromIterator<(A, B)> for (EA, EB) {
    fn from_iter<I: IntoIterator<Item = (A, B)>>(iter: I) -> (EA, EB) {
        let mut out = (EA::default(), EB::default());
        out.extend(iter);
        out
    }
}
impl<A, B, C, EA: Extend<A>, EB: Extend<B>, EC: Extend<C>> Extend<(A, B, C)> for (EA, EB, EC) {
    fn extend<I: IntoIterator<Item = (A, B, C)>>(&mut self, iter: I) {
        for (a, b, c) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
        }
    }
}
impl<A, B, C, EA: Default + Extend<A>, EB: Default + Extend<B>, EC: Default + Extend<C>> FromIterator<(A, B, C)> for (EA, EB, EC) {
    fn from_iter<I: IntoIterator<Item = (A, B, C)>>(iter: I) -> (EA, EB, EC) {
        let mut out = (EA::default(), EB::default(), EC::default());
        out.extend(iter);
        out
    }
}
impl<A, B, C, D, EA: Extend<A>, EB: Extend<B>, EC: Extend<C>, ED: Extend<D>> Extend<(A, B, C, D)> for (EA, EB, EC, ED) {
    fn extend<I: IntoIterator<Item = (A, B, C, D)>>(&mut self, iter: I) {
        for (a, b, c, d) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
            self.3.extend(Some(d));
        }
    }
}
impl<A, B, C, D, EA: Default + Extend<A>, EB: Default + Extend<B>, EC: Default + Extend<C>, ED: Default + Extend<D>> FromIterator<(A, B, C, D)> for (EA, EB, EC, ED) {
    fn from_iter<I: IntoIterator<Item = (A, B, C, D)>>(iter: I) -> (EA, EB, EC, ED) {
        let mut out = (EA::default(), EB::default(), EC::default(), ED::default());
        out.extend(iter);
        out
    }
}
impl<A, B, C, D, E, EA: Extend<A>, EB: Extend<B>, EC: Extend<C>, ED: Extend<D>, EE: Extend<E>> Extend<(A, B, C, D, E)> for (EA, EB, EC, ED, EE) {
    fn extend<I: IntoIterator<Item = (A, B, C, D, E)>>(&mut self, iter: I) {
        for (a, b, c, d, e) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
            self.3.extend(Some(d));
            self.4.extend(Some(e));
        }
    }
}
impl<A, B, C, D, E, EA: Default + Extend<A>, EB: Default + Extend<B>, EC: Default + Extend<C>, ED: Default + Extend<D>, EE: Default + Extend<E>> FromIterator<(A, B, C, D, E)> for (EA, EB, EC, ED, EE) {
    fn from_iter<I: IntoIterator<Item = (A, B, C, D, E)>>(iter: I) -> (EA, EB, EC, ED, EE) {
        let mut out = (EA::default(), EB::default(), EC::default(), ED::default(), EE::default());
        out.extend(iter);
        out
    }
}
impl<A, B, C, D, E, F, EA: Extend<A>, EB: Extend<B>, EC: Extend<C>, ED: Extend<D>, EE: Extend<E>, EF: Extend<F>> Extend<(A, B, C, D, E, F)> for (EA, EB, EC, ED, EE, EF) {
    fn extend<I: IntoIterator<Item = (A, B, C, D, E, F)>>(&mut self, iter: I) {
        for (a, b, c, d, e, f) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
            self.3.extend(Some(d));
            self.4.extend(Some(e));
            self.5.extend(Some(f));
        }
    }
}
impl<A, B, C, D, E, F, EA: Default + Extend<A>, EB: Default + Extend<B>, EC: Default + Extend<C>, ED: Default + Extend<D>, EE: Default + Extend<E>, EF: Default + Extend<F>> FromIterator<(A, B, C, D, E, F)> for (EA, EB, EC, ED, EE, EF) {
    fn from_iter<I: IntoIterator<Item = (A, B, C, D, E, F)>>(iter: I) -> (EA, EB, EC, ED, EE, EF) {
        let mut out = (EA::default(), EB::default(), EC::default(), ED::default(), EE::default(), EF::default());
        out.extend(iter);
        out
    }
}
impl<A, B, C, D, E, F, G, EA: Extend<A>, EB: Extend<B>, EC: Extend<C>, ED: Extend<D>, EE: Extend<E>, EF: Extend<F>, EG: Extend<G>> Extend<(A, B, C, D, E, F, G)> for (EA, EB, EC, ED, EE, EF, EG) {
    fn extend<I: IntoIterator<Item = (A, B, C, D, E, F, G)>>(&mut self, iter: I) {
        for (a, b, c, d, e, f, g) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
            self.3.extend(Some(d));
            self.4.extend(Some(e));
            self.5.extend(Some(f));
            self.6.extend(Some(g));
        }
    }
}
impl<A, B, C, D, E, F, G, EA: Default + Extend<A>, EB: Default + Extend<B>, EC: Default + Extend<C>, ED: Default + Extend<D>, EE: Default + Extend<E>, EF: Default + Extend<F>, EG: Default + Extend<G>> FromIterator<(A, B, C, D, E, F, G)> for (EA, EB, EC, ED, EE, EF, EG) {
    fn from_iter<I: IntoIterator<Item = (A, B, C, D, E, F, G)>>(iter: I) -> (EA, EB, EC, ED, EE, EF, EG) {
        let mut out = (EA::default(), EB::default(), EC::default(), ED::default(), EE::default(), EF::default(), EG::default());
        out.extend(iter);
        out
    }
}
impl<A, B, C, D, E, F, G, H, EA: Extend<A>, EB: Extend<B>, EC: Extend<C>, ED: Extend<D>, EE: Extend<E>, EF: Extend<F>, EG: Extend<G>, EH: Extend<H>> Extend<(A, B, C, D, E, F, G, H)> for (EA, EB, EC, ED, EE, EF, EG, EH) {
    fn extend<I: IntoIterator<Item = (A, B, C, D, E, F, G, H)>>(&mut self, iter: I) {
        for (a, b, c, d, e, f, g, h) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
            self.3.extend(Some(d));
            self.4.extend(Some(e));
            self.5.extend(Some(f));
            self.6.extend(Some(g));
            self.7.extend(Some(h));
        }
    }
}
impl<A, B, C, D, E, F, G, H, EA: Default + Extend<A>, EB: Default + Extend<B>, EC: Default + Extend<C>, ED: Default + Extend<D>, EE: Default + Extend<E>, EF: Default + Extend<F>, EG: Default + Extend<G>, EH: Default + Extend<H>> FromIterator<(A, B, C, D, E, F, G, H)> for (EA, EB, EC, ED, EE, EF, EG, EH) {
    fn from_iter<I: IntoIterator<Item = (A, B, C, D, E, F, G, H)>>(iter: I) -> (EA, EB, EC, ED, EE, EF, EG, EH) {
        let mut out = (EA::default(), EB::default(), EC::default(), ED::default(), EE::default(), EF::default(), EG::default(), EH::default());
        out.extend(iter);
        out
    }
}
impl<A, B, C, D, E, F, G, H, I, EA: Extend<A>, EB: Extend<B>, EC: Extend<C>, ED: Extend<D>, EE: Extend<E>, EF: Extend<F>, EG: Extend<G>, EH: Extend<H>, EI: Extend<I>> Extend<(A, B, C, D, E, F, G, H, I)> for (EA, EB, EC, ED, EE, EF, EG, EH, EI) {
    fn extend<I: IntoIterator<Item = (A, B, C, D, E, F, G, H, I)>>(&mut self, iter: I) {
        for (a, b, c, d, e, f, g, h, i) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
            self.3.extend(Some(d));
            self.4.extend(Some(e));
            self.5.extend(Some(f));
            self.6.extend(Some(g));
            self.7.extend(Some(h));
            self.8.extend(Some(i));
        }
    }
}
impl<A, B, C, D, E, F, G, H, I, EA: Default + Extend<A>, EB: Default + Extend<B>, EC: Default + Extend<C>, ED: Default + Extend<D>, EE: Default + Extend<E>, EF: Default + Extend<F>, EG: Default + Extend<G>, EH: Default + Extend<H>, EI: Default + Extend<I>> FromIterator<(A, B, C, D, E, F, G, H, I)> for (EA, EB, EC, ED, EE, EF, EG, EH, EI) {
    fn from_iter<I: IntoIterator<Item = (A, B, C, D, E, F, G, H, I)>>(iter: I) -> (EA, EB, EC, ED, EE, EF, EG, EH, EI) {
        let mut out = (EA::default(), EB::default(), EC::default(), ED::default(), EE::default(), EF::default(), EG::default(), EH::default(), EI::default());
        out.extend(iter);
        out
    }
}
impl<A, B, C, D, E, F, G, H, I, J, EA: Extend<A>, EB: Extend<B>, EC: Extend<C>, ED: Extend<D>, EE: Extend<E>, EF: Extend<F>, EG: Extend<G>, EH: Extend<H>, EI: Extend<I>, EJ: Extend<J>> Extend<(A, B, C, D, E, F, G, H, I, J)> for (EA, EB, EC, ED, EE, EF, EG, EH, EI, EJ) {
    fn extend<I: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J)>>(&mut self, iter: I) {
        for (a, b, c, d, e, f, g, h, i, j) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
            self.3.extend(Some(d));
            self.4.extend(Some(e));
            self.5.extend(Some(f));
            self.6.extend(Some(g));
            self.7.extend(Some(h));
            self.8.extend(Some(i));
            self.9.extend(Some(j));
        }
    }
}
impl<A, B, C, D, E, F, G, H, I, J, EA: Default + Extend<A>, EB: Default + Extend<B>, EC: Default + Extend<C>, ED: Default + Extend<D>, EE: Default + Extend<E>, EF: Default + Extend<F>, EG: Default + Extend<G>, EH: Default + Extend<H>, EI: Default + Extend<I>, EJ: Default + Extend<J>> FromIterator<(A, B, C, D, E, F, G, H, I, J)> for (EA, EB, EC, ED, EE, EF, EG, EH, EI, EJ) {
    fn from_iter<I: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J)>>(iter: I) -> (EA, EB, EC, ED, EE, EF, EG, EH, EI, EJ) {
        let mut out = (EA::default(), EB::default(), EC::default(), ED::default(), EE::default(), EF::default(), EG::default(), EH::default(), EI::default(), EJ::default());
        out.extend(iter);
        out
    }
}
impl<A, B, C, D, E, F, G, H, I, J, K, EA: Extend<A>, EB: Extend<B>, EC: Extend<C>, ED: Extend<D>, EE: Extend<E>, EF: Extend<F>, EG: Extend<G>, EH: Extend<H>, EI: Extend<I>, EJ: Extend<J>, EK: Extend<K>> Extend<(A, B, C, D, E, F, G, H, I, J, K)> for (EA, EB, EC, ED, EE, EF, EG, EH, EI, EJ, EK) {
    fn extend<I: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J, K)>>(&mut self, iter: I) {
        for (a, b, c, d, e, f, g, h, i, j, k) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
            self.3.extend(Some(d));
            self.4.extend(Some(e));
            self.5.extend(Some(f));
            self.6.extend(Some(g));
            self.7.extend(Some(h));
            self.8.extend(Some(i));
            self.9.extend(Some(j));
            self.10.extend(Some(k));
        }
    }
}
impl<A, B, C, D, E, F, G, H, I, J, K, EA: Default + Extend<A>, EB: Default + Extend<B>, EC: Default + Extend<C>, ED: Default + Extend<D>, EE: Default + Extend<E>, EF: Default + Extend<F>, EG: Default + Extend<G>, EH: Default + Extend<H>, EI: Default + Extend<I>, EJ: Default + Extend<J>, EK: Default + Extend<K>> FromIterator<(A, B, C, D, E, F, G, H, I, J, K)> for (EA, EB, EC, ED, EE, EF, EG, EH, EI, EJ, EK) {
    fn from_iter<I: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J, K)>>(iter: I) -> (EA, EB, EC, ED, EE, EF, EG, EH, EI, EJ, EK) {
        let mut out = (EA::default(), EB::default(), EC::default(), ED::default(), EE::default(), EF::default(), EG::default(), EH::default(), EI::default(), EJ::default(), EK::default());
        out.extend(iter);
        out
    }
}
impl<A, B, C, D, E, F, G, H, I, J, K, L, EA: Extend<A>, EB: Extend<B>, EC: Extend<C>, ED: Extend<D>, EE: Extend<E>, EF: Extend<F>, EG: Extend<G>, EH: Extend<H>, EI: Extend<I>, EJ: Extend<J>, EK: Extend<K>, EL: Extend<L>> Extend<(A, B, C, D, E, F, G, H, I, J, K, L)> for (EA, EB, EC, ED, EE, EF, EG, EH, EI, EJ, EK, EL) {
    fn extend<I: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J, K, L)>>(&mut self, iter: I) {
        for (a, b, c, d, e, f, g, h, i, j, k, l) in iter {
            self.0.extend(Some(a));
            self.1.extend(Some(b));
            self.2.extend(Some(c));
            self.3.extend(Some(d));
            self.4.extend(Some(e));
            self.5.extend(Some(f));
            self.6.extend(Some(g));
            self.7.extend(Some(h));
            self.8.extend(Some(i));
            self.9.extend(Some(j));
            self.10.extend(Some(k));
            self.11.extend(Some(l));
        }
    }
}
impl<A, B, C, D, E, F, G, H, I, J, K, L, EA: Default + Extend<A>, EB: Default + Extend<B>, EC: Default + Extend<C>, ED: Default + Extend<D>, EE: Default + Extend<E>, EF: Default + Extend<F>, EG: Default + Extend<G>, EH: Default + Extend<H>, EI: Default + Extend<I>, EJ: Default + Extend<J>, EK: Default + Extend<K>, EL: Default + Extend<L>> FromIterator<(A, B, C, D, E, F, G, H, I, J, K, L)> for (EA, EB, EC, ED, EE, EF, EG, EH, EI, EJ, EK, EL) {
    fn from_iter<I: IntoIterator<Item = (A, B, C, D, E, F, G, H, I, J, K, L)>>(iter: I) -> (EA, EB, EC, ED, EE, EF, EG, EH, EI, EJ, EK, EL) {
        let mut out = (EA::default(), EB::default(), EC::default(), ED::default(), EE::default(), EF::default(), EG::default(), EH::default(), EI::default(), EJ::default(), EK::default(), EL::default());
        out.extend(iter);
        out
    }
}
