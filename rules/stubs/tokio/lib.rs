//! What tokio's runtime does with data: a task's handle gives what the task gives.
//!
//! Its own source moves it through raw memory of the scheduler.

mod task {
    mod spawn {
        pub fn spawn<F>(future: F) -> JoinHandle<F::Output> { ::std::flow::mix(future) }
    }
    mod blocking {
        pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> { ::std::flow::mix(f()) }
        pub fn block_in_place<F, R>(f: F) -> R { f() }
    }
    mod local {
        pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> { ::std::flow::mix(future) }
    }
}

mod runtime {
    mod runtime {
        impl Runtime {
            pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> { ::std::flow::mix(future) }
            pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> { ::std::flow::mix(func()) }
            pub fn block_on<F>(&self, future: F) -> F::Output { ::std::flow::mix(future) }
        }
    }
    mod handle {
        impl Handle {
            pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> { ::std::flow::mix(future) }
            pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> { ::std::flow::mix(func()) }
            pub fn block_on<F>(&self, future: F) -> F::Output { ::std::flow::mix(future) }
        }
    }
}

mod time {
    mod timeout {
        pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F::IntoFuture> { ::std::flow::mix(future) }
        pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> { ::std::flow::mix(future) }
    }
}
