//! Divides the strings of a catalogue over lines, byte for byte as GNU `msgcat`
//! does. The places are those of `line_break`.

use super::line_break::{places, width};

/// A keyword and its string as msgcat writes them: on one line, or, if the string
/// is longer or has several lines, on lines of their own below an empty string.
/// Each line begins with `prefix`; without a `line_width`, in columns, only a line
/// end in the string starts a new line.
pub(super) fn wrapped(
    prefix: &str,
    keyword: &str,
    value: &str,
    line_width: Option<usize>,
) -> String {
    let pieces: Vec<String> = value.split_inclusive('\n').map(escaped).collect();
    // The quotes and the prefix count as part of the line.
    let room = line_width.map_or(usize::MAX, |width| width - prefix.len() - "\"\"".len());
    let mut text = format!("{prefix}{keyword} ");
    let first = match pieces.as_slice() {
        [] => Some(""),
        [piece] => {
            let taken = keyword.len() + " ".len();
            let fits = taken <= room && divided(piece, taken, room).len() == 1;
            fits.then_some(piece.as_str())
        }
        _ => None,
    };
    if let Some(piece) = first {
        text.extend(["\"", piece, "\"\n"]);
        return text;
    }
    text.push_str("\"\"\n");
    for line in pieces.iter().flat_map(|piece| divided(piece, 0, room)) {
        text.extend([prefix, "\"", line, "\"\n"]);
    }
    text
}

/// A piece of a string, divided over lines of `room` columns, of which `taken`
/// are taken on the first line. A line that cannot be divided may be longer.
fn divided(piece: &str, taken: usize, room: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut line_start = 0;
    let mut last_place = None;
    let mut column = taken;
    let mut word_start = 0;
    let places = places(piece).filter(|&place| !is_closed(piece, place));
    for end in places.chain([piece.len()]) {
        let word = width(&piece[word_start..end]);
        if let Some(place) = last_place
            && column + word > room
        {
            lines.push(&piece[line_start..place]);
            line_start = place;
            column = 0;
        }
        column += word;
        last_place = Some(end);
        word_start = end;
    }
    lines.push(&piece[line_start..]);
    lines
}

/// Whether no line may end at this place: within an escape, or before the escape
/// that ends the piece.
fn is_closed(piece: &str, place: usize) -> bool {
    let before = &piece[..place];
    let backslashes = before.len() - before.trim_end_matches('\\').len();
    backslashes % 2 == 1 || &piece[place..] == "\\n"
}

/// A piece of a string with the escapes of C that msgcat writes.
fn escaped(piece: &str) -> String {
    let mut text = String::with_capacity(piece.len() + 2);
    for character in piece.chars() {
        match character {
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            '\r' => text.push_str("\\r"),
            '\x07' => text.push_str("\\a"),
            '\x08' => text.push_str("\\b"),
            '\x0B' => text.push_str("\\v"),
            '\x0C' => text.push_str("\\f"),
            '\0' => text.push_str("\\000"),
            '"' | '\\' => text.extend(['\\', character]),
            _ => text.push(character),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    /// `written` is output of msgcat 0.21.
    #[track_caller]
    fn assert_wrapped(value: &str, written: &str) {
        assert_eq!(wrapped("", "msgstr", value, Some(79)), written);
    }

    #[test]
    fn string_that_fits_is_beside_its_keyword() {
        assert_wrapped("", "msgstr \"\"\n");
        assert_wrapped("Beweeg.\n", "msgstr \"Beweeg.\\n\"\n");
    }

    #[test]
    fn long_string_is_below_its_keyword() {
        assert_wrapped(
            "Neem contact op met <1>uw fysiotherapeut</1> (020\u{a0}123\u{a0}45\u{a0}67), of zeg: \"ik \
             kom – graag – langs\".",
            "msgstr \"\"\n\
             \"Neem contact op met <1>uw fysiotherapeut</1> (020\u{a0}123\u{a0}45\u{a0}67), of zeg: \\\"ik \"\n\
             \"kom – graag – langs\\\".\"\n",
        );
    }

    #[test]
    fn keyword_is_counted_on_its_line() {
        let value = "Deze regel past precies tot aan de rand van het blad met al zijn tekens";
        let (longer, longest) = (&value[..71], &value[..70]);
        assert_wrapped(longer, &format!("msgstr \"\"\n\"{longer}\"\n"));
        assert_wrapped(longest, &format!("msgstr \"{longest}\"\n"));
    }

    #[test]
    fn address_is_divided_after_a_slash() {
        assert_wrapped(
            "Beweeg dagelijks, liefst buiten, en lees meer op www.thuisarts.nl/osteoporose of vraag \
             het.",
            "msgstr \"\"\n\
             \"Beweeg dagelijks, liefst buiten, en lees meer op www.thuisarts.nl/\"\n\
             \"osteoporose of vraag het.\"\n",
        );
    }

    #[test]
    fn word_longer_than_a_line_stays_beside_its_keyword() {
        let word =
            "osteoporosegerelateerdewervelkolominstortingsfractuurrisicobeoordelingsvragenlijst";
        assert_wrapped(word, &format!("msgstr \"{word}\"\n"));
    }

    #[test]
    fn line_of_the_string_has_its_own_line() {
        assert_wrapped("Een.\nTwee.\n", "msgstr \"\"\n\"Een.\\n\"\n\"Twee.\\n\"\n");
        assert_wrapped("a\n\nb", "msgstr \"\"\n\"a\\n\"\n\"\\n\"\n\"b\"\n");
    }

    #[test]
    fn chinese_characters_take_two_columns() {
        assert_wrapped(
            "骨质疏松症患者应每天运动，并保证摄入足够的钙和维生素（见下文）。如有疼痛，请咨询您的物理治疗师。",
            "msgstr \"\"\n\
             \"骨质疏松症患者应每天运动，并保证摄入足够的钙和维生素（见下文）。如有疼痛，请\"\n\
             \"咨询您的物理治疗师。\"\n",
        );
    }

    #[test]
    fn joiner_of_persian_takes_no_column() {
        assert_wrapped(
            "ورزش روزانه استخوان‌ها را قوی‌تر می‌کند؛ اگر درد دارید، با فیزیوتراپیست خود صحبت کنید. هر \
             روز ۳۰ دقیقه.",
            "msgstr \"\"\n\
             \"ورزش روزانه استخوان‌ها را قوی‌تر می‌کند؛ اگر درد دارید، با فیزیوتراپیست خود \"\n\
             \"صحبت کنید. هر روز ۳۰ دقیقه.\"\n",
        );
    }

    #[test]
    fn prefix_is_before_each_line_and_is_counted() {
        let value =
            "Pas op dat u niet valt: haal losse kleedjes weg en zorg voor goed licht op de trap.";
        assert_eq!(
            wrapped("#~ ", "msgid", value, Some(79)),
            "#~ msgid \"\"\n\
             #~ \"Pas op dat u niet valt: haal losse kleedjes weg en zorg voor goed licht \"\n\
             #~ \"op de trap.\"\n",
        );
    }

    #[test]
    fn string_without_width_is_divided_at_its_line_ends_alone() {
        let value = "woord ".repeat(30);
        assert_eq!(wrapped("", "msgid", &value, None), format!("msgid \"{value}\"\n"));
    }
}
