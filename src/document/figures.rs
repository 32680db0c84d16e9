//! Figures: the picture, its title, caption and alternative text, and QR codes with their
//! address. Words drawn in a picture are read by `lettering`; loading a picture is left to
//! `artwork`.

use std::sync::Arc;

use super::addresses::{is_allowed, printed, probable_address};
use super::builder::DocumentBuilder;
use super::destination::Destination;
use super::inline_builder::InlineStyle;
use super::markup::caption_of;
use super::one_line::one_line;
use super::verdict::{Captions, Verdict};
use super::wording::Worded;
use super::{Alt, Block, Figure, InlineText, NodeId, ShownPicture};
use crate::artwork::{self, Artwork};
use crate::definition::{self, PictureSource, Term, Text};
use crate::diagnostic::{Diagnostic, DocumentProblem, PlainPlace};
use crate::translation::MessageKind;

impl DocumentBuilder<'_> {
    /// A figure with its words, among the captions of the figures beside it; `None` if its
    /// picture cannot be shown, which is reported.
    pub(super) fn figure(
        &mut self,
        figure: &definition::FigureDefinition,
        beside: &Captions,
    ) -> Option<Figure> {
        let (artwork, code): (Option<Arc<Artwork>>, _) = match &figure.picture {
            PictureSource::File(path) => (self.artwork(path), None),
            PictureSource::Code(given) => {
                let address = self.filled(given).into_owned();
                let made = self.code(&address);
                (self.shown(made, given), Some(address))
            }
        };
        let (node, code) = (self.node(Some(figure.name.span)), code.as_ref());
        let title_node = self.node(figure.title.as_ref().map(|text| text.span));
        let words = figure.caption.as_ref().or(code);
        let caption_node = self.node(words.map(|text| text.span));
        let title = figure.title.as_ref();
        let title = title.map(|title| {
            let (words, destinations) = caption_of(self, title, MessageKind::FigureTitle);
            self.inline(words, destinations, title_node)
        });
        let caption = self.caption(figure, code, caption_node, beside);
        let alt = self.alt(figure, code);
        let lettering = artwork.as_ref().map(|artwork| self.lettering(artwork, figure));
        self.anchors.place(&figure.name.value, node);
        Some(Figure {
            node,
            title_node,
            caption_node,
            artwork: artwork?,
            title,
            caption,
            alt: alt.map(Arc::new),
            lettering: lettering.unwrap_or_default(),
            width: figure.width,
            is_code: code.is_some(),
        })
    }

    /// The text under a picture: its caption, and the address of a QR code as a link, for
    /// readers without a camera.
    fn caption(
        &mut self,
        figure: &definition::FigureDefinition,
        code: Option<&Text>,
        node: NodeId,
        beside: &Captions,
    ) -> Option<InlineText> {
        let caption = figure.caption.as_ref();
        let caption = caption.map(|caption| {
            let (words, destinations) = caption_of(self, caption, MessageKind::Caption);
            match Verdict::of(&caption.value, &self.leaflet.source_language, beside) {
                Some(verdict) => (verdict.words(words), destinations),
                None => (words, destinations),
            }
        });
        if caption.is_none() && code.is_none() {
            return None;
        }
        let (mut words, mut destinations) = caption.unwrap_or_default();
        if let Some(address) = code {
            self.check_embeddings(&address.value, &address.offsets);
            words.line_break(address.span.begin(), InlineStyle::default());
            let printed = printed(&address.value);
            let link = InlineStyle { link: Some(destinations.len()), ..InlineStyle::default() };
            words.push(printed, &address.offsets, address.value.len() - printed.len(), link);
            destinations.push(Destination::Address(address.value.clone()));
        }
        Some(self.inline(words, destinations, node))
    }

    fn alt(&mut self, figure: &definition::FigureDefinition, code: Option<&Text>) -> Option<Alt> {
        if let Some(alt) = &figure.alt {
            let Worded { text: alt, language, is_faulty } = self.worded(MessageKind::Alt, alt);
            // A draft marks a text that names its language.
            let own = || (is_faulty && self.is_draft()).then(|| self.leaflet.language.clone());
            let language = language.or_else(own);
            self.check_characters(alt);
            self.check_plain(alt, PlainPlace::Alt);
            self.check_marks_of(alt);
            let words = one_line(&self.filled(alt).value);
            return Some(Alt { words, language });
        }
        let code = code.filter(|_| !figure.decorative)?;
        let words = format!("{} {}", self.word(Term::CodeFor), printed(&code.value));
        Some(Alt { words, language: None })
    }

    /// The picture in the file at a path. A file with the same bytes as an earlier one
    /// gives the same picture, whatever its name.
    pub(super) fn artwork(&mut self, path: &Text) -> Option<Arc<Artwork>> {
        let pictures = self.picture_source;
        // The words of a drawing are messages in the language the leaflet is written in.
        let language = &self.leaflet.source_language.0;
        let found = pictures
            .bytes(path)
            .map_err(|problem| vec![Diagnostic::new(problem)])
            .and_then(|bytes| {
                let file = Arc::new(bytes);
                self.once(&file, || pictures.picture(&path.value, file.clone(), language))
            });
        self.shown(found, path)
    }

    /// Records a picture with the place that names it, or reports its problems. A problem
    /// of the whole file is reported where the file is named.
    fn shown(
        &mut self,
        found: Result<Arc<Artwork>, Vec<Diagnostic>>,
        named: &Text,
    ) -> Option<Arc<Artwork>> {
        let place = self.sources.place(named.span);
        match found {
            Ok(artwork) => {
                self.pictures.push(ShownPicture { artwork: artwork.clone(), place });
                Some(artwork)
            }
            Err(problems) => {
                self.diagnostics.extend(problems.into_iter().map(|mut problem| {
                    problem.place.get_or_insert_with(|| place.clone());
                    problem
                }));
                None
            }
        }
    }

    /// The QR code of an address.
    fn code(&mut self, address: &Text) -> Result<Arc<Artwork>, Vec<Diagnostic>> {
        let value = &address.value;
        let refused = |problem: DocumentProblem| vec![Diagnostic::new(problem)];
        if !is_allowed(value) || value.contains(char::is_whitespace) {
            let nearest = probable_address(value).filter(|it| !it.contains(char::is_whitespace));
            return Err(refused(DocumentProblem::RefusedCode { address: value.clone(), nearest }));
        }
        let pictures = self.picture_source;
        self.once(&Arc::new(value.clone().into_bytes()), || {
            pictures.code(value).map_err(|artwork::QrTooLong| {
                refused(DocumentProblem::LongAddress { length: value.chars().count() })
            })
        })
    }

    /// The picture made from these bytes; `make` runs only the first time.
    fn once(
        &mut self,
        bytes: &Arc<Vec<u8>>,
        make: impl FnOnce() -> Result<Arc<Artwork>, Vec<Diagnostic>>,
    ) -> Result<Arc<Artwork>, Vec<Diagnostic>> {
        if let Some((_, artwork)) = self.made.iter().find(|(known, _)| known == bytes) {
            return Ok(artwork.clone());
        }
        let artwork = make()?;
        self.made.push((bytes.clone(), artwork.clone()));
        Ok(artwork)
    }
}

/// Figures as one block; several are set side by side.
pub(super) fn side_by_side(mut figures: Vec<Figure>) -> Option<Block> {
    match figures.len() {
        0 => None,
        1 => figures.pop().map(Block::Figure),
        _ => Some(Block::Figures(figures)),
    }
}
