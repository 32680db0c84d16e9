//! The words in a drawing as text objects. Their places come from
//! [`layout`](crate::layout).

use std::fmt::Write;

use super::outline::Scale;
use crate::artwork::{Stroke, Transform};
use crate::color::Color;
use crate::geometry::Point;
use crate::layout::{LetteringRun, PlacedLettering, TextRun};
use crate::pdf::WriteError;
use crate::pdf::faces::{UsedFaces, nowhere};
use crate::pdf::font::Font;
use crate::pdf::numbers::rounded;
use crate::pdf::show_text::{
    CodePen, PlacedCode, ShownPart, shown_to_the_left, shown_to_the_right,
};

/// Words painted in one style.
pub(super) struct PaintedWords<'a> {
    /// The index of the drawing's text that they replace.
    pub(super) text: usize,
    pub(super) color: Color,
    /// The opacity; 1 is opaque.
    pub(super) opacity: f32,
    pub(super) stroke: Option<&'a Stroke>,
    /// The text object.
    pub(super) operators: String,
}

/// The words in a drawing, ready to be painted.
pub(super) fn words<'a>(
    lettering: &'a [PlacedLettering<'a>],
    scale: Scale,
    faces: &UsedFaces,
) -> Result<Vec<PaintedWords<'a>>, WriteError> {
    let mut words = Vec::new();
    for line in lettering {
        for run in &line.runs {
            let LetteringRun { run, opacity, stroke } = run;
            let operators = text_object(run, line.transform, scale, faces)?;
            words.push(PaintedWords {
                text: line.text,
                color: run.color,
                opacity: *opacity,
                stroke: stroke.as_ref(),
                operators,
            });
        }
    }
    Ok(words)
}

/// A run as a text object (ISO 32000-1, 9.4.1). The type size is part of the
/// matrix, so that a drawing's own size is not rounded.
fn text_object(
    run: &TextRun,
    transform: Transform,
    scale: Scale,
    faces: &UsedFaces,
) -> Result<String, WriteError> {
    let (codes, fonts) = faces.face(run.face)?;
    let (shown, x) = if run.right_to_left {
        shown_to_the_left(&[run], codes, fonts)
    } else {
        (shown_to_the_right(run, codes), run.origin.x)
    };
    let matrix = matrix(run, transform.after_shift(Point::new(x, run.origin.y)), scale);
    let mut operators = String::from("BT\n");
    let mut number = None;
    let mut pen = CodePen { letter_spacing: 0.0, written: 0.0 };
    for (index, glyphs) in shown.chunk_by(PlacedCode::goes_with).enumerate() {
        let font: &Font = fonts.get(glyphs[0].code.font).copied().ok_or_else(nowhere)?;
        // Writing to a string does not fail.
        if number.replace(font.number) != Some(font.number) {
            let _ = writeln!(operators, "/{} 1 Tf", font.resource());
        }
        if index == 0 {
            let [a, b, c, d, e, f] = matrix;
            let _ = writeln!(operators, "{a} {b} {c} {d} {e} {f} Tm");
        }
        let rise = rounded(f64::from(glyphs[0].rise.get()), 3);
        let is_raised = shown.iter().any(|it| it.rise != glyphs[0].rise) || rise != 0.0;
        if is_raised {
            let _ = writeln!(operators, "{rise} Ts");
        }
        show(pen.show(glyphs, font), &mut operators);
        if is_raised {
            operators.push_str("0 Ts\n");
        }
    }
    operators.push_str("ET\n");
    Ok(operators)
}

/// The matrix from the glyphs of a run, with the em as unit, to the units of
/// its form. y grows upward for glyphs and downward in the form.
fn matrix(run: &TextRun, transform: Transform, scale: Scale) -> [f32; 6] {
    let [a, b, c, d, e, f] = transform.0;
    let size = run.size.to_pt();
    let numbers = [
        a * size * scale.x,
        b * size * scale.y,
        -c * size * scale.x,
        -d * size * scale.y,
        e * scale.x,
        f * scale.y,
    ];
    // Anything further out is cut off, and readers need not support larger
    // numbers.
    numbers.map(|number| rounded(number.clamp(-LARGEST, LARGEST), 2) + 0.0)
}

/// The largest integer that every reader supports (ISO 32000-1, annex C.2).
const LARGEST: f64 = 2_147_483_647.0;

fn show(parts: Vec<ShownPart>, operators: &mut String) {
    operators.push('[');
    for part in parts {
        let _ = match part {
            ShownPart::Back(by) => write!(operators, "{by}"),
            ShownPart::String(codes) => {
                operators.push('<');
                codes.iter().for_each(|code| {
                    let _ = write!(operators, "{code:02X}");
                });
                write!(operators, ">")
            }
        };
    }
    operators.push_str("]TJ\n");
}
