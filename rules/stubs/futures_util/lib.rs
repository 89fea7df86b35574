//! What the combinators of futures do with data: a stream gives what it was made of, and a joined future what each gives.
//!
//! Their own source keeps values in slots between two polls.

mod future {
    mod join_all {
        pub fn join_all<I>(iter: I) -> JoinAll<I::Item> { ::std::flow::mix(iter) }
    }
    mod try_join_all {
        pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item> { ::std::flow::mix(iter) }
    }
    mod select_ok {
        pub fn select_ok<I>(iter: I) -> SelectOk<I::Item> { ::std::flow::mix(iter) }
    }
}

mod stream {
    mod iter {
        pub fn iter<I>(i: I) -> Iter<I::IntoIter> { ::std::flow::mix(i) }
    }
    mod once {
        pub fn once<Fut>(future: Fut) -> Once<Fut> { ::std::flow::mix(future) }
    }
    mod stream {
        trait StreamExt {
            fn next(&mut self) -> Next<'_, Self> { ::std::flow::mix(self) }
            fn collect<C>(self) -> Collect<Self, C> { ::std::flow::mix(self) }
            fn map<T, F>(self, mut f: F) -> Map<Self, F> { ::std::flow::mix(f(::std::flow::mix(self))) }
            fn then<Fut, F>(self, mut f: F) -> Then<Self, Fut, F> { ::std::flow::mix(f(::std::flow::mix(self))) }
            fn filter_map<Fut, T, F>(self, mut f: F) -> FilterMap<Self, Fut, F> { ::std::flow::mix(f(::std::flow::mix(self))) }
            fn for_each<Fut, F>(self, mut f: F) -> ForEach<Self, Fut, F> { ::std::flow::mix(f(::std::flow::mix(self))) }
            fn for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, mut f: F) -> ForEachConcurrent<Self, Fut, F> {
                ::std::flow::mix(f(::std::flow::mix(self)))
            }
            fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> { ::std::flow::mix(self) }
            fn buffered(self, n: usize) -> Buffered<Self> { ::std::flow::mix(self) }
        }
    }
    mod try_stream {
        trait TryStreamExt {
            fn try_next(&mut self) -> TryNext<'_, Self> { ::std::flow::mix(self) }
            fn try_collect<C>(self) -> TryCollect<Self, C> { ::std::flow::mix(self) }
            fn try_for_each<Fut, F>(self, mut f: F) -> TryForEach<Self, Fut, F> { ::std::flow::mix(f(::std::flow::mix(self))) }
        }
    }
}
