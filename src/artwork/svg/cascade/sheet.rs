//! Reads style sheets as rules (CSS Syntax 3, 5). Blocks hold blocks, so
//! [`Sheets::block`] and [`Sheets::rules`] call each other, to a limited depth.

use std::collections::HashMap;
use std::rc::Rc;

use super::at_rule::{self, Applies};
use super::declaration::{self, CssLocation, Declaration};
use super::selector::Selector;
use super::{selector_list, text, unknown};
use crate::diagnostic::{ArtworkProblem, Feature, Span};

/// The deepest nesting of blocks in blocks, and the longest selector of a
/// nested rule.
const DEEPEST: usize = 12;
const LONGEST_SELECTOR: usize = 1 << 12;

/// The layer of a rule outside every layer, which outweighs them all.
const UNLAYERED: usize = usize::MAX;

/// A style rule: declarations for all elements that a selector matches.
#[derive(Debug)]
pub(super) struct StyleRule {
    pub(super) selector: Selector,
    pub(super) declarations: Rc<[Declaration]>,
    /// The number of its layer; a later layer outweighs an earlier one.
    pub(super) layer: usize,
    /// The place of a condition that may or may not apply.
    pub(super) unsure: Option<Span>,
}

/// The rules of all style sheets.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    pub(super) rules: Vec<StyleRule>,
    /// The problems that refuse the drawing, whatever the rules match.
    pub(super) found: Vec<(Span, ArtworkProblem)>,
    layers: HashMap<String, usize>,
    layer_count: usize,
}

/// The context of a part of a sheet.
#[derive(Clone, Copy)]
struct SheetScope<'t> {
    layer: usize,
    unsure: Option<Span>,
    /// The selector of the rule around it.
    around: Option<&'t str>,
    depth: usize,
}

/// A sheet being read.
struct SheetReader<'t> {
    css: &'t str,
    place: CssLocation,
}

impl Sheets {
    /// Adds the rules of a sheet.
    pub(super) fn read(&mut self, css: &str, place: CssLocation, applies: Applies) {
        let unsure = match applies {
            Applies::No => return,
            Applies::Yes => None,
            Applies::Perhaps => Some(place.span),
        };
        let css = text::without_comments(css);
        let reader = SheetReader { css: &css, place };
        let scope = SheetScope { layer: UNLAYERED, unsure, around: None, depth: 0 };
        self.rules(&css, &reader, scope);
    }

    fn rules(&mut self, css: &str, reader: &SheetReader, scope: SheetScope) {
        let mut rest = css;
        loop {
            rest = rest.trim_start_matches(|it: char| it.is_whitespace() || it == ';');
            rest = rest.strip_prefix("<!--").or(rest.strip_prefix("-->")).unwrap_or(rest);
            if rest.trim_start().is_empty() {
                return;
            }
            let stops: &[u8] = if rest.trim_start().starts_with('@') { b";{" } else { b"{" };
            let Some(end) = text::find(rest, stops) else {
                self.statement(rest, reader);
                return;
            };
            let prelude = &rest[..end];
            let after = &rest[end + 1..];
            if rest.as_bytes()[end] == b';' {
                self.statement(prelude, reader);
                rest = after;
                continue;
            }
            let (block, after) = text::cut(after, b"}");
            rest = after.unwrap_or_default();
            self.block(prelude.trim(), block, reader, scope);
        }
    }

    /// Reads an at-rule without a block.
    fn statement(&mut self, written: &str, reader: &SheetReader) {
        let written = written.trim();
        let (name, rest) = at_rule::name(written);
        match name.as_str() {
            "import" => self.found.push((reader.span(written), unsupported(Feature::OtherFile))),
            "layer" => text::split(rest, b',').for_each(|layer| {
                self.layer(layer);
            }),
            _ => {}
        }
    }

    fn block(&mut self, prelude: &str, block: &str, reader: &SheetReader, scope: SheetScope) {
        if scope.depth > DEEPEST {
            self.found.push((reader.span(prelude), ArtworkProblem::TooComplex));
        } else if prelude.starts_with('@') {
            self.at_block(prelude, block, reader, scope);
        } else {
            self.rule(prelude, block, reader, scope);
        }
    }

    fn at_block(&mut self, prelude: &str, block: &str, reader: &SheetReader, scope: SheetScope) {
        let (name, rest) = at_rule::name(prelude);
        let inner = SheetScope { depth: scope.depth + 1, ..scope };
        let unsure = SheetScope { unsure: Some(reader.span(prelude)), ..inner };
        let scope = match name.as_str() {
            "media" => match at_rule::media(rest) {
                Applies::Yes => inner,
                Applies::No => return,
                Applies::Perhaps => unsure,
            },
            "layer" if scope.layer == UNLAYERED && !rest.contains('.') => {
                SheetScope { layer: self.layer(rest), ..inner }
            }
            "layer" | "supports" | "container" | "scope" | "document" | "when" => unsure,
            "keyframes" | "-webkit-keyframes" => {
                self.found.push((reader.span(prelude), unsupported(Feature::Animation)));
                return;
            }
            "property" => {
                self.found.push((reader.span(prelude), unknown(prelude)));
                return;
            }
            // Font faces, pages, and rules that no browser knows.
            _ => return,
        };
        match scope.around {
            Some(around) => self.rule(around, block, reader, SheetScope { around: None, ..scope }),
            None => self.rules(block, reader, scope),
        }
    }

    /// The number of a layer; one without a name is new each time.
    fn layer(&mut self, name: &str) -> usize {
        let name = name.trim();
        if let Some(&known) = self.layers.get(name) {
            return known;
        }
        self.layer_count += 1;
        if !name.is_empty() {
            self.layers.insert(name.to_owned(), self.layer_count);
        }
        self.layer_count
    }

    fn rule(&mut self, prelude: &str, block: &str, reader: &SheetReader, scope: SheetScope) {
        let whole = match scope.around {
            Some(around) if prelude.contains('&') => {
                prelude.replace('&', &format!(":is({around})"))
            }
            Some(around) => format!(":is({around}) {prelude}"),
            None => prelude.to_owned(),
        };
        let mut nested = Vec::new();
        let declarations: Rc<[Declaration]> = declaration::declarations(
            block,
            &mut |part| reader.span(part),
            &mut |prelude, block| nested.push((prelude.trim().to_owned(), block.to_owned())),
        )
        .into();
        if whole.len() > LONGEST_SELECTOR && scope.around.is_some() {
            self.found.push((reader.span(prelude), ArtworkProblem::TooComplex));
            return;
        }
        self.add(&whole, prelude, declarations, reader, scope);
        for (inner, block) in nested {
            let span = reader.span(prelude);
            let exact = SheetReader { css: &block, place: CssLocation { span, is_exact: false } };
            let scope = SheetScope { around: Some(&whole), depth: scope.depth + 1, ..scope };
            self.block(&inner, &block, &exact, scope);
        }
    }

    fn add(
        &mut self,
        selectors: &str,
        prelude: &str,
        declarations: Rc<[Declaration]>,
        reader: &SheetReader,
        scope: SheetScope,
    ) {
        // A rule with an invalid selector is void, as in browsers.
        let Some(selectors) = selector_list::parse(selectors) else { return };
        if declarations.is_empty() {
            return;
        }
        for selector in selectors {
            let unsure = selector.is_unsure.then(|| reader.span(prelude)).or(scope.unsure);
            let declarations = declarations.clone();
            self.rules.push(StyleRule { selector, declarations, layer: scope.layer, unsure });
        }
    }
}

impl SheetReader<'_> {
    /// The span of a part of the sheet in the file.
    fn span(&self, part: &str) -> Span {
        self.place.part(text::offset(self.css, part), part.len())
    }
}

fn unsupported(feature: Feature) -> ArtworkProblem {
    ArtworkProblem::Unsupported { feature }
}
