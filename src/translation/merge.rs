//! The catalogue after the text of its leaflet has changed: each message gets its
//! entry.
//!
//! 1. Messages with the same words are the same message, wherever they are now:
//!    moving a section changes nothing.
//! 2. The rest of both sides is matched by similarity, the most similar first. A
//!    lower similarity is enough between two neighbours that are still there, as
//!    that is a changed message. Its translation is kept, and marked fuzzy.
//! 3. Messages without a match are new, entries without a match obsolete.
//!
//! Messages that share an entry are grouped in
//! [`message_group`](super::message_group).

use std::collections::BTreeMap;

use super::message_group::{MessageGroup, groups};
use super::{Message, waiver};
use crate::po::{Catalogue, Entry, Previous};

/// The least similarity that makes a message a changed version of an old one at
/// its old place.
const ALIKE_IN_PLACE: f64 = 0.4;
/// The least similarity at any other place.
const ALIKE_ANYWHERE: f64 = 0.7;

/// A catalogue that fits the messages of a leaflet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Merged {
    /// The entries in the order of the leaflet, one for all messages of the same
    /// words; then the obsolete entries.
    pub(super) entries: Vec<Entry>,
    /// The index of each message's entry.
    pub(super) of_messages: Vec<usize>,
}

/// Fits the entries of a catalogue to the messages of a leaflet. `reference`
/// gives the place of a message: `leaflet.toml:12`.
pub(super) fn merge(
    messages: &[Message],
    catalogue: &Catalogue,
    reference: impl Fn(&Message) -> String,
) -> Merged {
    let old = &catalogue.entries;
    let (groups, of_messages) = groups(messages, old);
    let mut matches = same_words(&groups, old);
    match_by_likeness(&groups, old, &mut matches);
    let mut taken = vec![false; old.len()];
    let mut entries: Vec<Entry> = Vec::with_capacity(old.len());
    for (group, found) in groups.iter().zip(&matches) {
        let mut entry = match found {
            Some(index) => {
                taken[*index] = true;
                kept(&old[*index], group)
            }
            None => Entry { source: group.source.to_owned(), ..Entry::default() },
        };
        let here = group.messages.iter().map(|&index| &messages[index]);
        entry.extracted = without_repetition(here.clone().map(Message::description));
        let tightest =
            here.clone().filter(|it| it.length_limit.is_some()).min_by_key(|it| it.length_limit);
        entry.extracted.extend(tightest.and_then(Message::room_in_words));
        entry.references = here.map(&reference).collect();
        entries.push(entry);
    }
    let left = old.iter().zip(taken).filter(|(_, taken)| !taken).map(|(entry, _)| entry);
    entries.extend(obsolete(left));
    Merged { entries, of_messages }
}

/// The entry with the words of each group; an entry in use goes before an obsolete
/// entry.
fn same_words(groups: &[MessageGroup<'_>], old: &[Entry]) -> Vec<Option<usize>> {
    let mut known: BTreeMap<(Option<&str>, &str), usize> = BTreeMap::new();
    for (index, entry) in old.iter().enumerate() {
        let first = known.entry(entry.key()).or_insert(index);
        if old[*first].is_obsolete && !entry.is_obsolete {
            *first = index;
        }
    }
    let found = |group: &MessageGroup<'_>| {
        let own = group.entry.or_else(|| known.get(&(None, group.source)).copied());
        own.filter(|&index| has_something(&old[index]) || !old[index].is_obsolete)
    };
    groups.iter().map(found).collect()
}

/// Matches the remaining groups by similarity, the most similar first.
fn match_by_likeness(groups: &[MessageGroup<'_>], old: &[Entry], matches: &mut [Option<usize>]) {
    let mut is_taken = vec![false; old.len()];
    for index in matches.iter().flatten() {
        is_taken[*index] = true;
    }
    let open: Vec<usize> = (0..groups.len()).filter(|&group| matches[group].is_none()).collect();
    let left: Vec<usize> =
        (0..old.len()).filter(|&index| !is_taken[index] && has_something(&old[index])).collect();
    let mut pairs = Vec::new();
    let folded: Vec<(usize, String)> =
        left.into_iter().map(|it| (it, translated_source(&old[it]).to_lowercase())).collect();
    for &group in &open {
        let (before, after) = neighbours(group, matches);
        let source = groups[group].source.to_lowercase();
        for (index, translated) in &folded {
            let index = *index;
            let in_place = before.is_none_or(|before| before < index)
                && after.is_none_or(|after| index < after)
                && !old[index].is_obsolete;
            // The similarity from 0 to 1, whatever the capitals.
            let likeness = strsim::sorensen_dice(&source, translated);
            let (least, bonus) =
                if in_place { (ALIKE_IN_PLACE, 0.2) } else { (ALIKE_ANYWHERE, 0.0) };
            if likeness >= least {
                pairs.push((likeness + bonus, group, index));
            }
        }
    }
    // Equal pairs stay in the order of the leaflet.
    pairs.sort_by(|one, other| other.0.total_cmp(&one.0));
    for (_, group, index) in pairs {
        if matches[group].is_none() && !is_taken[index] {
            matches[group] = Some(index);
            is_taken[index] = true;
        }
    }
}

/// Whether an entry has a translation or a comment.
fn has_something(entry: &Entry) -> bool {
    !entry.translation.value.is_empty() || !entry.comments.is_empty()
}

/// The entries of the nearest matched groups before and after a group.
fn neighbours(group: usize, matches: &[Option<usize>]) -> (Option<usize>, Option<usize>) {
    let before = matches[..group].iter().rev().flatten().next();
    let after = matches[group + 1..].iter().flatten().next();
    (before.copied(), after.copied())
}

/// The text that an entry's translation was made from.
fn translated_source(entry: &Entry) -> &str {
    match &entry.previous {
        Some(previous) if entry.is_fuzzy() => &previous.source,
        _ => &entry.source,
    }
}

/// The entry of a matched group. If the message has changed, or is under another
/// heading than the context says, the translation is marked fuzzy and keeps its
/// previous text.
fn kept(old: &Entry, group: &MessageGroup<'_>) -> Entry {
    let now = Previous { context: group.context.clone(), source: group.source.to_owned() };
    let was = Previous { context: old.context.clone(), source: old.source.clone() };
    let mut entry = Entry {
        is_obsolete: false,
        context: now.context.clone(),
        source: now.source.clone(),
        ..old.clone()
    };
    if was == now || old.translation.value.is_empty() {
        return entry;
    }
    if old.is_fuzzy() {
        // The text is back to what it was. A mark set by a person has no previous
        // text beside it, and stays.
        if old.previous.as_ref() == Some(&now) {
            entry.previous = None;
            entry.set_fuzzy(false);
            entry.comments = old.comments.iter().map(|it| waiver::restored(it)).collect();
        }
        return entry;
    }
    entry.previous = Some(was);
    entry.set_fuzzy(true);
    entry.comments = old.comments.iter().map(|it| waiver::expired(it)).collect();
    entry
}

/// The translated entries whose messages are gone, kept in case they come back.
fn obsolete<'a>(left: impl Iterator<Item = &'a Entry>) -> Vec<Entry> {
    let translated = left.filter(|entry| !entry.translation.value.is_empty());
    let mut obsolete: BTreeMap<(Option<&str>, &str), usize> = BTreeMap::new();
    let mut entries: Vec<Entry> = Vec::new();
    for entry in translated {
        let gone = Entry {
            is_obsolete: true,
            extracted: Vec::new(),
            references: Vec::new(),
            ..entry.clone()
        };
        match obsolete.get(&entry.key()) {
            // An entry that has just become obsolete is newer.
            Some(&known) if !entry.is_obsolete => entries[known] = gone,
            Some(_) => {}
            None => {
                obsolete.insert(entry.key(), entries.len());
                entries.push(gone);
            }
        }
    }
    entries
}

fn without_repetition(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for line in lines {
        if !once.contains(&line) {
            once.push(line);
        }
    }
    once
}
