//! Whether a catalogue belongs to these messages and this language: its header
//! and its contexts. Single translations are left to
//! [`translated_message`](super::translated_message).

use super::header::gettext_tag;
use super::{Message, MessageKind};
use crate::definition::LanguageTag;
use crate::diagnostic::{Diagnostic, Span, TranslationProblem};
use crate::po::Catalogue;

/// Checks that the header of a catalogue names these languages, and that its
/// contexts describe messages of the leaflet.
pub fn check(
    catalogue: &Catalogue,
    messages: &[Message],
    source_language: &LanguageTag,
    language: &LanguageTag,
    is_draft: bool,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut report = |problem: TranslationProblem, span: Span| {
        found.push(Diagnostic::at(problem, &catalogue.source, span));
    };
    let header = &catalogue.header;
    let is_other =
        |said: &&str, tag: &LanguageTag| !said.is_empty() && primary(said) != tag.primary();
    if let Some(said) = header.get("Language").filter(|said| is_other(said, language)) {
        let (said, expected) = (said.to_owned(), gettext_tag(language));
        report(TranslationProblem::OtherLanguage { said, expected }, header.span);
    }
    // Leaflets in several languages may share a practice.
    let is_shared = messages.iter().any(|it| matches!(it.kind, MessageKind::Practice(_)));
    let source = header.get("X-Source-Language").filter(|said| is_other(said, source_language));
    if let Some(said) = source.filter(|_| !is_shared) {
        let (said, expected) = (said.to_owned(), source_language.0.clone());
        report(TranslationProblem::OtherSource { said, expected }, header.span);
    }
    for entry in catalogue.entries.iter().filter(|entry| !entry.is_obsolete) {
        let Some(context) = &entry.context else { continue };
        let mut same = messages.iter().filter(|message| message.source == entry.source).peekable();
        if same.peek().is_some() && !same.any(|message| message.description() == *context) {
            let context = context.clone();
            report(TranslationProblem::UnknownContext { context, is_draft }, entry.span);
        }
    }
    found
}

/// The language alone in a tag of gettext's form: `tr_TR`, `nl@latin`.
fn primary(tag: &str) -> String {
    tag.split(['-', '_', '@', '.']).next().unwrap_or_default().to_lowercase()
}
