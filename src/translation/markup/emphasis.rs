//! Which asterisks and underscores of a message are emphasis, by the rules of a
//! leaflet ([`recognize::emphasis`](crate::recognize::emphasis)).

use std::ops::Range;

use super::{MessagePart, PartKind};
use crate::recognize::{Symbol, emphasis as pairs_among};

/// The character for a part without text, which counts as a word.
const WORD: char = '\u{1A}';

/// The emphasis of a message.
#[derive(Debug, Default)]
pub(in super::super) struct MessageEmphasis {
    /// The strong words.
    pub(in super::super) strong: Vec<Range<usize>>,
    /// The asterisks and underscores that are markup.
    pub(in super::super) delimiters: Vec<Range<usize>>,
    /// Asterisks and underscores that look like markup but have no counterpart.
    pub(in super::super) unpaired: Vec<Range<usize>>,
}

/// Reads emphasis as a leaflet does. Emphasis that begins in the words of a link
/// must end there.
pub(in super::super) fn emphasis(message: &str, parts: &[MessagePart<'_>]) -> MessageEmphasis {
    if !parts.iter().any(|part| part.kind == PartKind::Stars) {
        return MessageEmphasis::default();
    }
    let found = pairs_among(&symbols(message, parts));
    let strong = found.pairs.iter().filter(|pair| pair.is_strong).map(|pair| pair.words());
    let delimiters = found.pairs.iter().flat_map(|pair| [pair.opens.clone(), pair.closes.clone()]);
    MessageEmphasis {
        strong: strong.collect(),
        delimiters: delimiters.collect(),
        unpaired: found.unpaired.iter().map(|marks| marks.range.clone()).collect(),
    }
}

/// The characters of a message, as the rules of emphasis need them.
fn symbols(message: &str, parts: &[MessagePart<'_>]) -> Vec<Symbol> {
    let mut link = None;
    let mut symbols = Vec::with_capacity(message.len());
    for MessagePart { range, kind } in parts {
        let at = range.start;
        let other = |character, link| Symbol { at, character, may_mark: false, link };
        match kind {
            PartKind::Words | PartKind::Stars => {
                let may_mark = *kind == PartKind::Stars;
                let characters = message[range.clone()].char_indices();
                symbols.extend(characters.map(|(index, character)| Symbol {
                    at: at + index,
                    character,
                    may_mark,
                    link,
                }));
            }
            PartKind::Backslash => {}
            PartKind::OpensLink(number) => {
                symbols.push(other('[', None));
                link = Some(*number);
            }
            PartKind::ClosesLink(_) => {
                link = None;
                symbols.push(other(')', None));
            }
            PartKind::Placeholder(_) | PartKind::OpenBrace(_) | PartKind::ToFillIn(_) => {
                symbols.push(other(WORD, link));
            }
        }
    }
    symbols
}

#[cfg(test)]
mod tests {
    use super::super::parts;
    use super::{MessageEmphasis, emphasis};

    fn read(message: &str) -> MessageEmphasis {
        emphasis(message, &parts(message))
    }

    #[test]
    fn words_between_asterisks_are_strong() {
        let strong = |message: &str| -> Vec<String> {
            read(message).strong.into_iter().map(|range| message[range].to_owned()).collect()
        };
        assert_eq!(strong("Bel **direct** 112."), ["direct"]);
        assert_eq!(strong("***zeer* let** op __nu__"), ["*zeer* let", "nu"]);
        assert_eq!(strong("<1>**hier**</1> en *daar*"), ["hier"]);
        assert_eq!(strong("2**3 mg en 4**5, www.a.nl/**b**"), [""; 0]);
        assert_eq!(strong(r"2 * 3 ** 4 \*\*niet\*\* snake_case_naam"), [""; 0]);
    }

    #[test]
    fn delimiter_without_a_counterpart_is_unpaired() {
        let single = |message: &str| -> Vec<String> {
            read(message).unpaired.into_iter().map(|range| message[range].to_owned()).collect()
        };
        assert_eq!(single("**vet"), ["**"]);
        assert_eq!(single("**vet*"), ["*"]);
        assert_eq!(single("**vet **"), ["**"]);
        assert_eq!(single("**<1>vet**</1>"), ["**", "**"]);
        assert_eq!(single("**vet** 2 * 3"), [""; 0]);
    }
}
