//! Channels. Both ends refer to one message, which stands for all that are on their way.

use crate::error::Error;
use crate::flow::{maybe, shared};
use crate::fmt;
use crate::time::Duration;

struct Queue<T> { message: Option<T> }
pub struct Sender<T> { queue: &'static mut Queue<T> }
pub struct SyncSender<T> { queue: &'static mut Queue<T> }
pub struct Receiver<T> { queue: &'static mut Queue<T> }

pub fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let mut queue = Queue { message: shared(None) };
    (Sender { queue: &mut queue }, Receiver { queue: &mut queue })
}
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {
    let mut queue = Queue { message: shared(None) };
    (SyncSender { queue: &mut queue }, Receiver { queue: &mut queue })
}

impl<T> Queue<T> { fn put(&mut self, message: T) { if maybe() { self.message = Some(message) } } }
impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        self.queue.put(t);
        if maybe() { Ok(()) } else { Err(SendError(t)) }
    }
}
impl<T> SyncSender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>> {
        self.queue.put(t);
        if maybe() { Ok(()) } else { Err(SendError(t)) }
    }
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {
        self.queue.put(t);
        if maybe() { Ok(()) } else if maybe() { Err(TrySendError::Full(t)) } else { Err(TrySendError::Disconnected(t)) }
    }
}
impl<T> Receiver<T> {
    pub fn recv(&self) -> Result<T, RecvError> { self.queue.message.ok_or(RecvError) }
    pub fn try_recv(&self) -> Result<T, TryRecvError> { self.queue.message.ok_or(TryRecvError::Empty) }
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> { self.queue.message.ok_or(RecvTimeoutError::Timeout) }
    pub fn iter(&self) -> Iter<'_, T> { Iter { rx: self } }
    pub fn try_iter(&self) -> TryIter<'_, T> { TryIter { rx: self } }
}
impl<T> Clone for Sender<T> { fn clone(&self) -> Sender<T> { Sender { queue: self.queue } } }
impl<T> Clone for SyncSender<T> { fn clone(&self) -> SyncSender<T> { SyncSender { queue: self.queue } } }

pub struct Iter<'a, T> { rx: &'a Receiver<T> }
pub struct TryIter<'a, T> { rx: &'a Receiver<T> }
pub struct IntoIter<T> { rx: Receiver<T> }
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.rx.queue.message }
}
impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.rx.queue.message }
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> { self.rx.queue.message }
}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Iter<'a, T> { self.iter() }
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
    fn into_iter(self) -> IntoIter<T> { IntoIter { rx: self } }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError { Empty, Disconnected }
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError { Timeout, Disconnected }

// None of these texts holds the message.
impl<T> fmt::Debug for SendError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("SendError { .. }") } }
impl<T> fmt::Debug for TrySendError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Full(..)") } }
impl<T> fmt::Display for SendError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl<T> fmt::Display for TrySendError<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for RecvError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for TryRecvError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl fmt::Display for RecvTimeoutError { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("") } }
impl<T> fmt::Debug for Sender<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Sender { .. }") } }
impl<T> fmt::Debug for SyncSender<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("SyncSender { .. }") } }
impl<T> fmt::Debug for Receiver<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Receiver { .. }") } }
impl<T: fmt::Debug> fmt::Debug for Iter<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("Iter { .. }") } }
impl<T: fmt::Debug> fmt::Debug for TryIter<'_, T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("TryIter { .. }") } }
impl<T: fmt::Debug> fmt::Debug for IntoIter<T> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str("IntoIter { .. }") } }
impl<T> Error for SendError<T> {}
impl<T> Error for TrySendError<T> {}
impl Error for RecvError {}
impl Error for TryRecvError {}
impl Error for RecvTimeoutError {}
impl<T> From<SendError<T>> for TrySendError<T> { fn from(err: SendError<T>) -> TrySendError<T> { TrySendError::Disconnected(err.0) } }
impl From<RecvError> for TryRecvError { fn from(err: RecvError) -> TryRecvError { TryRecvError::Disconnected } }
impl From<RecvError> for RecvTimeoutError { fn from(err: RecvError) -> RecvTimeoutError { RecvTimeoutError::Disconnected } }
