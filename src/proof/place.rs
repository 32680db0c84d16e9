use crate::translation::{self, Block, Kind, State, Translation};

/// A block with its number: the same in every proof of the leaflet, and the one
/// that `translate status` comes to where it counts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Numbered<'a> {
    pub(super) number: usize,
    pub(super) block: &'a Block,
    pub(super) stands: Stands<'a>,
}

/// Where a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands<'a> {
    /// Before the first heading.
    First,
    /// Under a heading, which is one of a section.
    Under(&'a str),
    /// In what the leaflet says of itself.
    InAbout,
    /// In the file of the practice.
    InPractice,
}

impl Numbered<'_> {
    /// Whether somebody has approved it as it is.
    pub(super) fn is_approved(&self) -> bool {
        self.block.state == State::Reviewed
    }
}

/// All blocks of some translations, numbered one after the other.
pub(super) fn numbered<'a>(translations: &[&'a Translation]) -> Vec<Numbered<'a>> {
    let mut stands = Stands::First;
    let place = |(number, block): (usize, &'a Block)| {
        match block.message.kind {
            Kind::Heading => stands = Stands::Under(&block.message.source),
            Kind::Author | Kind::Contributor | Kind::Feedback => stands = Stands::InAbout,
            Kind::Practice(_) => stands = Stands::InPractice,
            _ => {}
        }
        Numbered { number, block, stands }
    };
    translation::numbered(translations).into_iter().map(place).collect()
}
