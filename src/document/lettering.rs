//! Words in a drawing, which are read, checked and translated like any others.
//!
//! The lines of one `text` element of the drawing make one message, separated by line
//! feeds. A translation fills those lines from the first on; further lines go below the
//! last. How the words look is decided by `artwork`.

use std::ops::Range;

use super::builder::DocumentBuilder;
use super::inline_builder::{InlineBuilder, InlineStyle};
use super::wording::Wording;
use super::{Inline, InlineKind, InlineText, Lettering};
use crate::artwork::{self, Artwork, StyledWords, Vector};
use crate::definition::{FigureDefinition, LanguageTag, Offsets, PictureSource, Text};
use crate::diagnostic::{
    ArtworkProblem, Diagnostic, Feature, FileId, LetteringProblem, Position, Span,
};
use crate::translation::MessageKind;

/// The family of a leaflet that does not name one.
const USUAL_FAMILY: &str = "Noto Sans";

/// The most typefaces of a drawing that a message lists.
const MOST_FAMILIES: usize = 20;

impl DocumentBuilder<'_> {
    /// The words in the drawing of a figure, line by line.
    pub(super) fn lettering(
        &mut self,
        artwork: &Artwork,
        figure: &FigureDefinition,
    ) -> Vec<Lettering> {
        let Artwork::Vector(Vector { texts, source: Some(source), .. }) = artwork else {
            return Vec::new();
        };
        let file = self.sources.drawing(source);
        self.check_family(texts, file);
        if figure.decorative {
            self.report(LetteringProblem::InDecoration, figure.name.span);
        }
        let kind = match &figure.picture {
            PictureSource::File(path) => MessageKind::Lettering(file_name(&path.value).to_owned()),
            PictureSource::Code(_) => return Vec::new(),
        };
        let mut lettering = Vec::with_capacity(texts.len());
        let mut first = 0;
        for lines in texts.chunk_by(|_, next| next.goes_on) {
            let drawn = Drawn { first, lines, file };
            self.said_in_drawing(&drawn, kind.clone(), &mut lettering);
            first += lines.len();
        }
        lettering
    }

    /// Reports words in a logo, which must be outlines: they are part of how it looks.
    pub(super) fn refuse_lettering(&mut self, logo: &Artwork) {
        let Artwork::Vector(Vector { texts, source: Some(source), .. }) = logo else { return };
        if let Some(first) = texts.first() {
            let problem = ArtworkProblem::Unsupported { feature: Feature::TextInLogo };
            self.diagnostics.push(Diagnostic::at(problem, source, first.span));
        }
    }

    /// Reports the typefaces a drawing asks for that differ from the leaflet's.
    fn check_family(&mut self, texts: &[artwork::DrawingText], file: FileId) {
        let used = self.leaflet.style.family.as_ref().map_or(USUAL_FAMILY, |it| it.value.trim());
        let mut asked: Vec<String> = Vec::new();
        for family in
            texts.iter().flat_map(|it| &it.stretches).filter_map(|it| it.style.family.as_ref())
        {
            let is_family = |known: &str| known.eq_ignore_ascii_case(family);
            let is_one_more = asked.len() < MOST_FAMILIES && !is_family(used);
            if is_one_more && !asked.iter().any(|known| is_family(known)) {
                asked.push(family.clone());
            }
        }
        if let Some(first) = texts.first().filter(|_| !asked.is_empty()) {
            let used = used.to_owned();
            self.report(LetteringProblem::OtherTypeface { asked, used }, first.span.in_file(file));
        }
    }

    /// Adds the lines of a text of the drawing, or those of its translation.
    fn said_in_drawing(
        &mut self,
        drawn: &Drawn<'_>,
        kind: MessageKind,
        lettering: &mut Vec<Lettering>,
    ) {
        let written: Vec<Text> = drawn.lines.iter().map(|line| text_of(line, drawn.file)).collect();
        let source = written.iter().map(|line| line.value.trim()).collect::<Vec<_>>().join("\n");
        let wording = if self.asks_for_messages() {
            self.wording(kind, source, drawn.span())
        } else {
            Wording::AsWritten
        };
        let language = match wording {
            Wording::Translated { text, is_faulty } => {
                let translation = (text, is_faulty);
                return self.translated_in_drawing(drawn, &written, translation, lettering);
            }
            Wording::AsWritten => None,
            Wording::Untranslated(language) => Some(language),
        };
        for line in &written {
            self.check_characters(line);
        }
        for index in 0..drawn.lines.len() {
            lettering.extend(self.as_drawn(drawn, index, language.clone()));
        }
    }

    /// A line as it is drawn, stretch by stretch.
    fn as_drawn(
        &mut self,
        drawn: &Drawn<'_>,
        index: usize,
        language: Option<LanguageTag>,
    ) -> Option<Lettering> {
        let mut words = InlineBuilder::default();
        words.language = language;
        let mut parts: Vec<(Range<usize>, usize)> = Vec::new();
        for (stretch, it) in drawn.lines[index].stretches.iter().enumerate() {
            let start = words.text.len();
            words.push(&it.words, &places(it, drawn.file), 0, InlineStyle::default());
            parts.push((start..words.text.len(), stretch));
        }
        self.line(drawn, (index, 0), words, parts)
    }

    /// Adds the lines of a translation. A line equal to the original keeps its looks;
    /// any other takes the look of the first words of its line.
    fn translated_in_drawing(
        &mut self,
        drawn: &Drawn<'_>,
        written: &[Text],
        (translation, is_faulty): (&Text, bool),
        lettering: &mut Vec<Lettering>,
    ) {
        self.check_characters(translation);
        let last = drawn.lines.len() - 1;
        let mut start = 0;
        for (number, line) in translation.value.split('\n').enumerate() {
            let index = number.min(last);
            if written.get(number).is_some_and(|it| it.value.trim() == line.trim()) {
                lettering.extend(self.as_drawn(drawn, number, None));
            } else {
                let mut words = InlineBuilder::default();
                words.is_faulty = is_faulty;
                words.push(line, &translation.offsets, start, InlineStyle::default());
                let whole = vec![(0..words.text.len(), 0)];
                lettering.extend(self.line(drawn, (index, number - index), words, whole));
            }
            start += line.len() + 1;
        }
    }

    /// A line, placed `below` lines under line `index` of the text; `None` if it is
    /// empty.
    fn line(
        &mut self,
        drawn: &Drawn<'_>,
        (index, below): (usize, usize),
        mut words: InlineBuilder,
        mut parts: Vec<(Range<usize>, usize)>,
    ) -> Option<Lettering> {
        words.trim_end();
        self.check_length(&mut words);
        self.check_marks(&words.text, &words.offsets);
        parts.retain(|(range, _)| range.end <= words.text.len() && !range.is_empty());
        let mut inlines = Vec::with_capacity(parts.len());
        for (range, stretch) in &parts {
            let style = &drawn.lines[index].stretches[*stretch].style;
            let span = words.offsets.span(range.start, range.end);
            inlines.push(Inline {
                range: range.clone(),
                node: self.node(Some(span)),
                kind: InlineKind::Words,
                strong: style.is_strong,
                emphasis: style.is_emphasised,
            });
        }
        let nodes = inlines.iter().map(|inline| inline.node);
        let stretches = nodes.zip(parts.iter().map(|&(_, stretch)| stretch)).collect();
        let words: InlineText = words.into_text(inlines);
        let (text, below) = (drawn.first + index, below as u32);
        (!words.text.is_empty()).then_some(Lettering { text, below, words, stretches })
    }
}

/// A text of a drawing, which may have several lines.
struct Drawn<'t> {
    /// The number of the first line among the drawing's.
    first: usize,
    lines: &'t [artwork::DrawingText],
    /// Which of the leaflet's files the drawing is.
    file: FileId,
}

impl Drawn<'_> {
    fn span(&self) -> Span {
        self.lines.first().map_or(Span::default(), |line| line.span).in_file(self.file)
    }
}

/// The words of a line of a drawing.
fn text_of(line: &artwork::DrawingText, file: FileId) -> Text {
    let mut text = Text { span: line.span.in_file(file), ..Text::default() };
    for stretch in &line.stretches {
        let words = stretch.words.clone();
        let whole = 0..words.len();
        let offsets = places(stretch, file);
        text.append(&Text { value: words, offsets, ..Text::default() }, whole);
    }
    text
}

fn places(stretch: &StyledWords, file: FileId) -> Offsets {
    let position = |offset| Position { file, offset };
    Offsets(stretch.places.iter().map(|&(at, offset)| (at, position(offset))).collect())
}

/// The last part of a path.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
