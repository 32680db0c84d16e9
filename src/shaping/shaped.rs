//! The result of shaping: texts as glyphs, with every place where a line may end. Layout
//! breaks them into lines without shaping again.

use std::ops::Range;

use unicode_script::Script;

use crate::definition::LanguageTag;
use crate::document::{Block, Field, Furniture, InlineKind, NodeId};
use crate::fonts::FaceId;
use crate::geometry::Em;

/// The blocks of a document, with their texts as glyphs.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedDocument {
    /// The blocks in reading order.
    pub blocks: Vec<Block<ShapedText>>,
    /// The texts at the head and foot of its pages.
    pub furniture: Furniture<ShapedText>,
    /// The script and face of its language, then of the other languages in it.
    pub letters: Vec<ScriptFace>,
}

/// The script of a language, and the face its letters are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScriptFace {
    /// The script.
    pub script: Script,
    /// The face of the first letter in the language's script, if there is one.
    pub face: Option<FaceId>,
}

/// A text as glyphs in logical order, with every place where a line may end.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShapedText {
    /// The words.
    pub text: String,
    /// The glyphs of the text as one endless line.
    pub glyphs: Vec<Glyph>,
    /// Stretches of glyphs of one face, element, direction and language, in order; each
    /// glyph has the index of its run.
    pub runs: Vec<Run>,
    /// The places where lines may end, in order. The glyphs they replace never overlap.
    /// The last is the end of the text.
    pub breaks: Vec<Break>,
    /// The glyphs that appear only at a break: hyphens, and letters that change beside it.
    /// [`Break`] refers to them.
    pub break_glyphs: Vec<Glyph>,
    /// The words of its language that lead to the next word, with spaces between them.
    pub leading_words: &'static str,
    /// Whether its base direction is right to left (UAX 9, P2 and P3).
    pub right_to_left: bool,
    /// Whether it is in another language than the document.
    pub is_foreign: bool,
    /// Whether its translation has a fault.
    pub is_faulty: bool,
    /// The number under which a [`TextMemo`](super::TextMemo) keeps it, if one does. In that
    /// memo, texts of one number differ in nothing but the elements they belong to.
    pub number: Option<u64>,
}

/// Where glyphs are in a text that a [`TextMemo`](super::TextMemo) keeps. In that memo,
/// glyphs of the same place are the same and have the same text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GlyphSource {
    /// The number of the text.
    text: u64,
    /// Whether they appear only at a break.
    at_break: bool,
    first: u32,
    count: u32,
}

impl ShapedText {
    /// The place of some of its glyphs, if a memo keeps it.
    pub fn source_of(&self, glyphs: &[Glyph]) -> Option<GlyphSource> {
        let (text, count) = (self.number?, glyphs.len());
        let first = |all: &[Glyph]| {
            let bytes = glyphs.as_ptr().addr().checked_sub(all.as_ptr().addr())?;
            let first = bytes / size_of::<Glyph>();
            (first + count <= all.len()).then_some(first as u32)
        };
        let own = first(&self.glyphs).map(|first| (first, false));
        let (first, at_break) = own.or_else(|| Some((first(&self.break_glyphs)?, true)))?;
        Some(GlyphSource { text, at_break, first, count: count as u32 })
    }

    /// Whether a draft marks it in the margin.
    pub fn is_marked(&self) -> bool {
        self.is_foreign || self.is_faulty
    }

    /// Whether it is only a line to write on.
    pub fn is_blank(&self) -> bool {
        let is_blank = |run: &Run| matches!(run.kind, InlineKind::Field(Field::Blank { .. }));
        !self.runs.is_empty() && self.runs.iter().all(is_blank)
    }
}

/// A glyph where the font program puts it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Its index in the face.
    pub id: u16,
    /// The index of its run in [`ShapedText::runs`].
    pub run: u16,
    /// How far it moves the pen, kerning included.
    pub advance: Em,
    /// How far right of the pen it is drawn.
    pub dx: Em,
    /// How far above the baseline it is drawn.
    pub dy: Em,
    /// The text it represents.
    pub text: GlyphText,
    /// Whether it is a space, which justified lines stretch.
    pub space: bool,
}

/// The text a glyph represents, for copying and reading aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlyphText {
    /// A range of bytes of [`ShapedText::text`].
    Cluster {
        /// The first byte.
        start: u32,
        /// The number of bytes.
        length: u16,
    },
    /// None: the first glyph of its cluster has the text.
    Continuation,
    /// A hyphen inserted at a line break, which is not read aloud (U+00AD).
    Hyphen,
}

/// The properties that the glyphs of a stretch share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Their face.
    pub face: FaceId,
    /// The element they belong to.
    pub node: NodeId,
    /// The kind of inline they belong to.
    pub kind: InlineKind,
    /// Their bidi embedding level (UAX 9): odd for right to left.
    pub level: u8,
    /// Whether letters may be spaced out a little in justified lines.
    pub letterspacing: bool,
    /// The language of the words, if it is not the document's; `und` for words in another
    /// script that leaves it open.
    pub language: Option<LanguageTag>,
}

/// A discretionary in TeX's sense: the glyphs at the end of a line and at the beginning of
/// the next if the line breaks here. A break that is not taken has no effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The glyphs of the endless line that the break replaces; empty if it is just between
    /// two glyphs.
    pub replaced: Range<u32>,
    /// The glyphs that end the line instead, in [`ShapedText::break_glyphs`]. At a space
    /// this is empty, and the replaced space itself stays at the end of the line without
    /// taking up room. At a hard line break it is a space of no width that represents the
    /// line feed.
    pub before: Range<u32>,
    /// The glyphs that begin the next line instead, in [`ShapedText::break_glyphs`].
    pub after: Range<u32>,
    /// The kind of place, from which layout derives the cost.
    pub kind: BreakKind,
}

/// The kind of a place where a line may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BreakKind {
    /// Between words, at a space.
    Space,
    /// At the end of the text or at a hard line break: the line must end.
    Mandatory,
    /// After a hyphen of the text itself; nothing is inserted.
    OwnHyphen,
    /// Between the parts of a compound, or at the author's U+00AD; a hyphen is inserted.
    Joint,
    /// At a point the patterns allow; a hyphen is inserted.
    Pattern,
    /// Between letters of a script without spaces, such as Chinese, at the end of a Thai
    /// word, or after the character between Ethiopic words; nothing is inserted.
    Letter,
    /// After a slash between words, or at any other place without a space that UAX 14
    /// allows; nothing is inserted.
    Unspaced,
    /// At a space between parts of a group that is read as one, as in `10 tot 15` or
    /// `dr. Jansen`: only if the group is wider than a line.
    Loose,
    /// At a space between words that read badly apart, as in `15 minuten`: only if no
    /// looser place helps.
    Tight,
    /// At a space before a dash between words. A line of running text ends there only if
    /// no looser place helps; a heading pauses there.
    BeforeDash,
    /// Before one of the characters that divide a web address, mailbox or file name: only
    /// if the address is wider than a line. Nothing is inserted.
    Address,
    /// Before the at sign of an address: only if its other places do not help.
    AtSign,
    /// Between any two characters, the last resort; nothing is inserted.
    Character,
}

impl BreakKind {
    /// Whether it is between two parts of an address.
    pub fn divides_an_address(self) -> bool {
        matches!(self, Self::Address | Self::AtSign)
    }

    /// Whether it is at a space, which stays at the end of the line without taking up
    /// room.
    pub fn is_space(self) -> bool {
        match self {
            Self::Space | Self::Loose | Self::Tight | Self::BeforeDash => true,
            Self::Mandatory
            | Self::OwnHyphen
            | Self::Joint
            | Self::Pattern
            | Self::Letter
            | Self::Unspaced
            | Self::Address
            | Self::AtSign
            | Self::Character => false,
        }
    }
}

/// A place between words where a line may or must end, from which a [`Break`] is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Opportunity {
    /// The offset at which the next line begins.
    pub(super) offset: usize,
    /// The kind of place.
    pub(super) kind: BreakKind,
}
