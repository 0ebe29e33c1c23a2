//! What each answer means.

use super::machine::{Asked, digest};
use super::{Exchange, Known, Moment, Output, Trouble};
use crate::family::State;
use crate::sync::{OpenError, Precondition, Reply, Sealed, Tag, fold, seal};

/// After so many lost races in a row the phone waits as after a failure.
const RACES: u32 = 4;

impl Exchange {
    pub(super) fn hear(&mut self, asked: &Asked, reply: &Reply, at: Moment, local: &State, out: &mut Vec<Output>) {
        match (asked, reply.status) {
            (_, 410) | (Asked::Delete, 204 | 404) => self.close(out),
            (Asked::Get(_), 200) => self.read(reply, at, local, out),
            (Asked::Get(Some(tag)), 304) => {
                let now = Known { tag: *tag, state: digest(local) };
                if self.memory.known == Some(now) {
                    self.succeed(now, at, out);
                } else {
                    self.put(Precondition::Is(*tag), at, local, out);
                }
            }
            // The server does not have the family: it never had, or was restored from a backup without it.
            (Asked::Get(_), 404) => self.put(Precondition::Absent, at, local, out),
            (Asked::Put(known), 200 | 201 | 204) => self.succeed(*known, at, out),
            // Another phone was faster, or the server was restored: see what is there now.
            (Asked::Put(_), 404 | 412) => {
                self.conflicts += 1;
                if self.conflicts < RACES {
                    self.begin(at, out);
                } else {
                    self.fail(at, out);
                }
            }
            (Asked::Put(_), 413) => {
                self.trouble = Some(Trouble::TooLarge);
                out.push(Output::Fold);
            }
            (_, 429 | 503) => {
                self.hold_back(reply.retry_after, at);
                self.fail(at, out);
            }
            _ => self.fail(at, out),
        }
    }

    /// Takes in what the server has, and sends back what it lacks.
    fn read(&mut self, reply: &Reply, at: Moment, local: &State, out: &mut Vec<Output>) {
        let tag = Tag::of(&reply.body);
        let opened = Sealed::from_bytes(reply.body.clone()).and_then(|sealed| seal::open(&sealed, &self.keys));
        let remote = match opened {
            Ok((remote, _)) => remote,
            Err(OpenError::Version(_) | OpenError::File(crate::family::FileError::TooNew(_))) if whole(reply, tag) => {
                self.trouble = Some(Trouble::UpdateNeeded);
                return self.fail(at, out);
            }
            // The answer arrived whole, and is still nothing that this family sealed: the bytes were damaged where they
            // lie, and no phone will ever read them. Whoever can put them right puts them right.
            Err(_) if whole(reply, tag) => return self.put(Precondition::Is(tag), at, local, out),
            Err(_) => return self.fail(at, out),
        };
        let mut merged = local.clone();
        merged.merge(&remote);
        fold::settle(&mut merged);
        if merged != *local {
            out.push(Output::Merge(remote.clone()));
        }
        if merged == remote {
            self.succeed(Known { tag, state: digest(&merged) }, at, out);
        } else {
            self.put(Precondition::Is(tag), at, &merged, out);
        }
    }
}

/// Whether the bytes are those that the server meant to send.
fn whole(reply: &Reply, tag: Tag) -> bool {
    reply.etag.as_deref().and_then(Tag::from_header) == Some(tag)
}
