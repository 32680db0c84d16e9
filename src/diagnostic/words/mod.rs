//! The words of every problem, one folder a language.

mod en;
mod nl;

use super::Problem;

/// A language the program speaks to its user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Nederlands.
    Dutch,
    /// English.
    English,
}

/// A problem in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What stands under the underlined text, if that says more.
    pub label: Option<String>,
    /// What to do about it, most likely first.
    pub hints: Vec<String>,
}

impl Words {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), label: None, hints: Vec::new() }
    }

    fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }
}

/// The words of a problem in a language.
pub fn words(problem: &Problem, language: Language) -> Words {
    match language {
        Language::Dutch => nl::words(problem),
        Language::English => en::words(problem),
    }
}
