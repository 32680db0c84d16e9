//! The `ToUnicode` map of a font, by which readers search and copy.

use std::fmt::Write;

/// The `ToUnicode` map (ISO 32000-1, 9.10.3) of these texts, from code 1 on.
pub(super) fn to_unicode(texts: &[&str]) -> String {
    let stretches = stretches(texts);
    let mut map = String::with_capacity(256 + 20 * stretches.len());
    map.push_str(
        "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n\
         /CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n",
    );
    let (single, several): (Vec<_>, Vec<_>) =
        stretches.into_iter().partition(|stretch| stretch.first == stretch.last);
    section(&mut map, "bfchar", &single);
    section(&mut map, "bfrange", &several);
    map.push_str("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend");
    map
}

/// Consecutive codes with consecutive characters.
struct CodeRange<'a> {
    first: u16,
    last: u16,
    text: &'a str,
}

fn stretches<'a>(texts: &[&'a str]) -> Vec<CodeRange<'a>> {
    let mut stretches: Vec<CodeRange> = Vec::new();
    for (code, &text) in (1u16..).zip(texts) {
        match stretches.last_mut() {
            Some(stretch) if continues(stretch, code, text) => stretch.last = code,
            _ => stretches.push(CodeRange { first: code, last: code, text }),
        }
    }
    stretches
}

/// Whether a code continues a range. Only the last byte of its codes and of its
/// text may change.
fn continues(stretch: &CodeRange, code: u16, text: &str) -> bool {
    let (Some(begin), Some(character)) = (only_char(stretch.text), only_char(text)) else {
        return false;
    };
    let step = u32::from(code - stretch.first);
    code >> 8 == stretch.first >> 8
        && u32::from(character) == u32::from(begin) + step
        && u32::from(character) >> 8 == u32::from(begin) >> 8
        && u32::from(character) <= 0xFFFF
}

fn only_char(text: &str) -> Option<char> {
    let mut characters = text.chars();
    characters.next().filter(|_| characters.next().is_none())
}

/// Writes sections of at most a hundred lines (Adobe Technical Note 5014).
fn section(map: &mut String, name: &str, stretches: &[CodeRange]) {
    for chunk in stretches.chunks(100) {
        // Writing to a string does not fail.
        let _ = writeln!(map, "{} begin{name}", chunk.len());
        for stretch in chunk {
            let _ = write!(map, "<{:04X}>", stretch.first);
            if name == "bfrange" {
                let _ = write!(map, "<{:04X}>", stretch.last);
            }
            map.push('<');
            for unit in stretch.text.encode_utf16() {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        let _ = writeln!(map, "end{name}");
    }
}
