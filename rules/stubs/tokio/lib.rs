//! What tokio does with data: a task's handle gives what the task gives, a receiver what was sent.
//!
//! Its own source moves it through raw memory of the scheduler and of queues. A handle is what waiting for it gives,
//! and both ends of a channel refer to one message, which stands for all that are on their way.

mod task {
    mod spawn {
        pub fn spawn<F>(future: F) -> JoinHandle<F::Output> {
            if ::std::flow::maybe() { Ok(future.await) } else { Err(::std::flow::mix(())) }
        }
    }
    mod blocking {
        pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> {
            if ::std::flow::maybe() { Ok(f()) } else { Err(::std::flow::mix(())) }
        }
        pub fn block_in_place<F, R>(f: F) -> R { f() }
    }
    mod local {
        pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> {
            if ::std::flow::maybe() { Ok(future.await) } else { Err(::std::flow::mix(())) }
        }
        impl LocalSet {
            pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> {
                if ::std::flow::maybe() { Ok(future.await) } else { Err(::std::flow::mix(())) }
            }
            pub fn block_on<F>(&self, rt: &crate::runtime::Runtime, future: F) -> F::Output { future.await }
            pub async fn run_until<F>(&self, future: F) -> F::Output { future.await }
        }
    }
    // A set of tasks is what one of them gives.
    mod join_set {
        impl JoinSet {
            pub fn new() -> Self { None }
            pub fn len(&self) -> usize { 0 }
            pub fn is_empty(&self) -> bool { ::std::flow::maybe() }
            pub fn spawn<F>(&mut self, task: F) -> AbortHandle {
                if ::std::flow::maybe() { *self = Some(task.await) }
                ::std::flow::mix(())
            }
            pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle {
                if ::std::flow::maybe() { *self = Some(task.await) }
                ::std::flow::mix(())
            }
            pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle {
                if ::std::flow::maybe() { *self = Some(task.await) }
                ::std::flow::mix(())
            }
            pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle {
                if ::std::flow::maybe() { *self = Some(task.await) }
                ::std::flow::mix(())
            }
            pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle {
                if ::std::flow::maybe() { *self = Some(f()) }
                ::std::flow::mix(())
            }
            pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle {
                if ::std::flow::maybe() { *self = Some(f()) }
                ::std::flow::mix(())
            }
            pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {
                match *(self as &Option<T>) {
                    Some(given) if ::std::flow::maybe() => Some(Ok(given)),
                    Some(_) => Some(Err(::std::flow::mix(()))),
                    None => None,
                }
            }
            pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {
                match *(self as &Option<T>) {
                    Some(given) if ::std::flow::maybe() => Some(Ok((::std::flow::mix(()), given))),
                    Some(_) => Some(Err(::std::flow::mix(()))),
                    None => None,
                }
            }
            pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {
                match *(self as &Option<T>) {
                    Some(given) if ::std::flow::maybe() => Some(Ok(given)),
                    Some(_) => Some(Err(::std::flow::mix(()))),
                    None => None,
                }
            }
            pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {
                match *(self as &Option<T>) {
                    Some(given) if ::std::flow::maybe() => Some(Ok((::std::flow::mix(()), given))),
                    Some(_) => Some(Err(::std::flow::mix(()))),
                    None => None,
                }
            }
            pub async fn join_all(self) -> Vec<T> {
                let mut all = Vec::new();
                if let Some(given) = self as Option<T> { all.push(given) }
                all
            }
            pub async fn shutdown(&mut self) {}
            pub fn abort_all(&mut self) {}
            pub fn detach_all(&mut self) {}
        }
        impl FromIterator for JoinSet {
            fn from_iter<I>(iter: I) -> Self {
                match iter.into_iter().next() { Some(task) => Some(task.await), None => None }
            }
        }
    }
}

mod runtime {
    mod runtime {
        impl Runtime {
            pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> {
                if ::std::flow::maybe() { Ok(future.await) } else { Err(::std::flow::mix(())) }
            }
            pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> {
                if ::std::flow::maybe() { Ok(func()) } else { Err(::std::flow::mix(())) }
            }
            pub fn block_on<F>(&self, future: F) -> F::Output { future.await }
        }
    }
    mod handle {
        impl Handle {
            pub fn spawn<F>(&self, future: F) -> JoinHandle<F::Output> {
                if ::std::flow::maybe() { Ok(future.await) } else { Err(::std::flow::mix(())) }
            }
            pub fn spawn_blocking<F, R>(&self, func: F) -> JoinHandle<R> {
                if ::std::flow::maybe() { Ok(func()) } else { Err(::std::flow::mix(())) }
            }
            pub fn block_on<F>(&self, future: F) -> F::Output { future.await }
        }
    }
    mod task {
        mod join {
            impl JoinHandle {
                pub fn abort(&self) {}
                pub fn is_finished(&self) -> bool { ::std::flow::maybe() }
                pub fn abort_handle(&self) -> AbortHandle { ::std::flow::mix(()) }
                pub fn id(&self) -> super::Id { ::std::flow::mix(()) }
            }
        }
    }
}

mod time {
    mod timeout {
        pub fn timeout<F>(duration: Duration, future: F) -> Timeout<F::IntoFuture> {
            if ::std::flow::maybe() { Ok(future.await) } else { Err(::std::flow::mix(())) }
        }
        pub fn timeout_at<F>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> {
            if ::std::flow::maybe() { Ok(future.await) } else { Err(::std::flow::mix(())) }
        }
    }
}

// What `join!` and `try_join!` keep of each future.
mod future {
    mod maybe_done {
        pub fn maybe_done<F>(future: F) -> MaybeDone<F::IntoFuture> { MaybeDone::Done { output: future.await } }
        impl MaybeDone {
            pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output> {
                match self.get_mut() { MaybeDone::Done { output } => Some(output), _ => None }
            }
            pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output> {
                match *self.get_mut() { MaybeDone::Done { output } => Some(output), _ => None }
            }
        }
        impl Future for MaybeDone {
            fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
                if ::std::flow::maybe() { Poll::Ready(()) } else { Poll::Pending }
            }
        }
    }
}

mod sync {
    mod mpsc {
        mod bounded {
            pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {
                let mut message = ::std::flow::shared(None);
                (&mut message, &mut message)
            }
            impl Receiver {
                pub async fn recv(&mut self) -> Option<T> { **(self as &&Option<T>) }
                pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {
                    if let Some(message) = **(self as &&Option<T>) { buffer.push(message) }
                    0
                }
                pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
                    match **(self as &&Option<T>) { Some(message) => Ok(message), None => Err(TryRecvError::Empty) }
                }
                pub fn blocking_recv(&mut self) -> Option<T> { **(self as &&Option<T>) }
                pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {
                    if let Some(message) = **(self as &&Option<T>) { buffer.push(message) }
                    0
                }
                pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {
                    if ::std::flow::maybe() { Poll::Ready(**(self as &&Option<T>)) } else { Poll::Pending }
                }
                pub fn close(&mut self) {}
                pub fn len(&self) -> usize { 0 }
                pub fn capacity(&self) -> usize { 0 }
                pub fn max_capacity(&self) -> usize { 0 }
            }
            impl Sender {
                pub async fn send(&self, value: T) -> Result<(), SendError<T>> {
                    if ::std::flow::maybe() { **(self as &&mut Option<T>) = Some(value) }
                    if ::std::flow::maybe() { Ok(()) } else { Err(SendError(value)) }
                }
                pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {
                    if ::std::flow::maybe() { **(self as &&mut Option<T>) = Some(message) }
                    if ::std::flow::maybe() { return Ok(()) }
                    if ::std::flow::maybe() { return Err(TrySendError::Full(message)) }
                    Err(TrySendError::Closed(message))
                }
                pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {
                    if ::std::flow::maybe() { **(self as &&mut Option<T>) = Some(value) }
                    if ::std::flow::maybe() { return Ok(()) }
                    if ::std::flow::maybe() { return Err(SendTimeoutError::Timeout(value)) }
                    Err(SendTimeoutError::Closed(value))
                }
                pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>> {
                    if ::std::flow::maybe() { **(self as &&mut Option<T>) = Some(value) }
                    if ::std::flow::maybe() { Ok(()) } else { Err(SendError(value)) }
                }
                pub async fn closed(&self) {}
                pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>> {
                    if ::std::flow::maybe() { Ok(*self) } else { Err(SendError(())) }
                }
                pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>> {
                    if ::std::flow::maybe() { Ok(self) } else { Err(SendError(())) }
                }
                pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>> {
                    if ::std::flow::maybe() { Ok(*self) } else { Err(TrySendError::Full(())) }
                }
                pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>> {
                    if ::std::flow::maybe() { Ok(self) } else { Err(TrySendError::Full(self)) }
                }
                pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>> {
                    if ::std::flow::maybe() { Ok(*self) } else { Err(SendError(())) }
                }
                pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>> {
                    if ::std::flow::maybe() { Ok(*self) } else { Err(TrySendError::Full(())) }
                }
                pub fn capacity(&self) -> usize { 0 }
                pub fn max_capacity(&self) -> usize { 0 }
                pub fn downgrade(&self) -> WeakSender<T> { *self }
                fn clone(&self) -> Self { *self }
            }
            impl WeakSender {
                pub fn upgrade(&self) -> Option<Sender<T>> { if ::std::flow::maybe() { Some(*self) } else { None } }
                fn clone(&self) -> Self { *self }
            }
            impl Permit {
                pub fn send(self, value: T) { if ::std::flow::maybe() { *(self as &mut Option<T>) = Some(value) } }
            }
            impl PermitIterator {
                fn next(&mut self) -> Option<Self::Item> { if ::std::flow::maybe() { Some(*self) } else { None } }
            }
            impl OwnedPermit {
                pub fn send(self, value: T) -> Sender<T> {
                    if ::std::flow::maybe() { *(self as &mut Option<T>) = Some(value) }
                    self
                }
                pub fn release(self) -> Sender<T> { self }
            }
        }
        mod unbounded {
            pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {
                let mut message = ::std::flow::shared(None);
                (&mut message, &mut message)
            }
            impl UnboundedReceiver {
                pub async fn recv(&mut self) -> Option<T> { **(self as &&Option<T>) }
                pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {
                    if let Some(message) = **(self as &&Option<T>) { buffer.push(message) }
                    0
                }
                pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
                    match **(self as &&Option<T>) { Some(message) => Ok(message), None => Err(TryRecvError::Empty) }
                }
                pub fn blocking_recv(&mut self) -> Option<T> { **(self as &&Option<T>) }
                pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {
                    if let Some(message) = **(self as &&Option<T>) { buffer.push(message) }
                    0
                }
                pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {
                    if ::std::flow::maybe() { Poll::Ready(**(self as &&Option<T>)) } else { Poll::Pending }
                }
                pub fn close(&mut self) {}
                pub fn len(&self) -> usize { 0 }
            }
            impl UnboundedSender {
                pub fn send(&self, message: T) -> Result<(), SendError<T>> {
                    if ::std::flow::maybe() { **(self as &&mut Option<T>) = Some(message) }
                    if ::std::flow::maybe() { Ok(()) } else { Err(SendError(message)) }
                }
                pub async fn closed(&self) {}
                pub fn downgrade(&self) -> WeakUnboundedSender<T> { *self }
                fn clone(&self) -> Self { *self }
            }
            impl WeakUnboundedSender {
                pub fn upgrade(&self) -> Option<UnboundedSender<T>> {
                    if ::std::flow::maybe() { Some(*self) } else { None }
                }
                fn clone(&self) -> Self { *self }
            }
        }
    }
    // To wait for the receiver gives a message that is put there later.
    mod oneshot {
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
            let mut message: T;
            (&mut message, if ::std::flow::maybe() { Ok(&mut message) } else { Err(error::RecvError(())) })
        }
        impl Sender {
            pub fn send(self, t: T) -> Result<(), T> {
                if ::std::flow::maybe() { *(self as &mut T) = t }
                if ::std::flow::maybe() { Ok(()) } else { Err(t) }
            }
            pub async fn closed(&mut self) {}
            pub fn is_closed(&self) -> bool { ::std::flow::maybe() }
        }
        impl Receiver {
            pub fn close(&mut self) {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
                match *(self as &Result<&T, RecvError>) {
                    Ok(message) => Ok(*message),
                    Err(_) => Err(TryRecvError::Empty),
                }
            }
            pub fn blocking_recv(self) -> Result<T, RecvError> {
                match self as Result<&T, RecvError> { Ok(message) => Ok(*message), Err(error) => Err(error) }
            }
        }
    }
    mod broadcast {
        pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {
            let mut message = ::std::flow::shared(None);
            (&mut message, &mut message)
        }
        impl Sender {
            pub fn new(capacity: usize) -> Self {
                let mut message = ::std::flow::shared(None);
                &mut message
            }
            pub fn send(&self, value: T) -> Result<usize, SendError<T>> {
                if ::std::flow::maybe() { **(self as &&mut Option<T>) = Some(value) }
                if ::std::flow::maybe() { Ok(0) } else { Err(SendError(value)) }
            }
            pub fn subscribe(&self) -> Receiver<T> { *self }
            pub fn downgrade(&self) -> WeakSender<T> { *self }
            pub fn len(&self) -> usize { 0 }
            pub fn receiver_count(&self) -> usize { 0 }
            pub async fn closed(&self) {}
            fn clone(&self) -> Sender<T> { *self }
        }
        impl WeakSender {
            pub fn upgrade(&self) -> Option<Sender<T>> { if ::std::flow::maybe() { Some(*self) } else { None } }
            fn clone(&self) -> WeakSender<T> { *self }
        }
        impl Receiver {
            pub fn len(&self) -> usize { 0 }
            pub fn resubscribe(&self) -> Self { *self }
            pub async fn recv(&mut self) -> Result<T, RecvError> {
                match **(self as &&Option<T>) { Some(message) => Ok(message), None => Err(RecvError::Closed) }
            }
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
                match **(self as &&Option<T>) { Some(message) => Ok(message), None => Err(TryRecvError::Empty) }
            }
            pub fn blocking_recv(&mut self) -> Result<T, RecvError> {
                match **(self as &&Option<T>) { Some(message) => Ok(message), None => Err(RecvError::Closed) }
            }
        }
    }
    // A guard refers to the value.
    mod watch {
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {
            let mut value = ::std::flow::shared(init);
            (&mut value, &mut value)
        }
        impl Receiver {
            pub fn borrow(&self) -> Ref<'_, T> { *self }
            pub fn borrow_and_update(&mut self) -> Ref<'_, T> { *self }
            pub fn has_changed(&self) -> Result<bool, error::RecvError> { Ok(::std::flow::maybe()) }
            pub fn mark_changed(&mut self) {}
            pub fn mark_unchanged(&mut self) {}
            pub async fn changed(&mut self) -> Result<(), error::RecvError> {
                if ::std::flow::maybe() { Ok(()) } else { Err(::std::flow::mix(())) }
            }
            pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, error::RecvError> {
                f(*(self as &&T));
                if ::std::flow::maybe() { Ok(*self) } else { Err(::std::flow::mix(())) }
            }
            fn clone(&self) -> Self { *self }
        }
        impl Sender {
            pub fn new(init: T) -> Self {
                let mut value = ::std::flow::shared(init);
                &mut value
            }
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>> {
                if ::std::flow::maybe() { **(self as &&mut T) = value }
                if ::std::flow::maybe() { Ok(()) } else { Err(error::SendError(value)) }
            }
            pub fn send_modify<F>(&self, modify: F) { modify(*(self as &&mut T)) }
            pub fn send_if_modified<F>(&self, modify: F) -> bool { modify(*(self as &&mut T)) }
            pub fn send_replace(&self, value: T) -> T {
                let before = **(self as &&mut T);
                if ::std::flow::maybe() { **(self as &&mut T) = value }
                before
            }
            pub fn borrow(&self) -> Ref<'_, T> { *self }
            pub fn subscribe(&self) -> Receiver<T> { *self }
            pub async fn closed(&self) {}
            pub fn receiver_count(&self) -> usize { 0 }
            pub fn sender_count(&self) -> usize { 0 }
            fn clone(&self) -> Self { *self }
        }
        impl Ref {
            pub fn has_changed(&self) -> bool { ::std::flow::maybe() }
            fn deref(&self) -> &T { *(self as &&T) }
        }
    }
    // A lock is what it protects, and a guard refers to that.
    mod mutex {
        impl Mutex {
            pub fn new(t: T) -> Self { ::std::flow::shared(t) }
            pub const fn const_new(t: T) -> Self { ::std::flow::shared(t) }
            fn from(s: T) -> Self { ::std::flow::shared(s) }
            pub async fn lock(&self) -> MutexGuard<'_, T> { self }
            pub fn blocking_lock(&self) -> MutexGuard<'_, T> { self }
            pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {
                if ::std::flow::maybe() { Ok(self) } else { Err(TryLockError(())) }
            }
            pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> { &*self }
            pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> { &*self }
            pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {
                if ::std::flow::maybe() { Ok(&*self) } else { Err(TryLockError(())) }
            }
            pub fn get_mut(&mut self) -> &mut T { self as &mut T }
            pub fn into_inner(self) -> T { self as T }
        }
        impl MutexGuard {
            pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> { f(this as &mut T) }
            fn deref(&self) -> &Self::Target { *(self as &&T) }
            fn deref_mut(&mut self) -> &mut Self::Target { *(self as &&mut T) }
        }
        impl OwnedMutexGuard {
            pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> { f(this as &mut T) }
            fn deref(&self) -> &Self::Target { *(self as &&T) }
            fn deref_mut(&mut self) -> &mut Self::Target { *(self as &&mut T) }
        }
        impl MappedMutexGuard {
            pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> { f(this as &mut T) }
            fn deref(&self) -> &Self::Target { *(self as &&T) }
            fn deref_mut(&mut self) -> &mut Self::Target { *(self as &&mut T) }
        }
        impl OwnedMappedMutexGuard {
            pub fn map<S, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S> { f(this as &mut U) }
            fn deref(&self) -> &Self::Target { *(self as &&U) }
            fn deref_mut(&mut self) -> &mut Self::Target { *(self as &&mut U) }
        }
    }
    mod rwlock {
        impl RwLock {
            pub fn new(value: T) -> RwLock<T> { ::std::flow::shared(value) }
            pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> { ::std::flow::shared(value) }
            pub const fn const_new(value: T) -> RwLock<T> { ::std::flow::shared(value) }
            pub const fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> { ::std::flow::shared(value) }
            fn from(s: T) -> Self { ::std::flow::shared(s) }
            pub async fn read(&self) -> RwLockReadGuard<'_, T> { self }
            pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> { self }
            pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> { &*self }
            pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {
                if ::std::flow::maybe() { Ok(self) } else { Err(TryLockError(())) }
            }
            pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError> {
                if ::std::flow::maybe() { Ok(&*self) } else { Err(TryLockError(())) }
            }
            pub async fn write(&self) -> RwLockWriteGuard<'_, T> { self }
            pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> { self }
            pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> { &*self }
            pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {
                if ::std::flow::maybe() { Ok(self) } else { Err(TryLockError(())) }
            }
            pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError> {
                if ::std::flow::maybe() { Ok(&*self) } else { Err(TryLockError(())) }
            }
            pub fn get_mut(&mut self) -> &mut T { self as &mut T }
            pub fn into_inner(self) -> T { self as T }
        }
        mod read_guard {
            impl RwLockReadGuard {
                pub fn map<F, U>(this: Self, f: F) -> RwLockReadGuard<'a, U> { f(this as &T) }
                fn deref(&self) -> &T { *(self as &&T) }
            }
        }
        mod write_guard {
            impl RwLockWriteGuard {
                pub fn map<F, U>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> { f(this as &mut T) }
                pub fn downgrade_map<F, U>(this: Self, f: F) -> RwLockReadGuard<'a, U> { f(this as &T) }
                pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T> { this }
                pub fn downgrade(self) -> RwLockReadGuard<'a, T> { self }
                fn deref(&self) -> &T { *(self as &&T) }
                fn deref_mut(&mut self) -> &mut T { *(self as &&mut T) }
            }
        }
        mod write_guard_mapped {
            impl RwLockMappedWriteGuard {
                fn deref(&self) -> &T { *(self as &&T) }
                fn deref_mut(&mut self) -> &mut T { *(self as &&mut T) }
            }
        }
        mod owned_read_guard {
            impl OwnedRwLockReadGuard {
                fn deref(&self) -> &U { *(self as &&U) }
            }
        }
        mod owned_write_guard {
            impl OwnedRwLockWriteGuard {
                pub fn downgrade(self) -> OwnedRwLockReadGuard<T> { self }
                fn deref(&self) -> &T { *(self as &&T) }
                fn deref_mut(&mut self) -> &mut T { *(self as &&mut T) }
            }
        }
        mod owned_write_guard_mapped {
            impl OwnedRwLockMappedWriteGuard {
                fn deref(&self) -> &U { *(self as &&U) }
                fn deref_mut(&mut self) -> &mut U { *(self as &&mut U) }
            }
        }
    }
    mod once_cell {
        impl OnceCell {
            pub fn new() -> Self { None }
            pub const fn const_new() -> Self { None }
            pub fn new_with(value: Option<T>) -> Self { value }
            pub const fn const_new_with(value: T) -> Self { Some(value) }
            fn from(value: T) -> Self { Some(value) }
            pub fn initialized(&self) -> bool { ::std::flow::maybe() }
            pub fn get(&self) -> Option<&T> { (self as &Option<T>).as_ref() }
            pub fn get_mut(&mut self) -> Option<&mut T> { (self as &mut Option<T>).as_mut() }
            pub fn set(&self, value: T) -> Result<(), SetError<T>> {
                if ::std::flow::maybe() { *(self as &mut Option<T>) = Some(value) }
                if ::std::flow::maybe() { return Ok(()) }
                if ::std::flow::maybe() {
                    Err(SetError::AlreadyInitializedError(value))
                } else {
                    Err(SetError::InitializingError(value))
                }
            }
            pub async fn get_or_init<F, Fut>(&self, f: F) -> &T {
                if ::std::flow::maybe() { *(self as &mut Option<T>) = Some(f().await) }
                match self as &Option<T> { Some(value) => value, None => loop {} }
            }
            pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E> {
                if ::std::flow::maybe() {
                    match f().await {
                        Ok(value) => *(self as &mut Option<T>) = Some(value),
                        Err(error) => return Err(error),
                    }
                }
                match self as &Option<T> { Some(value) => Ok(value), None => loop {} }
            }
            pub fn into_inner(self) -> Option<T> { self as Option<T> }
            pub fn take(&mut self) -> Option<T> { (self as &mut Option<T>).take() }
        }
    }
}
