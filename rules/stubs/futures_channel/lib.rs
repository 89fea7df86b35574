//! What channels of futures do with data: both ends refer to one message, which stands for all that are on their way.
//!
//! Their own source moves it through lock-free queues.

mod mpsc {
    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {
        let mut message: T;
        (&mut message, &mut message)
    }
    pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {
        let mut message: T;
        (&mut message, &mut message)
    }
    impl Sender {
        pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {
            if ::std::flow::maybe() { **(self as &&mut T) = msg }
            if ::std::flow::maybe() { Ok(()) } else { Err(TrySendError { err: ::std::flow::mix(()), val: msg }) }
        }
        pub fn close_channel(&mut self) {}
        pub fn disconnect(&mut self) {}
        fn clone(&self) -> Self { *self }
    }
    impl UnboundedSender {
        fn do_send_nb(&self, msg: T) -> Result<(), TrySendError<T>> {
            if ::std::flow::maybe() { **(self as &&mut T) = msg }
            if ::std::flow::maybe() { Ok(()) } else { Err(TrySendError { err: ::std::flow::mix(()), val: msg }) }
        }
        pub fn close_channel(&self) {}
        pub fn disconnect(&mut self) {}
        pub fn len(&self) -> usize { 0 }
        fn clone(&self) -> Self { *self }
    }
    impl Receiver {
        pub fn recv(&mut self) -> Recv<'_, Self> {
            if ::std::flow::maybe() { Ok(**(self as &&T)) } else { Err(RecvError) }
        }
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {
            if ::std::flow::maybe() { return Ok(Some(**(self as &&T))) }
            if ::std::flow::maybe() { Ok(None) } else { Err(::std::flow::mix(())) }
        }
        pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
            if ::std::flow::maybe() { Ok(**(self as &&T)) } else { Err(::std::flow::mix(())) }
        }
        pub fn close(&mut self) {}
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
            if ::std::flow::maybe() { Poll::Ready(Some(**(self.get_mut() as &&T))) } else { Poll::Ready(None) }
        }
    }
    impl UnboundedReceiver {
        pub fn recv(&mut self) -> Recv<'_, Self> {
            if ::std::flow::maybe() { Ok(**(self as &&T)) } else { Err(RecvError) }
        }
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {
            if ::std::flow::maybe() { return Ok(Some(**(self as &&T))) }
            if ::std::flow::maybe() { Ok(None) } else { Err(::std::flow::mix(())) }
        }
        pub fn try_recv(&mut self) -> Result<T, TryRecvError> {
            if ::std::flow::maybe() { Ok(**(self as &&T)) } else { Err(::std::flow::mix(())) }
        }
        pub fn close(&mut self) {}
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
            if ::std::flow::maybe() { Poll::Ready(Some(**(self.get_mut() as &&T))) } else { Poll::Ready(None) }
        }
    }
}

// To wait for the receiver gives a message that is put there later.
mod oneshot {
    pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
        let mut message: T;
        (&mut message, if ::std::flow::maybe() { Ok(&mut message) } else { Err(Canceled) })
    }
    impl Sender {
        pub fn send(self, t: T) -> Result<(), T> {
            if ::std::flow::maybe() { *(self as &mut T) = t }
            if ::std::flow::maybe() { Ok(()) } else { Err(t) }
        }
        pub fn is_canceled(&self) -> bool { ::std::flow::maybe() }
    }
    impl Receiver {
        pub fn close(&mut self) {}
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> {
            match *(self as &Result<&T, Canceled>) {
                Ok(message) if ::std::flow::maybe() => Ok(Some(*message)),
                Ok(_) => Ok(None),
                Err(canceled) => Err(canceled),
            }
        }
    }
}
