//! The rules against a column break, in the order in which they give way, and
//! what it costs to break one.

/// A typographic rule against a column break, in the order in which the rules
/// give way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(super) enum KeepRule {
    /// No rule: a break between two blocks.
    #[default]
    None,
    /// No rule, but whole blocks are better: a break inside a long paragraph.
    InParagraph,
    /// No rule, but a list of any length is better whole than cut so that pages are
    /// equally full.
    InList,
    /// The last item of a list is not alone in a column, nor the last of several
    /// lines to write on, nor the colophon. Columns differ by no more than a few lines for it, and
    /// where it gives way, nothing is said.
    LastItem,
    /// A box of more than half a page is in no more pieces than needed. Where
    /// this rule gives way, nothing is said.
    LargeBox,
    /// A word stays in one column.
    WholeWord,
    /// The columns of the last page end level.
    LevelColumns,
    /// A short list item stays whole.
    WholeItem,
    /// A short list stays whole.
    WholeList,
    /// An introduction stays with its list.
    ListWithIntroduction,
    /// A heading keeps two lines of what follows.
    HeadingWithTwoLines,
    /// A box of up to half a page stays whole.
    WholeBox,
    /// A paragraph has no single line in a column.
    NoLineAlone,
    /// A box has no fewer than a few lines in a column.
    LinesOfBox,
    /// A picture stays with the text it belongs to.
    TextWithPicture,
    /// A step stays whole.
    WholeStep,
    /// A table stays whole, and a long one has no single row in a column.
    WholeTable,
    /// A heading stays with the text under it.
    HeadingWithText,
}

impl KeepRule {
    /// The cost of breaking the rule: far more than many breaks of the rule
    /// before. That of level columns is for each line of difference: a column
    /// may stay half empty for the sake of any rule after it.
    pub(super) fn price(self) -> f64 {
        match self {
            Self::None => 0.0,
            Self::InParagraph => 6.0,
            Self::InList => 1e2,
            Self::LastItem => 4e2,
            Self::LargeBox => 1.1e3,
            Self::WholeWord => 2e3,
            Self::LevelColumns => 4e3,
            Self::WholeItem => 2e5,
            Self::WholeList => 3e5,
            Self::ListWithIntroduction | Self::HeadingWithTwoLines => 1e6,
            Self::WholeBox => 3e6,
            Self::NoLineAlone => 1e7,
            Self::LinesOfBox => 2e7,
            Self::TextWithPicture => 4e7,
            Self::WholeStep => 5e7,
            Self::WholeTable => 6e7,
            Self::HeadingWithText => 1e8,
        }
    }

    /// Whether a text takes another page rather than break the rule. For a line
    /// alone it does not: most of that page would be empty.
    pub(super) fn is_worth_a_page(self) -> bool {
        self >= Self::WholeBox && self != Self::NoLineAlone
    }

    /// Whether the reader is told where the rule gives way.
    pub(super) fn is_said(self) -> bool {
        self > Self::LargeBox
    }

    /// The cost from which on a rule has given way.
    pub(super) const GIVEN_WAY: f64 = 1e3;
}
