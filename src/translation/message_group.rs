//! The messages that share a catalogue entry: all messages of the same words,
//! except those with an entry of their own by context.

use std::collections::BTreeMap;

use super::Message;
use crate::po::Entry;

/// Messages of the same words that share an entry. A translator can give some of
/// them an entry of their own by a context.
#[derive(Debug)]
pub(super) struct MessageGroup<'m> {
    /// Their words.
    pub(super) source: &'m str,
    /// The context that tells the entry from others of the same words.
    pub(super) context: Option<String>,
    /// The entry with that context.
    pub(super) entry: Option<usize>,
    /// The messages, in the order of the leaflet.
    pub(super) messages: Vec<usize>,
}

/// The groups in the order of the leaflet, and the index of each message's group.
pub(super) fn groups<'m>(
    messages: &'m [Message],
    entries: &[Entry],
) -> (Vec<MessageGroup<'m>>, Vec<usize>) {
    let contexts = Contexts::new(messages, entries);
    let mut known: BTreeMap<(&str, Option<usize>), usize> = BTreeMap::new();
    let mut groups: Vec<MessageGroup<'m>> = Vec::new();
    let mut of_messages = Vec::with_capacity(messages.len());
    for (index, message) in messages.iter().enumerate() {
        let entry = contexts.of_messages[index];
        let group = *known.entry((&message.source, entry)).or_insert_with(|| {
            groups.push(MessageGroup {
                source: &message.source,
                context: entry.map(|_| message.description()),
                entry,
                messages: Vec::new(),
            });
            groups.len() - 1
        });
        groups[group].messages.push(index);
        of_messages.push(group);
    }
    (groups, of_messages)
}

/// The entries that messages have of their own, by context.
struct Contexts {
    of_messages: Vec<Option<usize>>,
}

impl Contexts {
    /// An entry belongs to the messages its context describes; an entry in use
    /// goes before an obsolete entry. If its context no longer describes any
    /// message, it belongs to messages of its words under a new heading, since
    /// the old heading was changed. Under a heading that was there before, the
    /// words may mean something else.
    fn new(messages: &[Message], entries: &[Entry]) -> Self {
        let mut contexts = Self { of_messages: vec![None; messages.len()] };
        let with_context = |is_obsolete: bool| {
            let of_kind =
                move |entry: &Entry| entry.context.is_some() && entry.is_obsolete == is_obsolete;
            (0..entries.len()).filter(move |&index| of_kind(&entries[index]))
        };
        for index in with_context(false).chain(with_context(true)) {
            contexts.give(messages, index, |it| is_described(it, &entries[index]));
        }
        for index in with_context(false) {
            if contexts.of_messages.contains(&Some(index)) {
                continue;
            }
            let is_free = |at: &usize| {
                contexts.of_messages[*at].is_none()
                    && messages[*at].source == entries[index].source
                    && !is_under_known_heading(&messages[*at], entries)
            };
            if let Some(first) = (0..messages.len()).find(is_free) {
                let place = messages[first].description();
                let source = &entries[index].source;
                contexts
                    .give(messages, index, |it| it.source == *source && it.description() == place);
            }
        }
        contexts
    }

    /// Gives an entry to its messages, except those that already have an entry.
    fn give(&mut self, messages: &[Message], entry: usize, is_for: impl Fn(&Message) -> bool) {
        for (of_message, message) in self.of_messages.iter_mut().zip(messages) {
            if of_message.is_none() && is_for(message) {
                *of_message = Some(entry);
            }
        }
    }
}

/// Whether an entry has the words of a message and its context describes it.
fn is_described(message: &Message, entry: &Entry) -> bool {
    message.source == entry.source && entry.context == Some(message.description())
}

/// Whether the heading above a message was there when the entries were made.
fn is_under_known_heading(message: &Message, entries: &[Entry]) -> bool {
    message.under.as_ref().is_none_or(|heading| entries.iter().any(|it| it.source == *heading))
}
