//! Puts the tokens of a file together as entries, and reports what is missing,
//! duplicate or out of place.

use std::collections::HashMap;
use std::sync::Arc;

use super::builder::{EntryBuilder, EntryField};
use super::token::{Comment, EntryMark, Keyword, PoToken, PoTokenKind};
use super::{Catalogue, Entry, PoHeader};
use crate::diagnostic::{CatalogueProblem, Diagnostic, Source, Span};

/// The marker that `msgcat` writes before each of two translations when it keeps
/// both.
const BOTH: &str = "#-#-#-#-#";

/// Reads the entries of a file from its tokens.
pub(super) struct PoReader<'a> {
    source: &'a Arc<Source>,
    header: Option<PoHeader>,
    entries: Vec<Entry>,
    diagnostics: Vec<Diagnostic>,
    draft: EntryBuilder,
    /// Comments after a message whose translation has not come yet. They belong
    /// to this entry if it comes, else to the next.
    held: Vec<(Comment<'a>, Span)>,
    /// The keyword whose string has not come yet.
    bare: Option<(Keyword, Span)>,
    /// The span of each message in use.
    seen: HashMap<(Option<String>, String), Span>,
}

impl<'a> PoReader<'a> {
    pub(super) fn new(source: &'a Arc<Source>) -> Self {
        Self {
            source,
            header: None,
            entries: Vec::new(),
            diagnostics: Vec::new(),
            draft: EntryBuilder::default(),
            held: Vec::new(),
            bare: None,
            seen: HashMap::new(),
        }
    }

    /// Reads all entries; the diagnostics are in the order of the file.
    pub(super) fn read(mut self, tokens: Vec<PoToken<'a>>) -> (Option<Catalogue>, Vec<Diagnostic>) {
        for token in tokens {
            self.token(token);
        }
        if let Some((_, span)) = self.bare.take() {
            self.mistake(CatalogueProblem::CutOff, span);
        }
        self.finish_entry(true);
        if self.is_at_begin() {
            let diagnostic = self.at(CatalogueProblem::NotACatalogue, Span::default());
            return (None, vec![diagnostic]);
        }
        if self.header.is_none() {
            self.report(CatalogueProblem::MissingHeader, Span::default());
        }
        self.diagnostics.sort_by_key(|found| found.place.as_ref().map(|place| place.range.start));
        let header = self.header.unwrap_or_default();
        let source = self.source.clone();
        (Some(Catalogue { source, header, entries: self.entries }), self.diagnostics)
    }

    fn token(&mut self, token: PoToken<'a>) {
        let PoToken { what, mark, span } = token;
        match what {
            PoTokenKind::Comment(_) | PoTokenKind::Keyword(_) => self.report_bare(),
            // A mistake in place of the string is enough.
            PoTokenKind::String(_) | PoTokenKind::Mistake(_) => self.bare = None,
        }
        match what {
            PoTokenKind::Comment(comment) => self.comment(comment, span),
            PoTokenKind::Keyword(keyword) => self.keyword(keyword, mark, span),
            PoTokenKind::String(text) => {
                self.report_half_obsolete(mark, span);
                if !self.draft.add_string(&text, mark) && !self.draft.is_broken {
                    self.mistake(CatalogueProblem::StrayString, span);
                }
            }
            // One report for all forms of a plural is enough.
            PoTokenKind::Mistake(CatalogueProblem::Plural) if self.draft.is_broken => {}
            PoTokenKind::Mistake(problem) => self.mistake(problem, span),
        }
    }

    fn comment(&mut self, comment: Comment<'a>, span: Span) {
        match self.draft.last() {
            Some(EntryField::Translation) => self.finish_entry(false),
            Some(_) => {
                self.draft.current = None;
                return self.held.push((comment, span));
            }
            None => {}
        }
        self.draft.add_comment(comment);
    }

    fn keyword(&mut self, keyword: Keyword, mark: EntryMark, span: Span) {
        let Some(part) = EntryField::of(keyword, mark) else {
            return self.mistake(CatalogueProblem::TextOutsideQuotes, span);
        };
        if self.draft.last().is_some_and(|last| last >= part) {
            self.finish_entry(false);
        }
        if self.draft.has(EntryField::Source) || self.draft.has(EntryField::Context) {
            self.report_half_obsolete(mark, span);
            self.take_held();
        }
        self.draft.begin(part, mark, span);
        self.bare = Some((keyword, span));
    }

    /// Gives an entry the comments in the middle of it.
    fn take_held(&mut self) {
        if let Some(&(_, span)) = self.held.first() {
            self.report(CatalogueProblem::CommentWithinEntry, span);
        }
        for (comment, _) in std::mem::take(&mut self.held) {
            self.draft.add_comment(comment);
        }
    }

    fn report_half_obsolete(&mut self, mark: EntryMark, span: Span) {
        if self.draft.differs_from(mark) && !self.draft.is_broken {
            self.mistake(CatalogueProblem::HalfObsolete, span);
        }
    }

    fn report_bare(&mut self) {
        if let Some((keyword, span)) = self.bare.take() {
            let keyword = keyword.written();
            self.mistake(CatalogueProblem::KeywordWithoutText { keyword }, span);
        }
    }

    /// Ends the current entry; `at_end` at the end of the file.
    fn finish_entry(&mut self, at_end: bool) {
        let draft = std::mem::take(&mut self.draft);
        let is_broken = draft.is_broken || self.report_missing(&draft, at_end);
        match draft.finish() {
            Some(entry) if !entry.source.is_empty() => self.add(entry),
            // The message of a broken entry may be empty because of the mistake.
            Some(entry) if !is_broken || self.is_at_begin() => self.add_header(entry, is_broken),
            _ => {}
        }
        for (comment, _) in std::mem::take(&mut self.held) {
            self.draft.add_comment(comment);
        }
    }

    /// Reports what an entry lacks, and returns whether it lacks anything.
    fn report_missing(&mut self, draft: &EntryBuilder, at_end: bool) -> bool {
        let Some(last) = draft.last() else { return false };
        let problem = match last {
            EntryField::Translation if draft.has(EntryField::Source) => return false,
            EntryField::Translation => CatalogueProblem::MissingSource,
            _ if at_end => CatalogueProblem::CutOff,
            _ => CatalogueProblem::MissingTranslation,
        };
        self.report(problem, draft.span_of(last));
        true
    }

    fn add(&mut self, entry: Entry) {
        if entry.is_obsolete {
            // Tools leave several with the same message, and none is printed.
            return self.entries.push(entry);
        }
        self.report_both_translations(&entry);
        let span = entry.source_span;
        let key = (entry.context.clone(), entry.source.clone());
        match self.seen.get(&key) {
            Some(&first) => {
                let first_line = self.line_of(first);
                self.report(CatalogueProblem::DuplicateEntry { first_line }, span);
            }
            None => {
                self.seen.insert(key, span);
                self.entries.push(entry);
            }
        }
    }

    /// Reports a translation in which `msgcat` left two versions.
    fn report_both_translations(&mut self, entry: &Entry) {
        if let Some(start) = entry.translation.value.find(BOTH) {
            let span = entry.translation.span_of(start, start + BOTH.len());
            self.report(CatalogueProblem::BothTranslations, span);
        }
    }

    /// Whether the header is still to come.
    fn is_at_begin(&self) -> bool {
        self.header.is_none() && self.entries.is_empty()
    }

    fn add_header(&mut self, entry: Entry, is_broken: bool) {
        let span = entry.source_span;
        if entry.context.is_some() || entry.is_obsolete {
            return self.report(CatalogueProblem::EmptySource, span);
        }
        if let Some(first) = &self.header {
            let first_line = self.line_of(first.span);
            return self.report(CatalogueProblem::SecondHeader { first_line }, span);
        }
        if !self.entries.is_empty() {
            self.report(CatalogueProblem::LateHeader, span);
        }
        let (header, problems) = PoHeader::read(entry);
        self.header = Some(header);
        if is_broken {
            return;
        }
        for (problem, span) in problems {
            match problem {
                CatalogueProblem::HeaderLine { line } if line.starts_with(BOTH) => {
                    self.report(CatalogueProblem::BothTranslations, span);
                }
                problem => self.report(problem, span),
            }
        }
    }

    fn line_of(&self, span: Span) -> usize {
        self.source.line_and_column(span.start).0
    }

    /// Reports a mistake in the current entry.
    fn mistake(&mut self, problem: CatalogueProblem, span: Span) {
        self.draft.is_broken = true;
        self.draft.current = None;
        self.report(problem, span);
    }

    fn report(&mut self, problem: CatalogueProblem, span: Span) {
        let diagnostic = self.at(problem, span);
        self.diagnostics.push(diagnostic);
    }

    fn at(&self, problem: CatalogueProblem, span: Span) -> Diagnostic {
        Diagnostic::at(problem, self.source, span)
    }
}
