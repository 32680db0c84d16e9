//! Composite glyphs added after those of a face (OpenType 1.9, "glyf",
//! "Composite Glyph Description"), each for a cluster with one code.

use super::strip_hinting::{
    ARGUMENTS_ARE_WORDS, MORE_COMPONENTS, Tables, assemble, loca_of, offset_in,
};
use crate::fonts::sfnt::{Sfnt, u16_at};
use crate::pdf::clusters::{Component, Composite};

const ARGUMENTS_ARE_PLACES: u16 = 0x0002;

/// The font as `slim` leaves it, with these composites appended; `None` if it
/// is damaged.
pub(super) fn append(font: &Sfnt, composites: &[Composite]) -> Option<Vec<u8>> {
    let mut outlines = GlyphOutlines::read(font)?;
    for composite in composites {
        outlines.add(composite)?;
    }
    let (loca, count) = (loca_of(&outlines.offsets), outlines.metrics.len() / 4);
    let mut head = font.table("head")?.to_vec();
    head.get_mut(50..52)?.copy_from_slice(&u16::from(loca.is_long).to_be_bytes());
    let mut hhea = font.table("hhea")?.to_vec();
    let count = u16::try_from(count).ok()?.to_be_bytes();
    hhea.get_mut(34..36)?.copy_from_slice(&count);
    let maxp = outlines.profile(font, composites)?;
    let (glyf, hmtx) = (outlines.glyf, outlines.metrics);
    let tables: Tables = [&glyf, &head, &hhea, &hmtx, &loca.bytes, &maxp];
    Some(assemble(tables))
}

/// The glyphs of a font that is being extended.
struct GlyphOutlines {
    glyf: Vec<u8>,
    /// The start of each glyph, and the end of the last.
    offsets: Vec<usize>,
    /// The advance and left side bearing of each glyph.
    metrics: Vec<u8>,
}

/// The bounding box of a glyph: left, bottom, right, top.
type Bounds = [i16; 4];

impl GlyphOutlines {
    fn read(font: &Sfnt) -> Option<Self> {
        let (glyf, loca) = (font.table("glyf")?.to_vec(), font.table("loca")?);
        let is_long = font.u16("head", 50)? != 0;
        let count = usize::from(font.glyph_count()?);
        let offsets = (0..=count).map(|glyph| offset_in(loca, is_long, glyph));
        let offsets = offsets.collect::<Option<_>>()?;
        Some(Self { glyf, offsets, metrics: metrics(font, count)? })
    }

    fn add(&mut self, composite: &Composite) -> Option<()> {
        let drawn = self.drawn(composite);
        let boxes = drawn.iter().map(|(_, bounds)| *bounds);
        let bounds = boxes.reduce(around);
        if let Some(bounds) = bounds {
            self.glyf.extend_from_slice(&(-1i16).to_be_bytes());
            self.glyf.extend(bounds.iter().flat_map(|side| side.to_be_bytes()));
        }
        for (index, (component, _)) in drawn.iter().enumerate() {
            let more = if index + 1 < drawn.len() { MORE_COMPONENTS } else { 0 };
            let flags = ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_PLACES | more;
            self.glyf.extend_from_slice(&flags.to_be_bytes());
            self.glyf.extend_from_slice(&component.glyph.to_be_bytes());
            self.glyf.extend_from_slice(&component.x.to_be_bytes());
            self.glyf.extend_from_slice(&component.y.to_be_bytes());
        }
        // A short `loca` counts in pairs of bytes; all lengths here are even.
        self.offsets.push(self.glyf.len());
        self.metrics.extend_from_slice(&composite.advance.to_be_bytes());
        self.metrics.extend_from_slice(&bounds.map_or(0, |it| it[0]).to_be_bytes());
        Some(())
    }

    /// The components with an outline, placed by their own bearing, and their
    /// bounding boxes.
    fn drawn(&self, composite: &Composite) -> Vec<(Component, Bounds)> {
        let placed = |component: &Component| {
            let own = self.bounds(component.glyph)?;
            let bearing = u16_at(&self.metrics, 4 * usize::from(component.glyph) + 2)?;
            let x = component.x.saturating_add(bearing.cast_signed().saturating_sub(own[0]));
            let moved = Component { x, ..*component };
            let [left, bottom, right, top] = own;
            let (across, up) =
                (|it: i16| it.saturating_add(x), |it: i16| it.saturating_add(moved.y));
            Some((moved, [across(left), up(bottom), across(right), up(top)]))
        };
        composite.components.iter().filter_map(placed).collect()
    }

    /// The bounding box of a glyph; `None` without an outline.
    fn bounds(&self, glyph: u16) -> Option<Bounds> {
        let begin = *self.offsets.get(usize::from(glyph))?;
        let end = *self.offsets.get(usize::from(glyph) + 1)?;
        let outline = self.glyf.get(begin..end)?;
        let side = |at: usize| Some(u16_at(outline, at)?.cast_signed());
        Some([side(2)?, side(4)?, side(6)?, side(8)?])
    }

    /// `maxp` with the maxima of the composites. A component can itself be a
    /// composite, hence one more level.
    fn profile(&self, font: &Sfnt, composites: &[Composite]) -> Option<Vec<u8>> {
        let mut maxp = font.table("maxp")?.to_vec();
        let most = composites.iter().map(|it| it.components.len()).max().unwrap_or_default();
        let most = u16::try_from(most).ok()?;
        let field = |at: usize| font.u16("maxp", at);
        let (points, contours) = (field(6)?.max(field(10)?), field(8)?.max(field(12)?));
        let count = u16::try_from(self.metrics.len() / 4).ok()?;
        for (at, number) in [
            (4, count),
            (10, points.saturating_mul(most)),
            (12, contours.saturating_mul(most)),
            (28, field(28)?.max(most)),
            (30, field(30)?.saturating_add(1)),
        ] {
            maxp.get_mut(at..at + 2)?.copy_from_slice(&number.to_be_bytes());
        }
        Some(maxp)
    }
}

/// The advance and bearing of each glyph; the last glyphs in `hmtx` can share
/// an advance.
fn metrics(font: &Sfnt, count: usize) -> Option<Vec<u8>> {
    let hmtx = font.table("hmtx")?;
    let full = usize::from(font.u16("hhea", 34)?);
    let last = full.checked_sub(1)?;
    let mut metrics = Vec::with_capacity(4 * count);
    for glyph in 0..count {
        let bearing = if glyph < full { 4 * glyph + 2 } else { 4 * full + 2 * (glyph - full) };
        metrics.extend_from_slice(&u16_at(hmtx, 4 * glyph.min(last))?.to_be_bytes());
        metrics.extend_from_slice(&u16_at(hmtx, bearing)?.to_be_bytes());
    }
    Some(metrics)
}

fn around(one: Bounds, other: Bounds) -> Bounds {
    let [left, bottom, right, top] = one;
    let lower = [left.min(other[0]), bottom.min(other[1])];
    [lower[0], lower[1], right.max(other[2]), top.max(other[3])]
}
