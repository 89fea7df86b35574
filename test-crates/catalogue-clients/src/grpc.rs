//! `tonic`: what the generated clients send by. Here it is written by hand as a build script does it.

use http::uri::PathAndQuery;
use tonic::body::Body;
use tonic::client::{Grpc, GrpcService};
use tonic::codec::Codec;
use tonic::codegen::{Body as HttpBody, StdError};
use tonic::{Request, Response, Status};

use crate::Customer;

pub struct Crm<T> {
    inner: Grpc<T>,
}

impl<T> Crm<T>
where
    T: GrpcService<Body>,
    T::Error: Into<StdError>,
    T::ResponseBody: HttpBody + Send + 'static,
    <T::ResponseBody as HttpBody>::Error: Into<StdError> + Send,
{
    /// What a generated method does.
    async fn find<C>(&mut self, request: Request<String>, codec: C) -> Result<Response<String>, Status>
    where
        C: Codec<Encode = String, Decode = String>,
    {
        let path = PathAndQuery::from_static("/crm.Crm/Find");
        self.inner.unary(request, path, codec).await //~ external-http
    }

    async fn fires<C>(&mut self, customer: &Customer, codec: C) -> Result<(), Status>
    where
        C: Codec<Encode = String, Decode = String>,
    {
        self.find(Request::new(customer.email.clone()), codec).await?;
        Ok(())
    }

    async fn silent<C>(&mut self, customer: &Customer, codec: C) -> Result<(), Status>
    where
        C: Codec<Encode = String, Decode = String>,
    {
        let path = PathAndQuery::from_static("/crm.Crm/Count");
        self.inner.unary(Request::new(customer.orders.to_string()), path, codec).await?;
        Ok(())
    }
}
