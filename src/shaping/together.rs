use crate::definition::LanguageTag;

/// What a language keeps together on one line.
#[derive(Debug)]
pub(super) struct Habits {}

impl Habits {
    pub(super) fn of(_language: &LanguageTag) -> Self {
        Self {}
    }
}
