//! Headings lost to a comment: a line that begins with `#` is a heading in CommonMark but
//! a comment in TOML, which no stage reads.

use super::builder::DocumentBuilder;
use crate::definition::{Section, Text};
use crate::diagnostic::{SectionProblem, Span};

impl DocumentBuilder<'_> {
    /// Warns of a comment right above a section's text when the section has no heading
    /// and others beside it do.
    pub(super) fn check_comments(&mut self, sections: &[Section]) {
        let have_headings = sections.iter().any(|section| section.heading.is_some());
        for section in sections {
            if have_headings
                && section.heading.is_none()
                && let Some(text) = &section.text
            {
                self.check_comment(text);
            }
            self.check_comments(&section.subsections);
        }
    }

    fn check_comment(&mut self, text: &Text) {
        let file = &self.leaflet.sources.definition.text;
        let above = file.get(..text.span.start).unwrap_or_default();
        // Skips the line of the key itself.
        let mut lines = above.rsplit('\n').skip(1);
        let Some(line) = lines.next() else { return };
        let comment = line.trim().trim_start_matches('#').trim();
        // A comment with `=` is a disabled key, not a heading.
        if !line.trim_start().starts_with('#') || comment.is_empty() || comment.contains('=') {
            return;
        }
        let key = above.len() - above.rsplit('\n').next().map_or(0, str::len);
        let end = key - 1;
        let problem = SectionProblem::CommentForHeading { comment: comment.to_owned() };
        self.report(problem, Span::new(end - line.trim_start().len(), end));
    }
}
