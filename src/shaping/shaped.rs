use std::ops::Range;

use unicode_script::Script;

use crate::definition::LanguageTag;
use crate::document::{Block, Furniture, InlineKind, NodeId};
use crate::fonts::FaceId;
use crate::geometry::Em;

/// The document's blocks, their words as glyphs.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedDocument {
    /// The blocks in reading order.
    pub blocks: Vec<Block<ShapedText>>,
    /// What its pages say at their head and foot.
    pub furniture: Furniture<ShapedText>,
    /// The letters of its language, and then those of the other languages in
    /// it.
    pub letters: Vec<ScriptFace>,
}

/// The letters of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScriptFace {
    /// Their script.
    pub script: Script,
    /// The face of the first of them, if there is one.
    pub face: Option<FaceId>,
}

/// Words as glyphs in logical order, with every place where a line may end.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShapedText {
    /// The words.
    pub text: String,
    /// The glyphs of the text as one endless line.
    pub glyphs: Vec<Glyph>,
    /// Stretches of glyphs of one face, element, direction and language, in
    /// order; a glyph names its own.
    pub runs: Vec<Run>,
    /// Where lines may end, in order. What one replaces never overlaps what
    /// another one does. The last is the end of the text.
    pub breaks: Vec<Break>,
    /// The glyphs that only a break brings: hyphens, and letters that look
    /// otherwise beside a break. [`Break`] points into it.
    pub break_glyphs: Vec<Glyph>,
    /// Whether it runs from right to left as a whole (UAX 9, P2 and P3).
    pub right_to_left: bool,
    /// Whether it is in another language than the document.
    pub is_foreign: bool,
    /// Whether something is wrong with its translation.
    pub is_faulty: bool,
}

impl ShapedText {
    /// Whether a draft marks it in the margin.
    pub fn is_marked(&self) -> bool {
        self.is_foreign || self.is_faulty
    }
}

/// A glyph where the font program puts it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Glyph {
    /// Its index in the face.
    pub id: u16,
    /// Its run: an index into [`ShapedText::runs`].
    pub run: u16,
    /// How far it moves the pen, kerning included.
    pub advance: Em,
    /// How far right of the pen it is drawn.
    pub dx: Em,
    /// How far above the baseline it is drawn.
    pub dy: Em,
    /// What it says.
    pub text: GlyphText,
    /// Whether it is a space, which justified lines widen.
    pub space: bool,
}

/// What a glyph says to somebody who does not see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlyphText {
    /// So many bytes of [`ShapedText::text`] from there.
    Cluster {
        /// The first byte.
        start: u32,
        /// How many.
        length: u16,
    },
    /// Nothing: the first glyph of its cluster has said it.
    Continuation,
    /// A hyphen the line breaker put in: nothing to be read (U+00AD).
    Hyphen,
}

/// What the glyphs of a stretch have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Their face.
    pub face: FaceId,
    /// The element they belong to.
    pub node: NodeId,
    /// What they are.
    pub kind: InlineKind,
    /// Their bidi embedding level (UAX 9): odd for right to left.
    pub level: u8,
    /// Whether letters may be spaced out a little in justified lines.
    pub letterspacing: bool,
    /// The language of the words, where that is another than the document's:
    /// of words in another script `und`, if that leaves it open.
    pub language: Option<LanguageTag>,
}

/// A discretionary in TeX's sense: what stands at a line's end and at the next
/// one's begin if the line breaks there. Not taken, it is as if it were not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The glyphs of the endless line that the break takes the place of; empty
    /// where it only stands between two.
    pub replaced: Range<u32>,
    /// What ends the line instead, in [`ShapedText::break_glyphs`]. For a
    /// space this is empty and the replaced space itself stays at the end of
    /// the line, taking no room. For a hard line break it is a space of no
    /// width that says the line feed.
    pub before: Range<u32>,
    /// What begins the next line instead, in [`ShapedText::break_glyphs`].
    pub after: Range<u32>,
    /// What kind of place it is; layout sets its price.
    pub kind: BreakKind,
}

/// A kind of place where a line may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BreakKind {
    /// Between words, at a space.
    Space,
    /// At the end of the text or at a hard line break: the line must end.
    Mandatory,
    /// After a hyphen of the text's own, with nothing put in.
    OwnHyphen,
    /// Between the parts of a compound, or where the author put U+00AD; a
    /// hyphen is put in.
    Joint,
    /// Where the patterns allow it; a hyphen is put in.
    Pattern,
    /// Between letters of a script that has no spaces, as Chinese, at the end of
    /// a Thai word, or after the sign that stands between Ethiopic words; nothing
    /// is put in.
    Letter,
    /// After a slash between words, or where else UAX 14 sees a place without a
    /// space; nothing is put in.
    Unspaced,
    /// At a space between parts of a group that is read as one, as in `10 tot 15`
    /// or `dr. Jansen`: only where the group is wider than a line.
    Loose,
    /// At a space that parts what reads badly apart, as in `15 minuten`: only
    /// where no looser place helps.
    Tight,
    /// Before one of the characters that divide an address of the web, of a
    /// mailbox or of a file: only where the address is wider than a line. Nothing
    /// is put in.
    Address,
    /// Before the at sign of an address: only where its other places do not help.
    AtSign,
    /// Between any two characters: the last resort; nothing is put in.
    Character,
}

impl BreakKind {
    /// Whether it is at a space, which stays at the end of the line and takes no
    /// room there.
    pub fn is_space(self) -> bool {
        match self {
            Self::Space | Self::Loose | Self::Tight => true,
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

/// A place between words where a line may or must end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Opportunity {
    /// Where the next line begins.
    pub(super) offset: usize,
    /// What kind of place it is.
    pub(super) kind: BreakKind,
}
