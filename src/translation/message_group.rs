use std::collections::BTreeMap;

use super::Message;
use crate::po::Entry;

/// Messages that share an entry: those of the same words, but for those that a
/// translator gave an entry of their own, by a context.
#[derive(Debug)]
pub(super) struct MessageGroup<'m> {
    /// What they say.
    pub(super) source: &'m str,
    /// What tells the entry from others of the same words.
    pub(super) context: Option<String>,
    /// The entry of that context.
    pub(super) entry: Option<usize>,
    /// The messages, in the order of the leaflet.
    pub(super) messages: Vec<usize>,
}

/// The units of messages in the order of the leaflet, and which of them is each
/// message's.
pub(super) fn units<'m>(
    messages: &'m [Message],
    entries: &[Entry],
) -> (Vec<MessageGroup<'m>>, Vec<usize>) {
    let contexts = Contexts::new(messages, entries);
    let mut known: BTreeMap<(&str, Option<usize>), usize> = BTreeMap::new();
    let mut units: Vec<MessageGroup<'m>> = Vec::new();
    let mut of_messages = Vec::with_capacity(messages.len());
    for (index, message) in messages.iter().enumerate() {
        let entry = contexts.of_messages[index];
        let unit = *known.entry((&message.source, entry)).or_insert_with(|| {
            units.push(MessageGroup {
                source: &message.source,
                context: entry.map(|_| message.description()),
                entry,
                messages: Vec::new(),
            });
            units.len() - 1
        });
        units[unit].messages.push(index);
        of_messages.push(unit);
    }
    (units, of_messages)
}

/// Which messages have an entry of their own, by its context.
struct Contexts {
    of_messages: Vec<Option<usize>>,
}

impl Contexts {
    /// An entry belongs to the messages that its context describes, one in use
    /// before one that was obsolete. One whose context describes nothing any
    /// more belongs to those of its words under a heading that is new: the old
    /// one was changed. Under a heading that was there before, other words may
    /// be meant.
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

    /// Gives an entry to the messages that it is for and that have none yet.
    fn give(&mut self, messages: &[Message], entry: usize, is_for: impl Fn(&Message) -> bool) {
        for (of_message, message) in self.of_messages.iter_mut().zip(messages) {
            if of_message.is_none() && is_for(message) {
                *of_message = Some(entry);
            }
        }
    }
}

/// Whether an entry's context is of a message.
fn is_described(message: &Message, entry: &Entry) -> bool {
    message.source == entry.source && entry.context == Some(message.description())
}

/// Whether the heading above a message is one that entries were made for.
fn is_under_known_heading(message: &Message, entries: &[Entry]) -> bool {
    message.under.as_ref().is_none_or(|heading| entries.iter().any(|it| it.source == *heading))
}
