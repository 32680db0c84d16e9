//! Slips of the hand, the paste or the editor that a definition suffers.

use super::chance::Chance;

/// A definition with a few slips: something put in, something taken away. Half
/// of them are where a line begins.
pub(crate) fn with_slips(chance: &mut Chance, text: &str) -> String {
    with_slips_of(chance, text, SLIPS)
}

/// The same with these slips.
pub(crate) fn with_slips_of(chance: &mut Chance, text: &str, slips: &[&str]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..chance.between(1, 7) {
        let mut at = chance.below((characters.len() + 1).min(1 << 16));
        let whole_line = chance.one_in(2);
        while whole_line && at > 0 && characters[at - 1] != '\n' {
            at -= 1;
        }
        let dropped = if whole_line { 0 } else { chance.below(12) };
        let end = (at + dropped).min(characters.len());
        characters.splice(at..end, chance.pick(slips).chars());
    }
    characters.into_iter().collect()
}

/// What a slip of the hand, a paste or an editor puts into a file.
pub(crate) const SLIPS: &[&str] = &[
    "'",
    "\"",
    "'''",
    "\"\"\"",
    "\n",
    "\r\n",
    "\r",
    "[",
    "]",
    "[[",
    "{",
    "}",
    "{practice.phone}",
    "[about]\n",
    "date = ",
    "=",
    ",",
    "#",
    "\\",
    "\\u",
    "“",
    "’",
    "•",
    "\u{f0b7}\t",
    "\u{feff}",
    "\u{ad}",
    "\u{2028}",
    "e\u{301}",
    "\u{7}",
    "é",
    "    ",
    "\t",
    "- ",
    "1. ",
    "2026. ",
    "---\n",
    "***",
    "**",
    "*",
    "_",
    "`",
    "~~",
    "<b>",
    "<!--",
    "![",
    "](",
    "](#",
    "[a](",
    "[[section]]\n",
    "[section]\n",
    "section = [{ text = 'Eerst.' }]\n",
    "[[page]]\n",
    "[page]\n",
    "[figure.x]\n",
    "[[figure.x]]\n",
    "text = 'Nog een.'\n",
    "[[section.text]]\n",
    "kop = ",
    "&amp;",
    "&#29;",
    "&#28;",
    "&#x1a;",
    "&nbsp;",
    "&#0;",
    "| a |\n|---|\n",
    "> ",
    "[a]: b\n",
    "www.a.nl",
    "0",
    "nan",
    "\u{a0}",
    "\u{202f}",
    "\u{2007}",
    "\u{3000}",
    "\u{200b}",
    "\u{202e}",
    "\u{2067}",
    "\u{fdd0}",
    "\u{9b}",
    "70 mg",
    "½",
    "ﬁ",
    "ĳ",
    "١٢",
    "– ",
    "- - - - ",
    "[ ] ",
    "____",
];
