/// The words on either side of a space.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around<'t> {
    before: &'t str,
    after: &'t str,
    /// The word before the space.
    pub(super) left: &'t str,
    /// The word after it.
    pub(super) right: &'t str,
}

impl<'t> Around<'t> {
    /// The words on either side of the space between two texts.
    pub(super) fn new(before: &'t str, after: &'t str) -> Self {
        Self { before, after, left: last_word(before), right: first_word(after) }
    }

    /// A word before the space: 0 is the last one. Nothing where there is none.
    pub(super) fn left(&self, index: usize) -> &'t str {
        let mut words = self.before.rsplit(char::is_whitespace).filter(|word| !word.is_empty());
        words.nth(index).unwrap_or_default()
    }

    /// A word after the space: 0 is the first one. Nothing where there is none.
    pub(super) fn right(&self, index: usize) -> &'t str {
        let mut words = self.after.split(char::is_whitespace).filter(|word| !word.is_empty());
        words.nth(index).unwrap_or_default()
    }

    /// Whether small letters stand on both sides of the space, which is nearly
    /// everywhere: there is no number, character or capital.
    pub(super) fn is_plain(&self) -> bool {
        let small = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_lowercase);
        let (left, right) = (self.left.as_bytes(), self.right.as_bytes());
        small(left.last()) && small(right.first()) && !left[0].is_ascii_digit()
    }

    /// Whether a digit, or a letter that may be one in another script, stands
    /// near the space: a group of words around a number is no longer.
    pub(super) fn is_near_a_number(&self) -> bool {
        const REACH: usize = 24;
        let may_be_digit = |byte: &u8| byte.is_ascii_digit() || !byte.is_ascii();
        let (before, after) = (self.before.as_bytes(), self.after.as_bytes());
        before[before.len().saturating_sub(REACH)..].iter().any(may_be_digit)
            || after[..after.len().min(REACH)].iter().any(may_be_digit)
    }
}

/// The last word of a text, which may end in spaces.
fn last_word(text: &str) -> &str {
    let text = text.trim_end_matches(' ');
    let space = text.bytes().rposition(|byte| matches!(byte, b' ' | b'\n'));
    let word = &text[space.map_or(0, |space| space + 1)..];
    if word.is_ascii() && !word.is_empty() {
        return word;
    }
    text.rsplit(char::is_whitespace).find(|word| !word.is_empty()).unwrap_or_default()
}

/// The first word of a text.
fn first_word(text: &str) -> &str {
    let space = text.bytes().position(|byte| matches!(byte, b' ' | b'\n'));
    let word = &text[..space.unwrap_or(text.len())];
    if word.is_ascii() && !word.is_empty() {
        return word;
    }
    text.split(char::is_whitespace).find(|word| !word.is_empty()).unwrap_or_default()
}
