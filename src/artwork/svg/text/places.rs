//! Places of decoded characters in XML source, for diagnostics.

/// The offset of each character in the source of a piece of XML text: entities
/// and line ends take more bytes there than in the decoded text.
pub(super) fn places<'t>(said: &'t str, written: &'t str) -> impl Iterator<Item = (char, usize)> {
    let mut at = 0;
    let mut in_section = false;
    said.chars().map(move |character| {
        at += mark_of_section(&written[at..], &mut in_section);
        let place = at;
        at += length(character, &written[at..], in_section);
        (character, place)
    })
}

/// The length of the CDATA mark that begins here, if any.
fn mark_of_section(rest: &str, in_section: &mut bool) -> usize {
    const MARKS: [&str; 2] = ["<![CDATA[", "]]>"];
    let mark = MARKS[usize::from(*in_section)];
    if !rest.starts_with(mark) {
        return 0;
    }
    *in_section = !*in_section;
    mark.len()
}

/// The length of a character in the source; an entity with several characters
/// counts with the first of them.
fn length(character: char, rest: &str, in_section: bool) -> usize {
    match rest.chars().next() {
        Some('&') if !in_section => rest.find(';').map_or(1, |end| end + 1),
        Some('\r') if rest.starts_with("\r\n") => 2,
        Some('\r') => 1,
        Some(first) if first == character => first.len_utf8(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::places;

    #[track_caller]
    fn assert_places(said: &str, written: &str, expected: &[usize]) {
        let found: Vec<usize> = places(said, written).map(|(_, place)| place).collect();
        assert_eq!(found, expected, "{written}");
    }

    #[test]
    fn character_is_where_it_is_written() {
        assert_places("aéb", "aéb", &[0, 1, 3]);
        assert_places("a&b", "a&amp;b", &[0, 1, 6]);
        assert_places("a\nb", "a\r\nb", &[0, 1, 3]);
        assert_places("a&b", "a<![CDATA[&b]]>", &[0, 10, 11]);
        assert_places("abc", "<![CDATA[a]]>bc", &[9, 13, 14]);
        assert_places("Knie b", "&k; b", &[0, 3, 3, 3, 3, 4]);
    }
}
