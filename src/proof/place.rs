use crate::translation::{self, MessageKind, TranslatedMessage, Translation, TranslationState};

/// A block with its number: the same in every proof of the leaflet, and the one
/// that `translate status` comes to where it counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct NumberedBlock<'a> {
    pub(super) number: usize,
    pub(super) block: &'a TranslatedMessage,
    pub(super) stands: BlockLocation<'a>,
}

/// Where a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockLocation<'a> {
    /// Before the first heading.
    First,
    /// Under a heading, which is one of a section.
    Under(&'a str),
    /// In what the leaflet says of itself.
    InAbout,
    /// In the file of the practice.
    InPractice,
}

impl NumberedBlock<'_> {
    /// Whether somebody has approved it as it is.
    pub(super) fn is_approved(&self) -> bool {
        self.block.state == TranslationState::Reviewed
    }
}

/// All blocks of some translations, numbered one after the other.
pub(super) fn numbered<'a>(translations: &[&'a Translation]) -> Vec<NumberedBlock<'a>> {
    let mut stands = BlockLocation::First;
    let place = |(number, block): (usize, &'a TranslatedMessage)| {
        match block.message.kind {
            MessageKind::Heading => stands = BlockLocation::Under(&block.message.source),
            MessageKind::Author | MessageKind::Contributor | MessageKind::Feedback => {
                stands = BlockLocation::InAbout
            }
            MessageKind::Practice(_) => stands = BlockLocation::InPractice,
            _ => {}
        }
        NumberedBlock { number, block, stands }
    };
    translation::numbered(translations).into_iter().map(place).collect()
}
