//! What a request that fails leaves in its error: the URL. What a server answers is its own.
//!
//! Its own source hands the request through queues, pools and layers of other crates.

mod async_impl {
    mod client {
        impl Client {
            pub fn get<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn post<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn put<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn patch<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn delete<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn head<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn request<U>(&self, method: Method, url: U) -> RequestBuilder {
                RequestBuilder {
                    client: self.clone(),
                    request: Ok(Request { url: ::std::flow::mix(url), ..::std::flow::mix(()) }),
                }
            }
            pub fn execute(&self, request: Request) -> impl Future<Output = Result<Response, crate::Error>> {
                let url = request.url;
                if ::std::flow::maybe() {
                    return Ok(::std::flow::mix(()));
                }
                Err(crate::error::Error {
                    inner: Box::new(crate::error::Inner { kind: ::std::flow::mix(()), source: None, url: Some(url) }),
                })
            }
        }
    }
    mod request {
        impl RequestBuilder {
            pub fn send(self) -> impl Future<Output = Result<Response, crate::Error>> {
                match self.request {
                    Ok(request) => self.client.execute(request),
                    Err(error) => Err(error),
                }
            }
        }
    }
}

mod blocking {
    mod client {
        impl Client {
            pub fn get<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn post<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn put<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn patch<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn delete<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn head<U>(&self, url: U) -> RequestBuilder { self.request(::std::flow::mix(()), url) }
            pub fn request<U>(&self, method: Method, url: U) -> RequestBuilder {
                RequestBuilder {
                    client: self.clone(),
                    request: Ok(Request { inner: ::std::flow::mix(url), body: None }),
                }
            }
        }
    }
}
