//! The baseline grid, which counts half lines.

/// The steps of the grid in a line.
pub(super) const LINE: u32 = 2;
