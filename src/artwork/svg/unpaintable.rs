use std::collections::BTreeMap;

use roxmltree::{Document, Node as Element};
use usvg::{BlendMode, Group, Node, Paint, Tree};

use super::{SVG, tag};
use crate::diagnostic::{Feature, Span};

/// Finds what of a resolved drawing a page cannot show: masks, filters,
/// patterns and blend modes that are really used.
pub(super) fn refuse(tree: &Tree, document: &Document) -> Vec<(Span, Feature)> {
    let mut used = Vec::new();
    group(tree.root(), &mut used);
    used.sort();
    used.dedup();
    if used.is_empty() {
        return Vec::new();
    }
    let places = Places::of(document);
    used.into_iter().map(|(feature, id)| (places.of_use(feature, id), feature)).collect()
}

type Used<'a> = Vec<(Feature, &'a str)>;

fn group<'a>(group: &'a Group, used: &mut Used<'a>) {
    if let Some(mask) = group.mask() {
        used.push((Feature::Mask, mask.id()));
    }
    used.extend(group.filters().iter().map(|filter| (Feature::Filter, filter.id())));
    if group.blend_mode() != BlendMode::Normal {
        used.push((Feature::BlendMode, group.id()));
    }
    for child in group.children() {
        match child {
            Node::Group(child) => self::group(child, used),
            Node::Path(path) if path.is_visible() => {
                let paints = path.fill().map(usvg::Fill::paint).into_iter();
                paints
                    .chain(path.stroke().map(usvg::Stroke::paint))
                    .for_each(|paint| self::paint(paint, used));
            }
            // Found in the XML, where they have their line.
            Node::Path(_) | Node::Image(_) | Node::Text(_) => {}
        }
    }
}

fn paint<'a>(paint: &'a Paint, used: &mut Used<'a>) {
    match paint {
        Paint::Color(_) | Paint::LinearGradient(_) | Paint::RadialGradient(_) => {}
        Paint::Pattern(pattern) => used.push((Feature::Pattern, pattern.id())),
    }
}

/// Where a file asks for something: the attribute that names it, else the style
/// sheet, else the element of that name, else the drawing as a whole.
struct Places<'a> {
    document: &'a Document<'a>,
    /// Where each id is first referred to as `url(#id)`.
    attributes: BTreeMap<&'a str, Span>,
    sheets: BTreeMap<&'a str, Span>,
    named: BTreeMap<&'a str, Span>,
}

impl<'a> Places<'a> {
    fn of(document: &'a Document<'a>) -> Self {
        let none = BTreeMap::new;
        let mut places = Self { document, attributes: none(), sheets: none(), named: none() };
        for element in document.descendants().filter(Element::is_element) {
            for attribute in element.attributes() {
                let span = Span::new(attribute.range().start, attribute.range().end);
                for id in referred_to(attribute.value()) {
                    places.attributes.entry(id).or_insert(span);
                }
            }
            if element.has_tag_name((SVG, "style")) {
                for id in element.text().into_iter().flat_map(referred_to) {
                    places.sheets.entry(id).or_insert(tag(&element));
                }
            }
            if let Some(id) = element.attribute("id") {
                places.named.entry(id).or_insert(tag(&element));
            }
        }
        places
    }

    fn of_use(&self, feature: Feature, id: &str) -> Span {
        let maps = [&self.attributes, &self.sheets, &self.named];
        let known = match feature == Feature::BlendMode || id.is_empty() {
            true => self.of_nameless(feature),
            false => maps.into_iter().find_map(|places| places.get(id).copied()),
        };
        known.unwrap_or_else(|| tag(&self.document.root_element()))
    }

    /// Where the file asks for a blend mode, or for a filter that it does not
    /// name.
    fn of_nameless(&self, feature: Feature) -> Option<Span> {
        let asks = |text: &str| match feature {
            Feature::BlendMode => text.contains("mix-blend-mode"),
            _ => text.contains('('),
        };
        let elements = || self.document.descendants().filter(Element::is_element);
        let attribute = elements()
            .flat_map(|element| element.attributes())
            .find(|attribute| asks(attribute.value()) || is_blend(feature, attribute.name()))
            .map(|attribute| Span::new(attribute.range().start, attribute.range().end));
        let sheet = || {
            let mut sheets = elements().filter(|element| element.has_tag_name((SVG, "style")));
            sheets.find(|sheet| sheet.text().is_some_and(asks)).map(|sheet| tag(&sheet))
        };
        attribute.or_else(sheet)
    }
}

/// The ids of a text that refers to them as `url(#id)`.
fn referred_to(text: &str) -> impl Iterator<Item = &str> {
    let after = text.split('#').skip(1);
    after.filter_map(|rest| rest.split_once(')').map(|(id, _)| id))
}

fn is_blend(feature: Feature, attribute: &str) -> bool {
    feature == Feature::BlendMode && attribute == "mix-blend-mode"
}
