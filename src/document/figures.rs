use std::sync::Arc;

use super::Figure;
use super::builder::Builder;
use crate::artwork::{self, Artwork};
use crate::definition::{self, Text};
use crate::diagnostic::{Diagnostic, ResourceProblem};

impl Builder<'_> {
    /// A figure with its words; none where its picture cannot be shown, which
    /// is reported.
    pub(super) fn figure(&mut self, figure: &definition::Figure) -> Option<Figure> {
        let artwork = self.artwork(&figure.image, self.resources.read(&figure.image.value));
        let node = self.node(Some(figure.name.span));
        let words = figure.title.as_ref().or(figure.caption.as_ref());
        let caption_node = self.node(words.map(|text| text.span));
        let title = figure.title.as_ref().map(|title| self.plain(title, caption_node));
        let caption = figure.caption.as_ref().map(|caption| self.plain(caption, caption_node));
        let alt = figure.alt.as_ref().map(|alt| {
            self.check_characters(alt);
            one_line(&self.filled(alt).value)
        });
        self.anchors.place(&figure.name.value, node);
        Some(Figure {
            node,
            caption_node,
            artwork: artwork?,
            title,
            caption,
            alt,
            width: figure.width,
        })
    }

    /// The artwork of a file that was read.
    pub(super) fn artwork(
        &mut self,
        image: &Text,
        read: Result<Vec<u8>, ResourceProblem>,
    ) -> Option<Arc<Artwork>> {
        let found = read
            .map_err(|problem| vec![Diagnostic::new(problem)])
            .and_then(|bytes| artwork::load(&image.value, &bytes));
        match found {
            Ok(artwork) => Some(artwork),
            Err(problems) => {
                let problems = problems.into_iter().map(|problem| self.placed(problem, image));
                let problems: Vec<Diagnostic> = problems.collect();
                self.diagnostics.extend(problems);
                None
            }
        }
    }

    /// A problem of a whole file stands where the file is named.
    fn placed(&self, mut problem: Diagnostic, image: &Text) -> Diagnostic {
        problem.place.get_or_insert_with(|| self.leaflet.sources.place(image.span));
        problem
    }
}

/// Words with one space between them.
pub(super) fn one_line(text: &str) -> String {
    let words = text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
