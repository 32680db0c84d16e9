use std::collections::BTreeMap;

use super::builder::Builder;
use super::markup::blocks_of;
use super::{Block, Heading, HeadingLevel, NodeId};
use crate::definition::{Section, Text};
use crate::diagnostic::{DocumentProblem, Span, nearest};

/// Which figures have been shown, and where they are named.
type Shown<'a> = BTreeMap<&'a str, Span>;

impl<'a> Builder<'a> {
    /// All blocks of the leaflet: title, sections, and the figures that no
    /// section names.
    pub(super) fn blocks(&mut self) -> Vec<Block> {
        let leaflet = self.leaflet;
        let mut shown = Shown::new();
        let mut blocks = vec![self.heading(&leaflet.title, HeadingLevel::Title)];
        if leaflet.sections.is_empty() && leaflet.complete {
            self.report(DocumentProblem::NoSections, leaflet.title.span);
        }
        for section in &leaflet.sections {
            self.section(section, HeadingLevel::Heading, &mut shown, &mut blocks);
        }
        for figure in &leaflet.figures {
            if !shown.contains_key(figure.name.value.as_str()) {
                blocks.extend(self.figure(figure));
            }
        }
        blocks
    }

    fn section(
        &mut self,
        section: &'a Section,
        level: HeadingLevel,
        shown: &mut Shown<'a>,
        blocks: &mut Vec<Block>,
    ) {
        self.check_section(section);
        let first = blocks.len();
        if let Some(heading) = &section.heading {
            blocks.push(self.heading(heading, level));
        }
        if let Some(text) = &section.text {
            blocks.extend(blocks_of(self, text));
        }
        if let Some(name) = &section.figure {
            blocks.extend(self.named_figure(name, shown));
        }
        if let Some(node) = blocks.get(first).map(first_node) {
            self.anchor(section, node);
        }
        for subsection in &section.subsections {
            self.section(subsection, HeadingLevel::Subheading, shown, blocks);
        }
    }

    /// Lets the section's id, or that made of its heading, lead to it.
    fn anchor(&mut self, section: &Section, node: NodeId) {
        match (&section.id, &section.heading) {
            (Some(id), _) => self.anchors.place(&id.value, node),
            (None, Some(heading)) => self.anchors.place_heading(&heading.value, node),
            (None, None) => {}
        }
    }

    fn check_section(&mut self, section: &Section) {
        let empty = section.text.is_none() && section.figure.is_none();
        if empty && section.subsections.is_empty() && self.leaflet.complete {
            let heading = section.heading.as_ref().map(|heading| heading.value.clone());
            self.report(DocumentProblem::EmptySection { heading }, section.span);
        }
        if section.heading.is_none() && self.leaflet.complete {
            for subsection in section.subsections.iter().filter(|part| part.heading.is_some()) {
                let span = subsection.heading.as_ref().map_or(subsection.span, |text| text.span);
                self.report(DocumentProblem::SubheadingWithoutHeading, span);
            }
        }
    }

    fn heading(&mut self, text: &Text, level: HeadingLevel) -> Block {
        let node = self.node(Some(text.span));
        Block::Heading(Heading { node, level, text: self.plain(text, node) })
    }

    /// The figure that a section names, the first time it is named.
    fn named_figure(&mut self, name: &'a Text, shown: &mut Shown<'a>) -> Option<Block> {
        let figures = &self.leaflet.figures;
        let Some(figure) = figures.iter().find(|figure| figure.name.value == name.value) else {
            if self.leaflet.complete {
                let names = figures.iter().map(|figure| figure.name.value.as_str());
                let nearest = nearest(&name.value, names).map(str::to_owned);
                let problem = DocumentProblem::UnknownFigure { name: name.value.clone(), nearest };
                self.report(problem, name.span);
            }
            return None;
        };
        if let Some(first) = shown.get(name.value.as_str()) {
            let (first_line, _) = self.leaflet.sources.definition.line_and_column(first.start);
            let problem = DocumentProblem::RepeatedFigure { name: name.value.clone(), first_line };
            self.report(problem, name.span);
            return None;
        }
        shown.insert(&name.value, name.span);
        self.figure(figure)
    }
}

fn first_node(block: &Block) -> NodeId {
    match block {
        Block::Heading(heading) => heading.node,
        Block::Paragraph(paragraph) => paragraph.node,
        Block::List(list) => list.node,
        Block::Figure(figure) => figure.node,
    }
}
