//! The blocks of a proof with their numbers and the part of the leaflet each belongs to.
//! `page` groups them by that part.

use crate::translation::{self, MessageKind, TranslatedMessage, Translation, TranslationState};

/// A block with its number, which is the same in every proof of the leaflet and in
/// `translate status`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct NumberedBlock<'a> {
    pub(super) number: usize,
    pub(super) block: &'a TranslatedMessage,
    pub(super) location: BlockLocation<'a>,
}

/// The part of the leaflet a block belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockLocation<'a> {
    /// Before the first heading.
    First,
    /// Under the heading of a section.
    Under(&'a str),
    /// In the leaflet's information about itself.
    InAbout,
    /// In the file of the practice.
    InPractice,
}

impl NumberedBlock<'_> {
    /// Whether the block has been approved as it is.
    pub(super) fn is_approved(&self) -> bool {
        self.block.state == TranslationState::Reviewed
    }
}

/// The blocks of all translations, numbered consecutively.
pub(super) fn numbered<'a>(translations: &[&'a Translation]) -> Vec<NumberedBlock<'a>> {
    let mut location = BlockLocation::First;
    let place = |(number, block): (usize, &'a TranslatedMessage)| {
        match block.message.kind {
            MessageKind::Heading => location = BlockLocation::Under(&block.message.source),
            MessageKind::Author | MessageKind::Contributor | MessageKind::Feedback => {
                location = BlockLocation::InAbout
            }
            MessageKind::Practice(_) => location = BlockLocation::InPractice,
            _ => {}
        }
        NumberedBlock { number, block, location }
    };
    translation::numbered(translations).into_iter().map(place).collect()
}
