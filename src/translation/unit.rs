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
    /// context describes nothing any more belongs to the first message of its
    /// words that has none: the heading above it was changed.
    fn new(messages: &[Message], entries: &[Entry]) -> Self {
        let mut of_messages = vec![None; messages.len()];
        let with_context =
            entries.iter().enumerate().filter(|(_, it)| it.context.is_some() && !it.is_obsolete);
        let mut astray = Vec::new();
        for (index, entry) in with_context {
            let own = |message: &&Message| {
                message.source == entry.source && entry.context == Some(message.description())
            };
            let mut found = false;
            for (at, _) in messages.iter().enumerate().filter(|(_, message)| own(message)) {
                of_messages[at] = Some(index);
                found = true;
            }
            if !found {
                astray.push(index);
            }
        }
        for index in astray {
            let free = |(at, message): &(usize, &Message)| {
                of_messages[*at].is_none() && message.source == entries[index].source
            };
            if let Some((at, _)) = messages.iter().enumerate().find(free) {
                of_messages[at] = Some(index);
            }
        }
        Self { of_messages }
    }
}
