//! Operators that printpdf has no function for, and its colours.

use std::collections::BTreeMap;

use printpdf::{Color, DictItem, Greyscale, Op, Rgb};

use crate::color;
use crate::pdf::numbers::rounded;
use crate::structure::Role;

/// An operator with numbers as operands.
pub(super) fn operator(key: &str, numbers: &[f32]) -> Op {
    operator_of(key, numbers.iter().map(|&number| DictItem::Real(number)).collect())
}

/// An operator with any operands.
pub(super) fn operator_of(key: &str, operands: Vec<DictItem>) -> Op {
    Op::Unknown { key: key.to_owned(), value: operands }
}

/// Begins a marked-content sequence of an element.
pub(super) fn begin_marked(role: Role, sequence: usize) -> Op {
    let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(sequence as i64))]);
    Op::BeginMarkedContentWithProperties {
        tag: role.name().to_owned(),
        properties: DictItem::Dict { map },
    }
}

/// Begins an Artifact.
pub(super) fn begin_artifact() -> Op {
    Op::BeginMarkedContent { tag: "Artifact".to_owned() }
}

/// Begins text that is written from left to right but read from right to left:
/// each of its strings is reversed (ISO 32000-1, 14.8.2.3.3).
///
/// It encloses a sequence and is never inside one: there, poppler 22 takes its
/// end for that of the sequence.
pub(super) fn begin_reversed() -> Op {
    Op::BeginMarkedContent { tag: "ReversedChars".to_owned() }
}

/// Begins the head or foot of a page, which is not read: a `Header` or `Footer`
/// (ISO 32000-1, table 330).
pub(super) fn begin_pagination(subtype: &str) -> Op {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let map = BTreeMap::from([
        ("Type".to_owned(), name("Pagination")),
        ("Subtype".to_owned(), name(subtype)),
    ]);
    Op::BeginMarkedContentWithProperties {
        tag: "Artifact".to_owned(),
        properties: DictItem::Dict { map },
    }
}

/// A colour for printpdf. A neutral one is grey, so that it needs no coloured
/// ink.
pub(super) fn paint(color: color::Color) -> Color {
    let share = |component: u8| rounded(f64::from(component) / 255.0, 3);
    match color.neutral() {
        Some(level) => Color::Greyscale(Greyscale { percent: share(level), icc_profile: None }),
        None => Color::Rgb(Rgb {
            r: share(color.red),
            g: share(color.green),
            b: share(color.blue),
            icc_profile: None,
        }),
    }
}
