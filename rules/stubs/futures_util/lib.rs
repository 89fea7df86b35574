//! What the combinators of futures do with data: a joined future gives what each gives, a closure gets what was waited
//! for.
//!
//! Their own source keeps values in slots between two polls. A future is what it gives, and a stream is one of its
//! items: itself, or what it refers to where it is the end of a channel.

mod future {
    mod ready {
        pub fn ready<T>(t: T) -> Ready<T> { t }
        pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> { Ok(t) }
        pub fn err<T, E>(err: E) -> Ready<Result<T, E>> { Err(err) }
        impl Ready { pub fn into_inner(self) -> T { self as T } }
    }
    mod lazy {
        pub fn lazy<F, R>(f: F) -> Lazy<F> { f(&mut Context::from_waker(::std::task::Waker::noop())) }
    }
    mod poll_fn {
        pub fn poll_fn<T, F>(f: F) -> PollFn<F> {
            match f(&mut Context::from_waker(::std::task::Waker::noop())) {
                Poll::Ready(given) => given,
                Poll::Pending => loop {},
            }
        }
    }
    mod maybe_done {
        pub fn maybe_done<Fut>(future: Fut) -> MaybeDone<Fut> { MaybeDone::Done(future.await) }
        impl MaybeDone {
            pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output> {
                match self.get_mut() { MaybeDone::Done(output) => Some(output), _ => None }
            }
            pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output> {
                match *self.get_mut() { MaybeDone::Done(output) => Some(output), _ => None }
            }
            fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
                if ::std::flow::maybe() { Poll::Ready(()) } else { Poll::Pending }
            }
        }
    }
    mod join {
        pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2> { (future1.await, future2.await) }
        pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3> {
            (future1.await, future2.await, future3.await)
        }
        pub fn join4<Fut1, Fut2, Fut3, Fut4>(
            future1: Fut1,
            future2: Fut2,
            future3: Fut3,
            future4: Fut4,
        ) -> Join4<Fut1, Fut2, Fut3, Fut4> {
            (future1.await, future2.await, future3.await, future4.await)
        }
    }
    mod try_join {
        pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2> {
            let given1 = match future1.await { Ok(given) => given, Err(error) => return Err(error) };
            let given2 = match future2.await { Ok(given) => given, Err(error) => return Err(error) };
            Ok((given1, given2))
        }
        pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3> {
            let given1 = match future1.await { Ok(given) => given, Err(error) => return Err(error) };
            let given2 = match future2.await { Ok(given) => given, Err(error) => return Err(error) };
            let given3 = match future3.await { Ok(given) => given, Err(error) => return Err(error) };
            Ok((given1, given2, given3))
        }
    }
    mod join_all {
        pub fn join_all<I>(iter: I) -> JoinAll<I::Item> {
            let mut all = Vec::new();
            for future in iter { all.push(future.await) }
            all
        }
    }
    mod try_join_all {
        pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item> {
            let mut all = Vec::new();
            for future in iter {
                match future.await { Ok(given) => all.push(given), Err(error) => return Err(error) }
            }
            Ok(all)
        }
    }
    mod select {
        pub fn select<A, B>(future1: A, future2: B) -> Select<A, B> {
            if ::std::flow::maybe() {
                Either::Left((future1.await, future2))
            } else {
                Either::Right((future2.await, future1))
            }
        }
    }
    mod try_select {
        pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B> {
            if ::std::flow::maybe() {
                match future1.await {
                    Ok(given) => Ok(Either::Left((given, future2))),
                    Err(error) => Err(Either::Left((error, future2))),
                }
            } else {
                match future2.await {
                    Ok(given) => Ok(Either::Right((given, future1))),
                    Err(error) => Err(Either::Right((error, future1))),
                }
            }
        }
    }
    mod select_all {
        pub fn select_all<I>(iter: I) -> SelectAll<I::Item> {
            let mut all = Vec::from_iter(iter);
            match all.pop() { Some(future) => (future.await, 0, all), None => loop {} }
        }
    }
    mod select_ok {
        pub fn select_ok<I>(iter: I) -> SelectOk<I::Item> {
            let mut all = Vec::from_iter(iter);
            match all.pop() {
                Some(future) => match future.await { Ok(given) => Ok((given, all)), Err(error) => Err(error) },
                None => loop {},
            }
        }
    }
    mod future {
        trait FutureExt {
            fn map<U, F>(self, f: F) -> Map<Self, F> { f(self.await) }
            fn map_into<U>(self) -> MapInto<Self, U> { let given: U = self.await.into(); given }
            fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> { f(self.await).await }
            fn left_future<B>(self) -> Either<Self, B> { self }
            fn right_future<A>(self) -> Either<A, Self> { self }
            fn into_stream(self) -> IntoStream<Self> { self }
            fn flatten(self) -> Flatten<Self> { self.await.await }
            fn flatten_stream(self) -> FlattenStream<Self> { self }
            fn fuse(self) -> Fuse<Self> { self }
            fn inspect<F>(self, f: F) -> Inspect<Self, F> {
                let given = self.await;
                f(&given);
                given
            }
            fn catch_unwind(self) -> CatchUnwind<Self> {
                if ::std::flow::maybe() { Ok(self.await) } else { Err(::std::flow::mix(())) }
            }
            fn shared(self) -> Shared<Self> { self }
            fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>) { ((), self.await) }
            fn boxed(self) -> BoxFuture<'a, Self::Output> { self }
            fn boxed_local(self) -> LocalBoxFuture<'a, Self::Output> { self }
            fn unit_error(self) -> UnitError<Self> { Ok(self.await) }
            fn never_error(self) -> NeverError<Self> { Ok(self.await) }
            fn now_or_never(self) -> Option<Self::Output> { if ::std::flow::maybe() { Some(self.await) } else { None } }
        }
    }
    mod try_future {
        trait TryFutureExt {
            fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> {
                match self as Result<Self::Ok, Self::Error> { Ok(given) => Ok(f(given)), Err(error) => Err(error) }
            }
            fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> MapOkOrElse<Self, F, E> {
                match self as Result<Self::Ok, Self::Error> { Ok(given) => f(given), Err(error) => e(error) }
            }
            fn map_err<E, F>(self, f: F) -> MapErr<Self, F> {
                match self as Result<Self::Ok, Self::Error> { Ok(given) => Ok(given), Err(error) => Err(f(error)) }
            }
            fn err_into<E>(self) -> ErrInto<Self, E> {
                match self as Result<Self::Ok, Self::Error> {
                    Ok(given) => Ok(given),
                    Err(error) => { let error: E = error.into(); Err(error) }
                }
            }
            fn ok_into<U>(self) -> OkInto<Self, U> {
                match self as Result<Self::Ok, Self::Error> {
                    Ok(given) => { let given: U = given.into(); Ok(given) }
                    Err(error) => Err(error),
                }
            }
            fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F> {
                match self as Result<Self::Ok, Self::Error> { Ok(given) => f(given).await, Err(error) => Err(error) }
            }
            fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F> {
                match self as Result<Self::Ok, Self::Error> { Ok(given) => Ok(given), Err(error) => f(error).await }
            }
            fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> {
                if let Ok(given) = &(self as Result<Self::Ok, Self::Error>) { f(given) }
                self
            }
            fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> {
                if let Err(error) = &(self as Result<Self::Ok, Self::Error>) { f(error) }
                self
            }
            fn try_flatten(self) -> TryFlatten<Self, Self::Ok> {
                match self as Result<Self::Ok, Self::Error> { Ok(given) => given.await, Err(error) => Err(error) }
            }
            fn unwrap_or_else<F>(self, f: F) -> UnwrapOrElse<Self, F> {
                match self as Result<Self::Ok, Self::Error> { Ok(given) => given, Err(error) => f(error) }
            }
            fn into_future(self) -> IntoFuture<Self> { self }
        }
    }
}

mod stream {
    mod iter {
        pub fn iter<I>(i: I) -> Iter<I::IntoIter> {
            match i.into_iter().next() { Some(item) => item, None => loop {} }
        }
    }
    mod once {
        pub fn once<Fut>(future: Fut) -> Once<Fut> { future.await }
    }
    mod repeat {
        pub fn repeat<T>(item: T) -> Repeat<T> { item }
    }
    mod repeat_with {
        pub fn repeat_with<A, F>(repeater: F) -> RepeatWith<F> { repeater() }
    }
    mod unfold {
        pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> Unfold<T, F, Fut> {
            let mut state = init;
            let mut found: Item;
            while ::std::flow::maybe() {
                if let Some((item, next)) = f(state).await {
                    found = item;
                    state = next;
                }
            }
            found
        }
    }
    mod select {
        pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2> {
            if ::std::flow::maybe() { *(stream1 as &St1::Item) } else { *(stream2 as &St1::Item) }
        }
    }
    mod select_all {
        pub fn select_all<I>(streams: I) -> SelectAll<I::Item> {
            match streams.into_iter().next() { Some(stream) => stream, None => loop {} }
        }
    }
    // What is waited for together is what one of it gives.
    mod futures_unordered {
        impl FuturesUnordered {
            pub fn new() -> FuturesUnordered<Fut> {
                let given: Fut::Output;
                given
            }
            pub fn push(&self, future: Fut) { if ::std::flow::maybe() { *(self as &mut Fut::Output) = future.await } }
            pub fn len(&self) -> usize { 0 }
            fn from_iter<I>(iter: I) -> Self {
                match iter.into_iter().next() { Some(future) => future.await, None => loop {} }
            }
            fn extend<I>(&mut self, iter: I) {
                for future in iter { if ::std::flow::maybe() { *(self as &mut Fut::Output) = future.await } }
            }
        }
    }
    mod futures_ordered {
        impl FuturesOrdered {
            pub fn new() -> Self {
                let given: Fut::Output;
                given
            }
            pub fn push(&mut self, future: Fut) {
                if ::std::flow::maybe() { *(self as &mut Fut::Output) = future.await }
            }
            pub fn push_back(&mut self, future: Fut) {
                if ::std::flow::maybe() { *(self as &mut Fut::Output) = future.await }
            }
            pub fn push_front(&mut self, future: Fut) {
                if ::std::flow::maybe() { *(self as &mut Fut::Output) = future.await }
            }
            pub fn len(&self) -> usize { 0 }
            fn from_iter<T>(iter: T) -> Self {
                match iter.into_iter().next() { Some(future) => future.await, None => loop {} }
            }
            fn extend<I>(&mut self, iter: I) {
                for future in iter { if ::std::flow::maybe() { *(self as &mut Fut::Output) = future.await } }
            }
        }
    }
    mod stream {
        trait StreamExt {
            fn next(&mut self) -> Next<'_, Self> {
                if ::std::flow::maybe() { Some(**(self as &&Self::Item)) } else { None }
            }
            fn into_future(self) -> StreamFuture<Self> {
                if ::std::flow::maybe() { (Some(*(self as &Self::Item)), self) } else { (None, self) }
            }
            fn map<T, F>(self, f: F) -> Map<Self, F> { f(*(self as &Self::Item)) }
            fn enumerate(self) -> Enumerate<Self> { (0, *(self as &Self::Item)) }
            fn filter<Fut, F>(self, f: F) -> Filter<Self, Fut, F> {
                let item = *(self as &Self::Item);
                f(&item);
                item
            }
            fn filter_map<Fut, T, F>(self, f: F) -> FilterMap<Self, Fut, F> {
                match f(*(self as &Self::Item)).await { Some(item) => item, None => loop {} }
            }
            fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> { f(*(self as &Self::Item)).await }
            fn collect<C>(self) -> Collect<Self, C> {
                let mut all = C::default();
                all.extend(::std::iter::once(*(self as &Self::Item)));
                all
            }
            fn unzip<A, B, FromA, FromB>(self) -> Unzip<Self, FromA, FromB> {
                let (a, b) = *(self as &(A, B));
                let (mut all_a, mut all_b) = (FromA::default(), FromB::default());
                all_a.extend(::std::iter::once(a));
                all_b.extend(::std::iter::once(b));
                (all_a, all_b)
            }
            fn concat(self) -> Concat<Self> { *(self as &Self::Item) }
            fn count(self) -> Count<Self> { 0 }
            fn cycle(self) -> Cycle<Self> { self }
            fn fold<T, Fut, F>(self, init: T, f: F) -> Fold<Self, Fut, T, F> {
                let mut all = init;
                while ::std::flow::maybe() { all = f(all, *(self as &Self::Item)).await }
                all
            }
            fn any<Fut, F>(self, f: F) -> Any<Self, Fut, F> {
                f(*(self as &Self::Item));
                ::std::flow::maybe()
            }
            fn all<Fut, F>(self, f: F) -> All<Self, Fut, F> {
                f(*(self as &Self::Item));
                ::std::flow::maybe()
            }
            fn flatten(self) -> Flatten<Self> { *(self as &Self::Item) }
            fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnordered<Self> {
                *(self as &Self::Item)
            }
            fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> { f(*(self as &Self::Item)) }
            fn flat_map_unordered<U, F>(self, limit: impl Into<Option<usize>>, f: F) -> FlatMapUnordered<Self, U, F> {
                f(*(self as &Self::Item))
            }
            fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F> {
                let mut state = initial_state;
                while ::std::flow::maybe() { f(&mut state, *(self as &Self::Item)); }
                match f(&mut state, *(self as &Self::Item)).await { Some(item) => item, None => loop {} }
            }
            fn skip_while<Fut, F>(self, f: F) -> SkipWhile<Self, Fut, F> {
                let item = *(self as &Self::Item);
                f(&item);
                item
            }
            fn take_while<Fut, F>(self, f: F) -> TakeWhile<Self, Fut, F> {
                let item = *(self as &Self::Item);
                f(&item);
                item
            }
            fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut> { self }
            fn for_each<Fut, F>(self, f: F) -> ForEach<Self, Fut, F> { f(*(self as &Self::Item)).await }
            fn for_each_concurrent<Fut, F>(
                self,
                limit: impl Into<Option<usize>>,
                f: F,
            ) -> ForEachConcurrent<Self, Fut, F> {
                f(*(self as &Self::Item)).await
            }
            fn take(self, n: usize) -> Take<Self> { self }
            fn skip(self, n: usize) -> Skip<Self> { self }
            fn fuse(self) -> Fuse<Self> { self }
            fn boxed(self) -> BoxStream<'a, Self::Item> { self }
            fn boxed_local(self) -> LocalBoxStream<'a, Self::Item> { self }
            fn catch_unwind(self) -> CatchUnwind<Self> {
                if ::std::flow::maybe() { Ok(*(self as &Self::Item)) } else { Err(::std::flow::mix(())) }
            }
            fn buffered(self, n: usize) -> Buffered<Self> { self }
            fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> { self }
            fn zip<St>(self, other: St) -> Zip<Self, St> { (*(self as &Self::Item), *(other as &St::Item)) }
            fn chain<St>(self, other: St) -> Chain<Self, St> {
                if ::std::flow::maybe() { *(self as &Self::Item) } else { *(other as &Self::Item) }
            }
            fn chunks(self, capacity: usize) -> Chunks<Self> {
                let mut all = Vec::new();
                all.push(*(self as &Self::Item));
                all
            }
            fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self> {
                let mut all = Vec::new();
                all.push(*(self as &Self::Item));
                all
            }
            fn forward<S>(self, mut sink: S) -> Forward<Self, S> {
                match *(self as &Result<Self::Ok, Self::Error>) {
                    Ok(item) => ::std::pin::Pin::new(&mut sink).start_send(item),
                    Err(error) => Err(error),
                }
            }
            fn inspect<F>(self, f: F) -> Inspect<Self, F> {
                let item = *(self as &Self::Item);
                f(&item);
                item
            }
            fn left_stream<B>(self) -> Either<Self, B> { self }
            fn right_stream<B>(self) -> Either<B, Self> { self }
            fn select_next_some(&mut self) -> SelectNextSome<'_, Self> { **(self as &&Self::Item) }
        }
    }
    mod try_stream {
        trait TryStreamExt {
            fn err_into<E>(self) -> ErrInto<Self, E> {
                match *(self as &Result<Self::Ok, Self::Error>) {
                    Ok(item) => Ok(item),
                    Err(error) => { let error: E = error.into(); Err(error) }
                }
            }
            fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> {
                match *(self as &Result<Self::Ok, Self::Error>) { Ok(item) => Ok(f(item)), Err(error) => Err(error) }
            }
            fn map_err<E, F>(self, f: F) -> MapErr<Self, F> {
                match *(self as &Result<Self::Ok, Self::Error>) { Ok(item) => Ok(item), Err(error) => Err(f(error)) }
            }
            fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F> {
                match *(self as &Result<Self::Ok, Self::Error>) { Ok(item) => f(item).await, Err(error) => Err(error) }
            }
            fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F> {
                match *(self as &Result<Self::Ok, Self::Error>) { Ok(item) => Ok(item), Err(error) => f(error).await }
            }
            fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> {
                let item = *(self as &Result<Self::Ok, Self::Error>);
                if let Ok(item) = &item { f(item) }
                item
            }
            fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> {
                let item = *(self as &Result<Self::Ok, Self::Error>);
                if let Err(error) = &item { f(error) }
                item
            }
            fn into_stream(self) -> IntoStream<Self> { self }
            fn try_next(&mut self) -> TryNext<'_, Self> {
                match **(self as &&Result<Self::Ok, Self::Error>) {
                    Ok(item) if ::std::flow::maybe() => Ok(Some(item)),
                    Ok(_) => Ok(None),
                    Err(error) => Err(error),
                }
            }
            fn try_for_each<Fut, F>(self, f: F) -> TryForEach<Self, Fut, F> {
                match *(self as &Result<Self::Ok, Self::Error>) { Ok(item) => f(item).await, Err(error) => Err(error) }
            }
            fn try_for_each_concurrent<Fut, F>(
                self,
                limit: impl Into<Option<usize>>,
                f: F,
            ) -> TryForEachConcurrent<Self, Fut, F> {
                match *(self as &Result<Self::Ok, Self::Error>) { Ok(item) => f(item).await, Err(error) => Err(error) }
            }
            fn try_collect<C>(self) -> TryCollect<Self, C> {
                match *(self as &Result<Self::Ok, Self::Error>) {
                    Ok(item) => {
                        let mut all = C::default();
                        all.extend(::std::iter::once(item));
                        Ok(all)
                    }
                    Err(error) => Err(error),
                }
            }
            fn try_filter<Fut, F>(self, f: F) -> TryFilter<Self, Fut, F> {
                let item = *(self as &Result<Self::Ok, Self::Error>);
                if let Ok(item) = &item { f(item); }
                item
            }
            fn try_filter_map<Fut, F, T>(self, f: F) -> TryFilterMap<Self, Fut, F> {
                match *(self as &Result<Self::Ok, Self::Error>) {
                    Ok(item) => match f(item).await {
                        Ok(Some(item)) => Ok(item),
                        Ok(None) => loop {},
                        Err(error) => Err(error),
                    },
                    Err(error) => Err(error),
                }
            }
            fn try_flatten(self) -> TryFlatten<Self> {
                match *(self as &Result<Self::Ok, Self::Error>) { Ok(stream) => stream, Err(error) => Err(error) }
            }
            fn try_fold<T, Fut, F>(self, init: T, f: F) -> TryFold<Self, Fut, T, F> {
                let mut all = init;
                while ::std::flow::maybe() {
                    match *(self as &Result<Self::Ok, Self::Error>) {
                        Ok(item) => match f(all, item).await {
                            Ok(next) => all = next,
                            Err(error) => return Err(error),
                        },
                        Err(error) => return Err(error),
                    }
                }
                Ok(all)
            }
            fn try_concat(self) -> TryConcat<Self> { *(self as &Result<Self::Ok, Self::Error>) }
            fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self> {
                match *(self as &Result<Self::Ok, Self::Error>) { Ok(future) => future.await, Err(error) => Err(error) }
            }
            fn try_buffered(self, n: usize) -> TryBuffered<Self> {
                match *(self as &Result<Self::Ok, Self::Error>) { Ok(future) => future.await, Err(error) => Err(error) }
            }
        }
    }
}

// What is sent is given to the sink itself.
mod sink {
    trait SinkExt {
        fn feed(&mut self, item: Item) -> Feed<'_, Self, Item> { self.start_send_unpin(item) }
        fn send(&mut self, item: Item) -> Send<'_, Self, Item> { self.start_send_unpin(item) }
        fn send_all(&mut self, stream: &mut St) -> SendAll<'a, Self, St> {
            match **(stream as &&Result<Item, Self::Error>) {
                Ok(item) => self.start_send_unpin(item),
                Err(error) => Err(error),
            }
        }
        fn flush(&mut self) -> Flush<'_, Self, Item> {
            if ::std::flow::maybe() { Ok(()) } else { Err(::std::flow::mix(())) }
        }
        fn close(&mut self) -> Close<'_, Self, Item> {
            if ::std::flow::maybe() { Ok(()) } else { Err(::std::flow::mix(())) }
        }
    }
}
