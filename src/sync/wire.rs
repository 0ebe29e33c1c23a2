//! What goes over HTTP, as plain values: the phone's driver turns them into a fetch, the server reads the same terms.

use std::fmt;

use sha2::{Digest, Sha256};

use super::{FamilyId, Sealed, hex};

/// What every family's address begins with.
pub const PREFIX: &str = "/api/family/";
/// The type of a sealed state.
pub const MEDIA_TYPE: &str = "application/octet-stream";

/// The path of a family.
pub fn path(id: &FamilyId) -> String {
    format!("{PREFIX}{id}")
}

/// The hash of a sealed state's bytes: the same on every server and on every phone, so that nobody needs to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tag([u8; 32]);

impl Tag {
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads one entity tag as it stands in a header, strong or weak.
    pub fn from_header(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix("W/").unwrap_or(text);
        hex::decode(text.strip_prefix('"')?.strip_suffix('"')?).map(Self)
    }
}

/// As it stands in a header, quotes included.
impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\"", hex::encode(&self.0))
    }
}

/// Under which condition a state may be put.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precondition {
    /// `If-None-Match: *`: the family is not there yet.
    Absent,
    /// `If-Match`: what is there has this tag.
    Is(Tag),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Method {
    /// With the tag that is known already, to be answered 304 if it still holds.
    Get(Option<Tag>),
    Put(Precondition, Sealed),
    Delete,
}

/// One request to make. Its answer, or its failure, is reported under the same number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub number: u64,
    /// Path below the site's origin.
    pub path: String,
    /// `Authorization`.
    pub authorization: String,
    pub method: Method,
}

impl Request {
    /// The method's name.
    pub fn verb(&self) -> &'static str {
        match self.method {
            Method::Get(_) => "GET",
            Method::Put(..) => "PUT",
            Method::Delete => "DELETE",
        }
    }

    /// Every header to send, names in lowercase.
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = vec![("authorization", self.authorization.clone())];
        match &self.method {
            Method::Get(Some(tag)) => headers.push(("if-none-match", tag.to_string())),
            Method::Put(condition, _) => {
                headers.push(("content-type", MEDIA_TYPE.to_owned()));
                headers.push(match condition {
                    Precondition::Absent => ("if-none-match", "*".to_owned()),
                    Precondition::Is(tag) => ("if-match", tag.to_string()),
                });
            }
            Method::Get(None) | Method::Delete => {}
        }
        headers
    }

    pub fn body(&self) -> &[u8] {
        if let Method::Put(_, sealed) = &self.method { sealed.as_bytes() } else { &[] }
    }
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    pub status: u16,
    /// `ETag`, as it came.
    pub etag: Option<String>,
    /// `Retry-After` in seconds.
    pub retry_after: Option<u64>,
    pub body: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_reads_as_it_is_written_even_weakened_by_a_proxy() {
        let tag = Tag::of(b"sealed");
        assert_eq!(Tag::from_header(&tag.to_string()), Some(tag));
        assert_eq!(Tag::from_header(&format!("W/{tag}")), Some(tag));
        for wrong in ["", "\"", "*", "\"abc\"", "W/"] {
            assert_eq!(Tag::from_header(wrong), None);
        }
    }
}
