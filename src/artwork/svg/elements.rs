//! Facts about elements: which of them are drawn, chosen, or contain words.

use roxmltree::Node as Element;

use super::SVG;
use crate::artwork::svg::SvgAttributes;

/// Elements that are never drawn in place.
pub(super) fn is_never_seen(name: &str) -> bool {
    const NAMES: [&str; 24] = [
        "defs",
        "symbol",
        "marker",
        "linearGradient",
        "radialGradient",
        "pattern",
        "mask",
        "clipPath",
        "filter",
        "metadata",
        "title",
        "desc",
        "style",
        "view",
        "cursor",
        "color-profile",
        "font",
        "font-face",
        "hatch",
        "meshgradient",
        "linearGradientref",
        "solidcolor",
        "link",
        "stop",
    ];
    NAMES.contains(&name)
}

/// Whether an element is shown: not if it requires an extension, nor if it is
/// for readers of another language (SVG 2, 5.8).
pub(super) fn is_chosen(node: &Element, language: &str) -> bool {
    let extensions = node.plain("requiredExtensions");
    let languages = node.plain("systemLanguage");
    let primary = |tag: &str| tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
    let is_spoken = |tag: &str| primary(tag) == primary(language);
    extensions.is_none_or(|it| it.trim().is_empty())
        && languages.is_none_or(|tags| tags.split(',').any(is_spoken))
}

/// Whether an element contains words.
pub(super) fn has_words(node: &Element) -> bool {
    let is_elsewhere = |inner: &Element| inner.has_tag_name((SVG, "tref"));
    let mut within = node.descendants();
    within.any(|inner| {
        is_elsewhere(&inner) || inner.text().is_some_and(|words| !words.trim().is_empty())
    })
}

pub(super) fn is_movement(node: &Element) -> bool {
    const NAMES: [&str; 5] =
        ["animate", "animateColor", "animateMotion", "animateTransform", "set"];
    node.tag_name().namespace() == Some(SVG) && NAMES.contains(&node.tag_name().name())
}
