//! `tonic`: from where a call comes.

use tonic::Request;
use tonic::transport::server::TcpConnectInfo;

fn fires(request: &Request<()>) {
    log::info!("{:?}", request.remote_addr()); //~ pii-in-log
    if let Some(info) = request.extensions().get::<TcpConnectInfo>() {
        log::info!("{:?}", info.remote_addr()); //~ pii-in-log
        log::info!("{:?}", info.remote_addr); //~ pii-in-log
    }
}

fn silent(request: &Request<()>, info: &TcpConnectInfo) {
    log::info!("{:?}", request.local_addr());
    log::info!("{:?}", info.local_addr());
}
