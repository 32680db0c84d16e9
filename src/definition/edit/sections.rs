//! Adds, moves and removes sections, subsections and figures with all their lines.

use std::ops::Range;

use super::literal::{key, literal};
use super::path::{EditPath, Step};
use super::tree::Tree;
use super::values::{figure_names, inserted, remove as remove_value, set};
use super::{EditFault, line_break, spliced};

/// Adds a section or a subsection.
pub(super) fn add(
    tree: &Tree<'_>,
    list: &EditPath,
    at: usize,
    heading: Option<&str>,
    text: &str,
) -> Result<String, EditFault> {
    let end = line_break(tree.text);
    let mut block = format!("[[{}]]{end}", list.keys().join("."));
    if let Some(heading) = heading {
        block.push_str(&format!("heading = {}{end}", literal(heading, None, end)));
    }
    let text = literal(text, Some("'''"), end);
    block.push_str(&format!("text = {text}{end}"));
    put(tree, list, at, &block)
}

/// Puts the lines of a section at its place in a list.
fn put(tree: &Tree<'_>, list: &EditPath, at: usize, block: &str) -> Result<String, EditFault> {
    let count = tree.count(list).unwrap_or(0);
    if at > count {
        return Err(EditFault::NotThere);
    }
    if count > 0 && tree.headers.position(&list.index(0)).is_none() {
        return Err(EditFault::Unusual);
    }
    let end = line_break(tree.text);
    if at < count {
        let place = tree.headers.position(&list.index(at)).ok_or(EditFault::Unusual)?;
        let begin = tree.headers.0[place].begin;
        return Ok(inserted(tree.text, begin, &format!("{block}{end}")));
    }
    let after = if count > 0 { Some(list.index(count - 1)) } else { parent(list) };
    match after {
        Some(path) => {
            let pieces = tree.pieces(&path);
            let last = pieces.last().ok_or(EditFault::NotThere)?.end;
            Ok(inserted(tree.text, last, &format!("{end}{block}")))
        }
        None => Ok(before_figures(tree, block)),
    }
}

/// Puts the first section before the figures, or at the end.
fn before_figures(tree: &Tree<'_>, block: &str) -> String {
    let end = line_break(tree.text);
    let is_figure =
        |path: &EditPath| matches!(path.0.first(), Some(Step::Key(key)) if key == "figure");
    match tree.headers.0.iter().find(|header| is_figure(&header.path)) {
        Some(header) => inserted(tree.text, header.begin, &format!("{block}{end}")),
        None => at_end(tree.text, block),
    }
}

/// Puts a block at the end of the file, after an empty line.
fn at_end(text: &str, block: &str) -> String {
    let end = line_break(text);
    let gap =
        if text.trim().is_empty() || text.ends_with(&format!("{end}{end}")) { "" } else { end };
    inserted(text, text.len(), &format!("{gap}{block}"))
}

/// Removes a section, a subsection or a figure.
pub(super) fn remove(tree: &Tree<'_>, path: &EditPath) -> Result<String, EditFault> {
    let pieces = tree.pieces(path);
    if pieces.is_empty() {
        return Err(if tree.table(path).is_some() {
            EditFault::Unusual
        } else {
            EditFault::NotThere
        });
    }
    let text = without(tree.text, &pieces);
    match path.0.as_slice() {
        [Step::Key(_), Step::Key(name)] => hide_figure(text, name),
        _ => Ok(text),
    }
}

/// A text without these parts and the empty lines after them.
fn without(text: &str, pieces: &[Range<usize>]) -> String {
    let mut text = text.to_owned();
    for piece in pieces.iter().rev() {
        let after = &text[piece.end..];
        let mut end = piece.end;
        for line in after.split_inclusive('\n').take_while(|line| line.trim().is_empty()) {
            end += line.len();
        }
        text = spliced(&text, piece.start..end, "");
        if text.len() == piece.start {
            // The last part takes the empty line before it along.
            let kept = text.trim_end().len();
            let end = if kept == 0 { "" } else { line_break(&text) };
            text = format!("{}{end}", &text[..kept]);
        }
    }
    text
}

/// Takes a figure out of the sections that show it.
fn hide_figure(mut text: String, name: &str) -> Result<String, EditFault> {
    loop {
        let tree = Tree::read(&text)?;
        let shown = sections(&tree).into_iter().find_map(|section| {
            let path = section.key("figure");
            let names = tree.texts(&path);
            names.iter().any(|known| known == name).then_some((path, names))
        });
        let Some((path, mut names)) = shown else { return Ok(text) };
        names.retain(|known| known != name);
        text = match names.is_empty() {
            true => remove_value(&tree, &path)?,
            false => set(&tree, &path, &figure_names(&names))?,
        };
    }
}

/// The paths of all sections and subsections.
fn sections(tree: &Tree<'_>) -> Vec<EditPath> {
    let top = EditPath(vec![Step::Key("section".to_owned())]);
    let mut all = Vec::new();
    for index in 0..tree.count(&top).unwrap_or(0) {
        let section = top.index(index);
        let inner = section.key("subsection");
        let count = tree.count(&inner).unwrap_or(0);
        all.push(section);
        all.extend((0..count).map(|index| inner.index(index)));
    }
    all
}

/// Moves a section among those beside it.
pub(super) fn move_to(tree: &Tree<'_>, section: &EditPath, to: usize) -> Result<String, EditFault> {
    let (list, Step::Index(from)) = section.split().ok_or(EditFault::NotThere)? else {
        return Err(EditFault::NotThere);
    };
    let count = tree.count(&list).ok_or(EditFault::NotThere)?;
    if *from >= count || to >= count {
        return Err(EditFault::NotThere);
    }
    if *from == to {
        return Ok(tree.text.to_owned());
    }
    let pieces = tree.pieces(section);
    if pieces.is_empty() {
        return Err(EditFault::Unusual);
    }
    let end = line_break(tree.text);
    let lines = |piece: &Range<usize>| {
        let lines = &tree.text[piece.clone()];
        if lines.ends_with('\n') { lines.to_owned() } else { format!("{lines}{end}") }
    };
    let block = pieces.iter().map(lines).collect::<Vec<_>>().join(end);
    let rest = without(tree.text, &pieces);
    put(&Tree::read(&rest)?, &list, to, &block)
}

/// Adds a figure after the others.
pub(super) fn add_figure(
    tree: &Tree<'_>,
    name: &str,
    image: &str,
    alt: &str,
) -> Result<String, EditFault> {
    let figures = EditPath(vec![Step::Key("figure".to_owned())]);
    if tree.table(&figures.key(name)).is_some() {
        return Err(EditFault::NoValue);
    }
    let end = line_break(tree.text);
    let image = literal(image, Some("\""), end);
    let alt = literal(alt, None, end);
    let block = format!("[figure.{}]{end}image = {image}{end}alt = {alt}{end}", key(name));
    let pieces = tree.pieces(&figures);
    Ok(match pieces.last() {
        Some(piece) => inserted(tree.text, piece.end, &format!("{end}{block}")),
        None => at_end(tree.text, &block),
    })
}

/// The section that a list of subsections is in.
fn parent(list: &EditPath) -> Option<EditPath> {
    list.split().map(|(parent, _)| parent).filter(|parent| !parent.0.is_empty())
}
