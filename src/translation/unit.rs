use std::collections::BTreeMap;

use super::Message;
use crate::catalogue::Entry;

/// Messages that share an entry: those of the same words, but for those that a
/// translator gave an entry of their own, by a context.
#[derive(Debug)]
pub(super) struct Unit<'m> {
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
pub(super) fn units<'m>(messages: &'m [Message], entries: &[Entry]) -> (Vec<Unit<'m>>, Vec<usize>) {
    let contexts = Contexts::new(messages, entries);
    let mut known: BTreeMap<(&str, Option<usize>), usize> = BTreeMap::new();
    let mut units: Vec<Unit<'m>> = Vec::new();
    let mut of_messages = Vec::with_capacity(messages.len());
    for (index, message) in messages.iter().enumerate() {
        let entry = contexts.of_messages[index];
        let unit = *known.entry((&message.source, entry)).or_insert_with(|| {
            units.push(Unit {
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
    /// An entry belongs to the messages that its context describes. One whose
    /// context describes nothing any more belongs to a message of its words
    /// that has none, first to one under a heading that is new: it was changed.
    fn new(messages: &[Message], entries: &[Entry]) -> Self {
        let mut of_messages = vec![None; messages.len()];
        let with_context = (0..entries.len())
            .filter(|&index| entries[index].context.is_some() && !entries[index].is_obsolete);
        let mut astray = Vec::new();
        for index in with_context {
            let described: Vec<usize> = (0..messages.len())
                .filter(|&at| is_described(&messages[at], &entries[index]))
                .collect();
            described.iter().for_each(|&at| of_messages[at] = Some(index));
            astray.extend(described.is_empty().then_some(index));
        }
        for index in astray {
            let is_free = |at: &usize| {
                of_messages[*at].is_none() && messages[*at].source == entries[index].source
            };
            let is_known = |at: &usize| is_under_known_heading(&messages[*at], entries);
            if let Some(at) = (0..messages.len()).filter(is_free).min_by_key(is_known) {
                of_messages[at] = Some(index);
            }
        }
        Self { of_messages }
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
