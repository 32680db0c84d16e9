//! Sets and removes single values.

use toml::de::DeTable;

use super::literal::{key, literal};
use super::path::{EditPath, Step};
use super::tree::{TablePlace, Tree};
use super::{EditFault, line_break, spliced};
use crate::definition::keys::KEYS;

/// A value as it is typed, if TOML can read it as one value on its own.
pub(super) fn checked(value: &str) -> Result<&str, EditFault> {
    let value = value.trim();
    let line = format!("x = {value}\n");
    let (table, errors) = DeTable::parse_recoverable(&line);
    let is_whole = table.get_ref().len() == 1
        && table.get_ref().values().all(|read| read.span() == (4..4 + value.len()));
    if errors.is_empty() && is_whole { Ok(value) } else { Err(EditFault::NoValue) }
}

/// Gives a key a text.
pub(super) fn set_text(tree: &Tree<'_>, path: &EditPath, text: &str) -> Result<String, EditFault> {
    let is_same = |old: &String| old.replace("\r\n", "\n") == text.replace("\r\n", "\n");
    let old = tree.value(path).map(|place| &tree.text[place.value]);
    if old.is_some_and(|old| !old.starts_with('[')) && tree.texts(path).iter().any(is_same) {
        // The same text may be written in many ways: it stays as it is.
        return Ok(tree.text.to_owned());
    }
    set(tree, path, &literal(text, old, line_break(tree.text)))
}

/// Gives a key a value.
pub(super) fn set(tree: &Tree<'_>, path: &EditPath, value: &str) -> Result<String, EditFault> {
    if let Some(place) = tree.value(path) {
        return Ok(spliced(tree.text, place.value, value));
    }
    let (table_path, Step::Key(name)) = path.split().ok_or(EditFault::NotThere)? else {
        return Err(EditFault::NotThere);
    };
    match tree.table(&table_path) {
        Some(table) => add(tree, &table_path, &table, name, value),
        None => add_table(tree, &table_path, name, value),
    }
}

/// Adds a key to a table.
fn add(
    tree: &Tree<'_>,
    path: &EditPath,
    table: &TablePlace<'_, '_>,
    name: &str,
    value: &str,
) -> Result<String, EditFault> {
    if let Some(braces) = &table.braces {
        let inside = tree.text[braces.start + 1..braces.end - 1].trim_end();
        let end = braces.start + 1 + inside.len();
        let comma = if inside.trim().is_empty() { " " } else { ", " };
        return Ok(spliced(tree.text, end..end, &format!("{comma}{} = {value}", key(name))));
    }
    let header = tree.headers.position(path);
    let line = format!("{} = {value}{}", key(name), line_break(tree.text));
    if header.is_none() && !path.0.is_empty() {
        // The table is written with dotted keys.
        let first = table.table.iter().next().ok_or(EditFault::Unusual)?;
        let start = tree.line_start(first.0.span().start);
        let line = format!(
            "{}.{line}",
            path.keys().iter().map(|it| key(it)).collect::<Vec<_>>().join(".")
        );
        return Ok(spliced(tree.text, start..start, &line));
    }
    let at = place_among(tree, table, header, name);
    Ok(inserted(tree.text, at, &line))
}

/// The place of a new key: after the last of those that the manual lists before it.
fn place_among(
    tree: &Tree<'_>,
    table: &TablePlace<'_, '_>,
    header: Option<usize>,
    name: &str,
) -> usize {
    let region = tree.region(header);
    let before = table.table.iter().filter(|(known, value)| {
        let span = value.span();
        let is_here = region.contains(&span.start) && !tree.text[span].starts_with('[');
        is_here && rank(known.get_ref()) < rank(name)
    });
    let last = before.map(|(_, value)| value.span().end).max();
    match (last, header) {
        (Some(end), _) => tree.line_end(end),
        (None, Some(_)) => tree.line_end(region.start),
        (None, None) => match table.table.iter().map(|(known, _)| known.span().start).min() {
            Some(first) if region.contains(&first) => tree.line_start(first),
            _ => region.end,
        },
    }
}

/// The place of a key in the order in which people write them.
fn rank(name: &str) -> usize {
    let known = ORDER_OF_SECTION.iter().position(|key| *key == name);
    known.unwrap_or_else(|| {
        let listed = KEYS.iter().position(|key| key.name == name);
        ORDER_OF_SECTION.len() + listed.unwrap_or(KEYS.len())
    })
}

/// The order in which people write the keys of a section.
const ORDER_OF_SECTION: [&str; 7] = ["heading", "id", "box", "numbered", "width", "text", "figure"];

/// Adds a table with one key: before the sections and figures.
fn add_table(
    tree: &Tree<'_>,
    path: &EditPath,
    name: &str,
    value: &str,
) -> Result<String, EditFault> {
    let [Step::Key(table)] = path.0.as_slice() else { return Err(EditFault::NotThere) };
    let end = line_break(tree.text);
    let is_text = |header: &&super::headers::Header| matches!(header.path.0.first(), Some(Step::Key(first)) if first == "section" || first == "figure");
    let block = format!("[{}]{end}{} = {value}{end}", key(table), key(name));
    Ok(match tree.headers.0.iter().find(is_text) {
        Some(header) => inserted(tree.text, header.begin, &format!("{block}{end}")),
        None => inserted(tree.text, tree.text.len(), &format!("{end}{block}")),
    })
}

/// A text with whole lines put in at the start of a line.
pub(super) fn inserted(text: &str, at: usize, lines: &str) -> String {
    let needs_end = !text[..at].is_empty() && !text[..at].ends_with('\n');
    let before = if needs_end { line_break(text) } else { "" };
    spliced(text, at..at, &format!("{before}{lines}"))
}

/// Removes a key with its line.
pub(super) fn remove(tree: &Tree<'_>, path: &EditPath) -> Result<String, EditFault> {
    let place = tree.value(path).ok_or(EditFault::NotThere)?;
    let (table_path, _) = path.split().ok_or(EditFault::NotThere)?;
    let table = tree.table(&table_path).ok_or(EditFault::NotThere)?;
    if let Some(braces) = table.braces {
        let before = tree.text[braces.start + 1..place.key.start].trim_end();
        let after = &tree.text[place.value.end..braces.end - 1];
        let (mut start, mut end) = (braces.start + 1 + before.len(), place.value.end);
        if before.ends_with(',') {
            start -= 1;
        } else if after.trim_start().starts_with(',') {
            end += after.len() - after.trim_start().len() + 1;
        }
        return Ok(spliced(tree.text, start..end, ""));
    }
    if tree.text[place.value.clone()].starts_with('[') && tree.headers.position(path).is_some() {
        return Err(EditFault::Unusual);
    }
    let lines = tree.line_start(place.key.start)..tree.line_end(place.value.end);
    Ok(spliced(tree.text, lines, ""))
}

/// Adds a figure to those that a section shows.
pub(super) fn show_figure(
    tree: &Tree<'_>,
    section: &EditPath,
    name: &str,
) -> Result<String, EditFault> {
    if tree.table(section).is_none() {
        return Err(EditFault::NotThere);
    }
    let path = section.key("figure");
    let mut names = tree.texts(&path);
    names.push(name.to_owned());
    set(tree, &path, &figure_names(&names))
}

/// The names of figures as the value of a section's key.
pub(super) fn figure_names(names: &[String]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| literal(name, Some("\""), "\n")).collect();
    match quoted.as_slice() {
        [one] => one.clone(),
        several => format!("[{}]", several.join(", ")),
    }
}
