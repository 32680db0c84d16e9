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
    used.into_iter().map(|(feature, id)| (locate(feature, id, document), feature)).collect()
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

/// Where the file asks for it: the attribute that names it, else the style
/// sheet, else the element of that name, else the drawing as a whole.
fn locate(feature: Feature, id: &str, document: &Document) -> Span {
    let reference = format!("#{id})");
    let asks = |text: &str| match feature {
        Feature::BlendMode => text.contains("mix-blend-mode"),
        _ => text.contains(&reference) || (id.is_empty() && text.contains('(')),
    };
    let elements = || document.descendants().filter(Element::is_element);
    let attribute = elements()
        .flat_map(|element| element.attributes())
        .find(|attribute| asks(attribute.value()) || is_blend(feature, attribute.name()))
        .map(|attribute| Span::new(attribute.range().start, attribute.range().end));
    let sheet = || {
        let mut sheets = elements().filter(|element| element.has_tag_name((SVG, "style")));
        sheets.find(|sheet| sheet.text().is_some_and(asks)).map(|sheet| tag(&sheet))
    };
    let named =
        || elements().find(|element| element.attribute("id") == Some(id)).map(|it| tag(&it));
    attribute.or_else(sheet).or_else(named).unwrap_or_else(|| tag(&document.root_element()))
}

fn is_blend(feature: Feature, attribute: &str) -> bool {
    feature == Feature::BlendMode && attribute == "mix-blend-mode"
}
