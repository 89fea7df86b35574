//! What the executors of futures do with data: to run a future gives what the future gives.
//!
//! Their own source polls it until it is ready.

mod local_pool {
    pub fn block_on<F>(f: F) -> F::Output { f.await }
    impl LocalPool {
        pub fn run_until<F>(&mut self, future: F) -> F::Output { future.await }
    }
    // A stream is one of its items.
    impl BlockingStream {
        fn next(&mut self) -> Option<Self::Item> {
            if ::std::flow::maybe() { Some(*(self.stream as &S::Item)) } else { None }
        }
    }
}
