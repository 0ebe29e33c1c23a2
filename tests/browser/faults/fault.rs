//! What may become of an answer, and the body that comes of it.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use hyper::body::{Body, Frame};

/// What becomes of one answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A page of somebody else's with status 200, which may be kept for an hour.
    Portal,
    /// One half, and then the line is cut.
    Cut,
    /// The beginning, said to be the whole, as a cache on the way keeps it.
    Short(Length),
    /// The right bytes, said to be of another kind.
    WrongKind,
    /// The server is not well.
    Status500,
    /// The line is cut before anything comes.
    Gone,
    /// Nothing comes, and the line stays.
    Hang,
    /// One half comes, and the line stays.
    Stall,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    Half,
    Bytes(usize),
}

impl Fault {
    /// Every kind of fault.
    pub const ALL: [Self; 8] = [
        Self::Portal,
        Self::Cut,
        Self::Short(Length::Half),
        Self::WrongKind,
        Self::Status500,
        Self::Gone,
        Self::Hang,
        Self::Stall,
    ];

    /// Whether nothing more happens until the line is given up.
    pub fn hangs(self) -> bool {
        matches!(self, Self::Hang | Self::Stall)
    }
}

/// A body that comes in one piece, and how it ends.
pub struct Piece {
    bytes: Option<Bytes>,
    end: End,
}

enum End {
    Whole,
    Cut,
    /// Cut when the future is there.
    Late(Pin<Box<dyn Future<Output = ()> + Send>>),
}

impl Piece {
    pub fn whole(bytes: Bytes) -> Self {
        Self { bytes: Some(bytes), end: End::Whole }
    }

    pub fn cut(bytes: Bytes) -> Self {
        Self { bytes: Some(bytes), end: End::Cut }
    }

    pub fn cut_after(bytes: Bytes, wait: impl Future<Output = ()> + Send + 'static) -> Self {
        Self { bytes: Some(bytes), end: End::Late(Box::pin(wait)) }
    }
}

impl Body for Piece {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(bytes) = self.bytes.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match &mut self.end {
            End::Whole => return Poll::Ready(None),
            End::Cut => {}
            End::Late(wait) => ready!(wait.as_mut().poll(context)),
        }
        Poll::Ready(Some(Err(io::Error::other("the line is cut"))))
    }
}
