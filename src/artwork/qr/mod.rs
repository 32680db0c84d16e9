//! QR codes: addresses that a camera can read (ISO/IEC 18004). `contours`
//! outlines the modules; `document` decides what a code says.

mod contours;

use std::sync::Arc;

use qrcodegen::{QrCode, QrCodeEcc};

use super::{Artwork, Fill, FillRule, Node, Paint, Path, Vector};
use crate::color::Color;
use crate::geometry::{Abs, Size};
use contours::contours;

/// The quiet zone: modules that stay white around a code (ISO/IEC 18004, 9.1).
const QUIET: i32 = 4;

/// The smallest module that most cameras can read: the minimum that GS1 sets
/// for codes scanned with a telephone (General Specifications, 5.12.3).
const LEAST_MODULE: Abs = Abs::mm(0.396);

/// The text is longer than any code can hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QrTooLong;

/// Draws the code of a text. It stays readable with a seventh of it lost, and
/// with more where that does not make the code larger.
///
/// # Errors
/// The text is longer than any code can hold.
pub fn qr_code(text: &str) -> Result<Arc<Artwork>, QrTooLong> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(|_| QrTooLong)?;
    let modules = f64::from(code.size() + 2 * QUIET);
    let black = Fill { paint: Paint::Color(Color::BLACK), opacity: 1.0, rule: FillRule::NonZero };
    let segments = contours(code.size(), |x, y| code.get_module(x, y), QUIET);
    let path = Path { segments, fill: Some(black), stroke: None, stroke_first: false };
    Ok(Arc::new(Artwork::Vector(Vector {
        size: Size::new(Abs::pt(modules), Abs::pt(modules)),
        nodes: vec![Node::Path(path)],
        texts: Vec::new(),
        source: None,
        least_width: Some(LEAST_MODULE * modules),
    })))
}
