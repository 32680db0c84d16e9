//! The blocks of a leaflet from its definition: title, sections with their headings, frames,
//! figures and steps. The text within a section is left to `markup`.

use std::collections::BTreeMap;

use super::builder::DocumentBuilder;
use super::figures::side_by_side;
use super::markup::{blocks_of, heading_of};
use super::own_word::{WrittenWord, as_label};
use super::verdict::Captions;
use super::{
    Beside, Block, Boxed, Heading, HeadingLevel, InlineText, List, ListItem, NodeId, Numbering,
    Paragraph, Title,
};
use crate::definition::{FigureDefinition, Frame, Section, Text};
use crate::diagnostic::{DocumentProblem, PlainPlace, SectionProblem, Span, nearest};
use crate::translation::MessageKind;

/// The longest title, and the longest line under it, in characters: several hundred words.
/// A longer one is text in the wrong place, which takes seconds to set in lines of equal
/// length.
const LONGEST_TITLE: usize = 2_000;

/// The figures of the leaflet.
struct ShownFigures<'a> {
    /// All of them, by name.
    given: BTreeMap<&'a str, &'a FigureDefinition>,
    /// Those shown so far, with the places that name them.
    places: BTreeMap<&'a str, Span>,
}

impl<'a> ShownFigures<'a> {
    /// The figures, none of them shown.
    fn new(figures: &'a [FigureDefinition]) -> Self {
        let given = figures.iter().map(|figure| (figure.name.value.as_str(), figure)).collect();
        Self { given, places: BTreeMap::new() }
    }
}

impl<'a> DocumentBuilder<'a> {
    /// The blocks of the leaflet: title, sections, and the figures that no section names.
    pub(super) fn blocks(&mut self) -> Vec<Block> {
        let leaflet = self.leaflet;
        let mut shown = ShownFigures::new(&leaflet.figures);
        let mut blocks = vec![self.title_block()];
        // The parser passes over a header right below a line that it cannot read.
        let is_header = |line: &str| line.trim_start().starts_with("[[section]]");
        let has_header = leaflet.sources.definition.text.lines().any(is_header);
        if leaflet.sections.is_empty() && leaflet.complete && !has_header {
            self.report(SectionProblem::NoSections, leaflet.title.span);
        }
        self.check_comments(&leaflet.sections);
        for section in &leaflet.sections {
            blocks.extend(self.section(section, HeadingLevel::Heading, &mut shown));
            self.check_star_lists();
        }
        for figure in &leaflet.figures {
            if !shown.places.contains_key(figure.name.value.as_str()) {
                self.check_beside(figure);
                let alone = Captions::default();
                blocks.extend(self.figure(figure, &alone).map(Block::Figure));
            }
        }
        blocks
    }

    /// The blocks of a section, in its frame, across the columns if it is wide.
    fn section(
        &mut self,
        section: &'a Section,
        level: HeadingLevel,
        shown: &mut ShownFigures<'a>,
    ) -> Vec<Block> {
        self.check_section(section);
        let blocks = match section.frame {
            None => self.content(section, section.heading.as_ref(), level, shown),
            Some(frame) => vec![self.boxed(frame, section, level, shown)],
        };
        if section.is_wide { vec![Block::Wide(blocks)] } else { blocks }
    }

    fn boxed(
        &mut self,
        frame: Frame,
        section: &'a Section,
        level: HeadingLevel,
        shown: &mut ShownFigures<'a>,
    ) -> Block {
        let node = self.node(Some(section.span));
        let word_node = self.node(Some(section.span));
        let heading = section.heading.as_ref();
        let word = heading.and_then(|it| self.word_of_heading(it, frame));
        self.in_warning = frame == Frame::Warning;
        let shown_heading = heading.filter(|_| word.is_none());
        let begin = section.span.begin();
        let mut blocks = self.content(section, shown_heading, level, shown);
        self.in_warning = false;
        let written = match word {
            Some(word) => {
                Some(WrittenWord { word: self.label(word, word_node, begin), node: None })
            }
            None => self.written_word(frame, section, &mut blocks),
        };
        let WrittenWord { word, node: written_node } = written.unwrap_or_else(|| {
            let word = self.word(Boxed::term(frame)).to_owned();
            WrittenWord { word: self.label(word, word_node, begin), node: None }
        });
        let word_node = written_node.unwrap_or(word_node);
        let word = as_label(word, word_node, shown_heading.is_some());
        Block::Boxed(Boxed { node, frame, word_node, word, level, blocks })
    }

    /// The content of a section: this heading, text, figures and subsections.
    fn content(
        &mut self,
        section: &'a Section,
        heading: Option<&'a Text>,
        level: HeadingLevel,
        shown: &mut ShownFigures<'a>,
    ) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut plain_heading = section.heading.as_ref().map(|heading| heading.value.clone());
        if let Some(heading) = heading {
            let (block, plain) = self.heading(heading, level);
            blocks.push(block);
            plain_heading = Some(plain);
        }
        if plain_heading.is_some() {
            self.under = plain_heading.clone();
        }
        let text = section.text.as_ref().map(|text| blocks_of(self, text)).unwrap_or_default();
        blocks.extend(self.with_figures(text, section, shown));
        if let Some(node) = blocks.first().and_then(Block::first_node) {
            self.anchor(section, plain_heading.as_deref(), node);
        }
        if section.numbered.is_some() && !section.subsections.is_empty() {
            blocks.push(self.steps(section, shown));
        } else {
            for subsection in &section.subsections {
                blocks.extend(self.section(subsection, HeadingLevel::Subheading, shown));
            }
        }
        blocks
    }

    /// The text of a section with the figures the section names, beside and below it.
    fn with_figures(
        &mut self,
        text: Vec<Block>,
        section: &'a Section,
        shown: &mut ShownFigures<'a>,
    ) -> Vec<Block> {
        let (mut beside, mut below) = (Vec::new(), Vec::new());
        let names = section.figures.iter();
        let figures: Vec<_> = names.filter_map(|name| self.named_figure(name, shown)).collect();
        let captions = Captions::of(figures.iter().copied());
        for figure in figures {
            if section.text.is_none() {
                self.check_beside(figure);
            }
            let place = if figure.is_beside && !text.is_empty() { &mut beside } else { &mut below };
            place.extend(self.figure(figure, &captions));
        }
        let mut blocks = if beside.is_empty() {
            text
        } else {
            vec![Block::Beside(Beside { blocks: text, figures: beside })]
        };
        blocks.extend(side_by_side(below));
        blocks
    }

    /// Subsections as steps: a list in which each item begins with the heading.
    fn steps(&mut self, section: &'a Section, shown: &mut ShownFigures<'a>) -> Block {
        let node = self.node(Some(section.span));
        let items = (1u32..).zip(&section.subsections).map(|(number, step)| {
            let node = self.node(Some(step.span));
            let label_node = self.node(None);
            let label =
                self.label(self.number(format!("{number}.")), label_node, step.span.begin());
            let body_node = self.node(Some(step.span));
            let blocks = self.section(step, HeadingLevel::Subheading, shown);
            ListItem { node, label_node, body_node, label, blocks }
        });
        let items = items.collect();
        Block::Steps(List { node, numbering: Numbering::Decimal(1), items })
    }

    /// Makes the section's id, or one made from its heading, lead to the section.
    fn anchor(&mut self, section: &Section, heading: Option<&str>, node: NodeId) {
        match (&section.id, heading) {
            (Some(id), _) => self.anchors.place(&id.value, node),
            (None, Some(heading)) => self.anchors.place_heading(heading, node),
            (None, None) => {}
        }
    }

    fn check_section(&mut self, section: &Section) {
        let empty = section.text.is_none() && section.figures.is_empty();
        if empty && section.subsections.is_empty() && self.leaflet.complete {
            let heading = section.heading.as_ref().map(|heading| heading.value.clone());
            self.report(SectionProblem::EmptySection { heading }, section.span);
        }
        if section.heading.is_none() && self.leaflet.complete {
            for subsection in section.subsections.iter().filter(|part| part.heading.is_some()) {
                let span = subsection.heading.as_ref().map_or(subsection.span, |text| text.span);
                self.report(SectionProblem::SubheadingWithoutHeading, span);
            }
        }
        if let Some(span) = section.numbered
            && section.subsections.is_empty()
            && self.leaflet.complete
        {
            self.report(SectionProblem::NoSteps, span);
        }
        self.check_subsections(section);
    }

    /// Reports a frame within a frame, and a wide subsection within a frame or steps, which
    /// are no wider than a column.
    fn check_subsections(&mut self, section: &Section) {
        let is_held = section.frame.is_some() || section.numbered.is_some();
        for part in &section.subsections {
            if section.frame.is_some() && part.frame.is_some() {
                self.report(SectionProblem::BoxInBox, part.span);
            }
            if is_held && part.is_wide {
                self.report(SectionProblem::WideInNarrow, part.span);
            }
        }
    }

    /// Reports a figure to be set beside text where there is no text.
    fn check_beside(&mut self, figure: &FigureDefinition) {
        if figure.is_beside && self.leaflet.complete {
            let name = figure.name.value.clone();
            self.report(SectionProblem::NothingBeside { name }, figure.name.span);
        }
    }

    /// The title, with the practice above it and the line under it.
    fn title_block(&mut self) -> Block {
        let leaflet = self.leaflet;
        let sender = self.sender();
        let (node, text) = self.title_line(&leaflet.title, PlainPlace::Title, MessageKind::Title);
        let heading = Heading { node, level: HeadingLevel::Title, text };
        let subtitle = leaflet.subtitle.as_ref().map(|subtitle| {
            let (node, text) =
                self.title_line(subtitle, PlainPlace::Subtitle, MessageKind::Subtitle);
            Paragraph { node, text }
        });
        Block::Title(Title { sender, heading, subtitle })
    }

    /// A text without markup, in an element of its own.
    fn title_line(
        &mut self,
        text: &Text,
        place: PlainPlace,
        kind: MessageKind,
    ) -> (NodeId, InlineText) {
        let node = self.node(Some(text.span));
        self.check_plain(text, place);
        let mut words = self.plain_or_translated(kind, text, node);
        let characters = words.text.chars().count();
        if characters > LONGEST_TITLE {
            let key = if place == PlainPlace::Title { "title" } else { "subtitle" };
            let problem = DocumentProblem::LongTitle { key, characters, most: LONGEST_TITLE };
            self.report(problem, text.span);
            words = InlineText::default();
        }
        (node, words)
    }

    /// A heading, and its words as plain text.
    fn heading(&mut self, text: &Text, level: HeadingLevel) -> (Block, String) {
        let node = self.node(Some(text.span));
        self.under = None;
        let (words, plain) = heading_of(self, text, level.message_kind());
        let text = self.without_links(words, node);
        (Block::Heading(Heading { node, level, text }), plain)
    }

    /// The figure of this name; reports an unknown name and one used before.
    fn named_figure(
        &mut self,
        name: &'a Text,
        shown: &mut ShownFigures<'a>,
    ) -> Option<&'a FigureDefinition> {
        let Some(&figure) = shown.given.get(name.value.as_str()) else {
            if self.leaflet.complete {
                let names = self.leaflet.figures.iter().map(|figure| figure.name.value.as_str());
                let nearest = nearest(&name.value, names).map(str::to_owned);
                let problem = DocumentProblem::UnknownFigure { name: name.value.clone(), nearest };
                self.report(problem, name.span);
            }
            return None;
        };
        if let Some(first) = shown.places.get(name.value.as_str()) {
            let (first_line, _) = self.leaflet.sources.definition.line_and_column(first.start);
            let problem = DocumentProblem::RepeatedFigure { name: name.value.clone(), first_line };
            self.report(problem, name.span);
            return None;
        }
        shown.places.insert(&name.value, name.span);
        Some(figure)
    }
}
