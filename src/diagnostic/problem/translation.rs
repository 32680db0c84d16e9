//! Problems of the translation of a leaflet, found by `translation`, `compile` and
//! `cli`.

use super::ParityProblem;
use super::list::problems;
use crate::geometry::Abs;

/// A problem of the translation of a leaflet.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields are what their names say")]
pub enum TranslationProblem {
    /// A language without a catalogue, and the languages that have one.
    NoCatalogue { catalogue: String, language: String, known: Vec<String> },
    /// A catalogue to be started that already exists.
    AlreadyStarted { catalogue: String, language: String },
    /// A leaflet to be translated into its own language.
    OwnLanguage { language: String },
    /// A language that needs no translation: that of the leaflet, or none at all.
    NothingToTranslate { language: String },
    /// Texts without a translation, or with one that is outdated or not approved;
    /// the beginning of each.
    Unfinished { want: Want, texts: Vec<String>, language: String, is_draft: bool },
    /// A pseudo-language without `--draft`.
    PseudoWithoutDraft { language: String },
    /// A catalogue whose header names another language than its file name.
    OtherLanguage { said: String, expected: String },
    /// A catalogue for a leaflet in another source language.
    OtherSource { said: String, expected: String },
    /// An entry for a context that the leaflet does not have.
    UnknownContext { context: String, is_draft: bool },
    /// A damaged review file.
    DamagedReview,
    /// A review file of another catalogue: the one it names, and this one.
    OtherReview { said: String, expected: String },
    /// A review file with a git conflict between the approvals of two people.
    ReviewConflict { is_of_older_form: bool },
    /// A difference between a translation and its source.
    Parity(ParityProblem),
    /// A translator's comment that accepts differences without naming them, and the
    /// names of those in its block.
    NamelessWaiver { reason: String, values: Vec<String> },
    /// A translator's comment that accepts a difference that does not exist.
    IdleWaiver { waiver: String },
    /// The translation takes more pages than the leaflet itself.
    DoesNotFit(Overlength),
    /// Any of these problems in a draft, which is made all the same.
    InDraft(Box<Self>),
}

problems! {
    TranslationProblem {
        NoCatalogue: Error = "no-translation",
        AlreadyStarted: Error = "translation-already-started",
        OwnLanguage: Error = "own-language",
        NothingToTranslate: Error = "nothing-to-translate",
        Unfinished { want: Want::Translation, is_draft: true }: Warning = "translation-missing",
        Unfinished { want: Want::Translation }: Error = "translation-missing",
        Unfinished { want: Want::Update, is_draft: true }: Warning = "translation-outdated",
        Unfinished { want: Want::Update }: Error = "translation-outdated",
        Unfinished { want: Want::Review, is_draft: true }: Warning = "translation-not-reviewed",
        Unfinished { want: Want::Review }: Error = "translation-not-reviewed",
        PseudoWithoutDraft: Error = "pseudo-language",
        OtherLanguage: Error = "catalogue-of-other-language",
        OtherSource: Error = "catalogue-of-other-source",
        UnknownContext { is_draft: true }: Warning = "catalogue-unknown-context",
        UnknownContext: Error = "catalogue-unknown-context",
        DamagedReview: Error = "review-damaged",
        OtherReview: Error = "review-of-other-translation",
        ReviewConflict: Error = "review-conflict",
        NamelessWaiver: Error = "nameless-waiver",
        IdleWaiver: Warning = "idle-waiver",
        DoesNotFit: Error = "translation-does-not-fit",
    }
    parts {
        Parity(ParityProblem),
    }
    warnings {
        InDraft,
    }
}

/// How much too long a translation is.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlength {
    /// The language.
    pub language: String,
    /// The number of pages of the leaflet itself.
    pub pages: u32,
    /// The number of pages of the translation at the smallest size.
    pub needed: u32,
    /// The number of lines on the extra pages, by column.
    pub lines: u32,
    /// The smallest type size.
    pub least: Abs,
    /// The largest size at which it fits, if it is readable.
    pub fitting: Option<Abs>,
    /// The texts that grew most, each with its growth in per cent.
    pub grown: Vec<(String, u32)>,
}

/// What translations need before they can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// They must be made.
    Translation,
    /// They must be updated: the source has changed.
    Update,
    /// They must be approved.
    Review,
}

impl TranslationProblem {
    /// The same problem in a draft, where it is only a warning.
    pub fn in_draft(self) -> Self {
        Self::InDraft(Box::new(self))
    }
}
