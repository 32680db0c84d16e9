//! The comparison of links: each must be in the translation once and whole.

use std::ops::Range;

use super::{MessagePair, Side};
use crate::diagnostic::{LinkFault, ParityProblem};
use crate::translation::markup::PartKind;

/// An opening tag.
struct Opened {
    number: u32,
    range: Range<usize>,
}

/// The state of a walk along the tags of a translation.
#[derive(Default)]
struct TagWalk {
    open: Vec<Opened>,
    /// The links opened so far.
    seen: Vec<u32>,
    faults: Vec<(u32, LinkFault, Range<usize>)>,
}

impl MessagePair<'_> {
    /// Compares the links: each must be in the translation once and whole, and no
    /// other.
    pub(super) fn compare_links(&mut self) {
        let known = self.source.links();
        let walk = self.translation.walk_links(&known);
        let written = written_links(self.translation.message);
        let is_lost = |number: &&u32| !walk.seen.contains(number);
        let is_known = written.is_empty()
            && walk.faults.iter().all(|(_, fault, _)| *fault != LinkFault::Unopened);
        // A link written in Markdown may be any of the lost links.
        let lost = known.iter().filter(is_lost).filter(|_| is_known);
        for &number in lost {
            self.note(ParityProblem::LostLink { number }, None);
        }
        for (number, fault, range) in walk.faults {
            self.note_at(ParityProblem::Link { number, fault }, range);
        }
        for range in written {
            self.note_at(ParityProblem::WrittenLink, range);
        }
    }
}

impl Side<'_> {
    /// The numbers of the links.
    fn links(&self) -> Vec<u32> {
        let number = |kind: PartKind<'_>| match kind {
            PartKind::OpensLink(number) => Some(number),
            _ => None,
        };
        self.parts.iter().filter_map(|part| number(part.kind)).collect()
    }

    fn walk_links(&self, known: &[u32]) -> TagWalk {
        let mut walk = TagWalk::default();
        for part in &self.parts {
            match part.kind {
                PartKind::OpensLink(number) => walk.open(number, &part.range, known),
                PartKind::ClosesLink(number) => walk.close(number, &part.range, self.message),
                _ => {}
            }
        }
        for Opened { number, range } in std::mem::take(&mut walk.open) {
            walk.faults.push((number, LinkFault::Unclosed, range));
        }
        walk
    }
}

impl TagWalk {
    fn open(&mut self, number: u32, range: &Range<usize>, known: &[u32]) {
        let fault = if !known.contains(&number) {
            Some(LinkFault::Unknown)
        } else if self.seen.contains(&number) {
            Some(LinkFault::Repeated)
        } else if !self.open.is_empty() {
            Some(LinkFault::Nested)
        } else {
            None
        };
        self.faults.extend(fault.map(|fault| (number, fault, range.clone())));
        self.seen.push(number);
        self.open.push(Opened { number, range: range.clone() });
    }

    fn close(&mut self, number: u32, range: &Range<usize>, message: &str) {
        let Some(index) = self.open.iter().rposition(|open| open.number == number) else {
            return self.faults.push((number, LinkFault::Unopened, range.clone()));
        };
        let is_last = index + 1 == self.open.len();
        let opened = self.open.remove(index);
        if !message[opened.range.end..range.start].contains(char::is_alphanumeric) {
            self.faults.push((number, LinkFault::Empty, opened.range.start..range.end));
        }
        // An opening tag inside the other link was noted already.
        if !is_last && !self.faults.iter().any(|(_, fault, _)| *fault == LinkFault::Nested) {
            self.faults.push((number, LinkFault::Nested, range.clone()));
        }
    }
}

/// The places of links in Markdown: `[words](https://…)`.
fn written_links(message: &str) -> Vec<Range<usize>> {
    let is_unescaped = |at: usize| !message[..at].ends_with('\\');
    let link = |(at, _): (usize, &str)| {
        let open =
            message[..at].rfind('[').filter(|&open| is_unescaped(open) && is_unescaped(at))?;
        let (address, _) = message[at..].split_once(')')?;
        Some(open..at + address.len() + ')'.len_utf8())
    };
    message.match_indices("](").filter_map(link).collect()
}
