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
        let left = before.rsplit(char::is_whitespace).find(|word| !word.is_empty());
        let right = after.split(char::is_whitespace).find(|word| !word.is_empty());
        Self { before, after, left: left.unwrap_or_default(), right: right.unwrap_or_default() }
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
}
