//! Writes a catalogue as GNU `msgcat` does.

use super::wrap::wrapped;
use super::{Catalogue, Entry, PoHeader};

/// The longest line that can be divided, in columns (msgcat's own width).
const LINE_WIDTH: usize = 79;

/// A catalogue as text, byte for byte as GNU `msgcat` 0.21 writes it: the
/// header, the entries, and the obsolete ones last.
///
/// Like msgcat, it leaves out what says nothing: an obsolete entry without a
/// translation, and the fuzzy flag of an empty translation.
pub fn write(catalogue: &Catalogue) -> String {
    let mut text = String::new();
    write_entry(&mut text, &as_entry(&catalogue.header));
    let (obsolete, current): (Vec<&Entry>, Vec<&Entry>) =
        catalogue.entries.iter().partition(|entry| entry.is_obsolete);
    let obsolete = obsolete.into_iter().filter(|entry| !entry.translation.value.is_empty());
    for entry in current.into_iter().chain(obsolete) {
        text.push('\n');
        write_entry(&mut text, entry);
    }
    text
}

/// The header as the entry with the empty message.
fn as_entry(header: &PoHeader) -> Entry {
    let mut entry = Entry {
        comments: header.comments.clone(),
        flags: header.flags.clone(),
        ..Entry::default()
    };
    entry.translation.value = header.written();
    entry
}

fn write_entry(text: &mut String, entry: &Entry) {
    write_comments(text, "#", &entry.comments);
    write_comments(text, "#.", &entry.extracted);
    write_references(text, &entry.references);
    write_flags(text, entry);
    let (now, before) = if entry.is_obsolete { ("#~ ", "#~| ") } else { ("", "#| ") };
    let width =
        if entry.flags.iter().any(|flag| flag == "no-wrap") { None } else { Some(LINE_WIDTH) };
    let mut string = |prefix: &str, keyword: &str, value: &str| {
        text.push_str(&wrapped(prefix, keyword, value, width));
    };
    if let Some(previous) = &entry.previous {
        if let Some(context) = &previous.context {
            string(before, "msgctxt", context);
        }
        string(before, "msgid", &previous.source);
    }
    if let Some(context) = &entry.context {
        string(now, "msgctxt", context);
    }
    string(now, "msgid", &entry.source);
    string(now, "msgstr", &entry.translation.value);
}

fn write_comments(text: &mut String, prefix: &str, comments: &[String]) {
    for line in comments.iter().flat_map(|comment| comment.split('\n')) {
        let blank = if line.is_empty() { "" } else { " " };
        text.extend([prefix, blank, line, "\n"]);
    }
}

/// Writes as many references on a line as fit.
fn write_references(text: &mut String, references: &[String]) {
    const PREFIX: &str = "#:";
    let mut column = 0;
    for reference in references {
        let width = 1 + reference.len();
        if column > PREFIX.len() && column + width > LINE_WIDTH {
            text.push('\n');
            column = 0;
        }
        if column == 0 {
            text.push_str(PREFIX);
            column = PREFIX.len();
        }
        text.extend([" ", reference]);
        column += width;
    }
    if column > 0 {
        text.push('\n');
    }
}

/// Writes the flags: `fuzzy` first, `no-wrap` last.
fn write_flags(text: &mut String, entry: &Entry) {
    let is_empty = entry.translation.value.is_empty();
    let mut flags: Vec<&str> = entry.flags.iter().map(String::as_str).collect();
    flags.retain(|&flag| flag != "fuzzy" || !is_empty);
    flags.sort_by_key(|&flag| match flag {
        "fuzzy" => 0,
        "no-wrap" => 2,
        _ => 1,
    });
    if !flags.is_empty() {
        text.extend(["#, ", &flags.join(", "), "\n"]);
    }
}

#[cfg(test)]
mod tests {
    use super::write;
    use crate::definition::Text;
    use crate::po::{Catalogue, Entry, PoHeader, Previous};

    fn entry(source: &str, translation: &str) -> Entry {
        let translation = Text { value: translation.to_owned(), ..Text::default() };
        Entry { source: source.to_owned(), translation, ..Entry::default() }
    }

    /// Checks what follows the header; `written` is output of msgcat 0.21.
    #[track_caller]
    fn assert_written(entries: Vec<Entry>, written: &str) {
        let mut header = PoHeader::default();
        header.set("Content-Type", "text/plain; charset=UTF-8");
        let text = write(&Catalogue::new(header, entries));
        let (header, rest) = text.split_once("\n\n").unwrap();
        assert_eq!(header, "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"");
        assert_eq!(rest, written);
    }

    fn texts(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|&text| text.to_owned()).collect()
    }

    #[test]
    fn comments_are_in_the_order_of_their_kinds() {
        let entry = Entry {
            comments: texts(&["Vraag dit na.", "", " ingesprongen"]),
            extracted: texts(&["heading"]),
            references: texts(&["leaflet.toml:12"]),
            flags: texts(&["c-format", "fuzzy"]),
            previous: Some(Previous { context: Some("oud".into()), source: "Val".into() }),
            context: Some("kop".into()),
            ..entry("Val niet", "Düşmeyin")
        };
        let written = "# Vraag dit na.\n#\n#  ingesprongen\n#. heading\n#: leaflet.toml:12\n\
                       #, fuzzy, c-format\n#| msgctxt \"oud\"\n#| msgid \"Val\"\n\
                       msgctxt \"kop\"\nmsgid \"Val niet\"\nmsgstr \"Düşmeyin\"\n";
        assert_written(vec![entry], written);
    }

    #[test]
    fn references_are_divided_over_lines() {
        let references = (1..9).map(|line| format!("leaflet.toml:{line}00")).collect();
        let written = "#: leaflet.toml:100 leaflet.toml:200 leaflet.toml:300 leaflet.toml:400\n\
                       #: leaflet.toml:500 leaflet.toml:600 leaflet.toml:700 leaflet.toml:800\n\
                       msgid \"a\"\nmsgstr \"b\"\n";
        assert_written(vec![Entry { references, ..entry("a", "b") }], written);
    }

    #[test]
    fn obsolete_entry_is_last() {
        let gone = Entry {
            is_obsolete: true,
            previous: Some(Previous { context: None, source: "Was".into() }),
            ..entry("Weg", "Yok")
        };
        let written = "msgid \"Hier\"\nmsgstr \"Burada\"\n\n\
                       #~| msgid \"Was\"\n#~ msgid \"Weg\"\n#~ msgstr \"Yok\"\n";
        assert_written(vec![gone, entry("Hier", "Burada")], written);
    }

    #[test]
    fn fuzzy_flag_of_an_empty_translation_is_left_out() {
        let fuzzy = Entry { flags: texts(&["fuzzy"]), ..entry("Val niet", "") };
        let gone = Entry { is_obsolete: true, ..entry("Weg", "") };
        assert_written(vec![fuzzy, gone], "msgid \"Val niet\"\nmsgstr \"\"\n");
    }
}
