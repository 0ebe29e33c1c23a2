//! A client over real TCP that keeps its connection.

use std::net::{Ipv4Addr, SocketAddr};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use thuistaal::sync::{Keys, Method, Reply, Request, wire};
use tokio::net::TcpStream;

pub struct Client {
    sender: SendRequest<Full<Bytes>>,
    address: SocketAddr,
    forwarded_for: Option<Ipv4Addr>,
}

/// Status, headers and body.
pub type Seen = (u16, Vec<(String, Vec<u8>)>, Vec<u8>);

impl Client {
    pub async fn connect(address: SocketAddr) -> std::io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await.map_err(std::io::Error::other)?;
        tokio::spawn(connection);
        Ok(Self { sender, address, forwarded_for: None })
    }

    /// From now on, asks for families as if a proxy had been called from this address.
    pub fn speak_for(&mut self, address: Ipv4Addr) {
        self.forwarded_for = Some(address);
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// A new connection in the place of one that broke.
    pub async fn reconnect(&mut self) {
        *self = Self::connect(self.address).await.unwrap();
    }

    /// Everything that a client can see of an answer, but for the date.
    pub async fn send_for_all(&mut self, request: hyper::Request<Full<Bytes>>) -> Result<Seen, hyper::Error> {
        self.sender.ready().await?;
        let response = self.sender.send_request(request).await?;
        let (head, body) = response.into_parts();
        let headers = head.headers.iter().filter(|(name, _)| *name != "date");
        let headers = headers.map(|(name, value)| (name.to_string(), value.as_bytes().to_vec())).collect();
        Ok((head.status.as_u16(), headers, body.collect().await?.to_bytes().to_vec()))
    }

    pub async fn send(&mut self, request: hyper::Request<Full<Bytes>>) -> Result<Reply, hyper::Error> {
        self.sender.ready().await?;
        let response = self.sender.send_request(request).await?;
        let status = response.status().as_u16();
        let etag = response.headers().get("etag").map(|value| value.to_str().unwrap().to_owned());
        let body = response.into_body().collect().await?.to_bytes().to_vec();
        Ok(Reply { status, etag, retry_after: None, body })
    }

    /// Asks for a family, as a phone does.
    pub async fn family(&mut self, keys: &Keys, method: Method) -> Result<Reply, hyper::Error> {
        let authorization = format!("Bearer {}", keys.token.reveal());
        let request = Request { number: 0, path: wire::path(&keys.id), authorization, method };
        let mut made = hyper::Request::builder().method(request.verb()).uri(&request.path);
        for (name, value) in request.headers() {
            made = made.header(name, value);
        }
        if let Some(address) = self.forwarded_for {
            made = made.header("x-forwarded-for", address.to_string());
        }
        let made = made.header("host", self.address.to_string());
        self.send(made.body(Full::from(request.body().to_vec())).unwrap()).await
    }
}
