use super::ParityProblem;
use super::list::problems;
use crate::geometry::Abs;

/// What is wrong with the translation of a leaflet.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields are what their names say")]
pub enum TranslationProblem {
    /// There is no catalogue of a language; those there are.
    NoCatalogue { catalogue: String, language: String, known: Vec<String> },
    /// A catalogue that is to be begun and is there.
    AlreadyStarted { catalogue: String, language: String },
    /// A leaflet that is to be built in the language it is written in.
    OwnLanguage { language: String },
    /// A language that the leaflet is written in, or that is none.
    NothingToTranslate { language: String },
    /// Texts that have no translation, or one of words that have changed since,
    /// or one that nobody has approved; the begin of each.
    Unfinished { want: Want, texts: Vec<String>, language: String, is_draft: bool },
    /// A language that is none, without `--draft`.
    PseudoWithoutDraft { language: String },
    /// A catalogue that says it is of another language than its name does.
    OtherLanguage { said: String, expected: String },
    /// A catalogue of a leaflet in another language than this one is in.
    OtherSource { said: String, expected: String },
    /// An entry for a place that is not in the leaflet.
    UnknownContext { context: String, is_draft: bool },
    /// A review file that is not as the program writes it.
    DamagedReview,
    /// A review file of another catalogue: of which, and of which this is.
    OtherReview { said: String, expected: String },
    /// A review file in which git left both versions of what two people
    /// approved.
    ReviewConflict { is_of_older_form: bool },
    /// A translation lost something of its source, or has more than it.
    Parity(ParityProblem),
    /// A translator's comment that accepts differences without naming them, and
    /// what those of its block are called by.
    NamelessWaiver { reason: String, values: Vec<String> },
    /// A translator's comment that accepts a difference there is not.
    IdleWaiver { waiver: String },
    /// The translation takes more pages than the leaflet itself.
    DoesNotFit(Overlength),
    /// Any of these in a draft, which is made all the same.
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

/// By how much a translation is too long.
#[derive(Debug, Clone, PartialEq)]
pub struct Overlength {
    /// The language.
    pub language: String,
    /// How many pages the leaflet itself takes.
    pub pages: u32,
    /// How many it takes at the least size.
    pub needed: u32,
    /// How many lines of a column stand on the pages too many.
    pub lines: u32,
    /// The least type size.
    pub least: Abs,
    /// The largest size at which it does fit, if one can be read.
    pub fitting: Option<Abs>,
    /// The texts that grew most, each with by how much per cent.
    pub grown: Vec<(String, u32)>,
}

/// What translations want before they can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// To be made.
    Translation,
    /// To be made again: the words have changed since.
    Update,
    /// To be approved.
    Review,
}

impl TranslationProblem {
    /// The same, as it is said of a draft: there it stops nothing.
    pub fn in_draft(self) -> Self {
        Self::InDraft(Box::new(self))
    }
}
