//! The orientation of a picture, from its Exif data. `pdf` turns the picture
//! when it is placed.

/// The turn that makes the rows of a file upright: a camera stores them the way
/// it was held.
///
/// Rows and columns are swapped first, then the sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Orientation {
    /// Whether the first row of the file is the left side, not the top.
    pub transposed: bool,
    /// Whether left and right are swapped.
    pub mirrored: bool,
    /// Whether top and bottom are swapped.
    pub upside_down: bool,
}

impl Orientation {
    /// The orientation in the Exif data of a picture; upright if the data has
    /// none.
    pub(super) fn of_exif(exif: &[u8]) -> Self {
        let number = image::metadata::Orientation::from_exif_chunk(exif);
        Self::of_number(number.map_or(1, image::metadata::Orientation::to_exif))
    }

    /// The orientation for a number from 1 to 8 (Exif 2.32, 4.6.4,
    /// "Orientation").
    fn of_number(number: u8) -> Self {
        Self {
            transposed: matches!(number, 5..=8),
            mirrored: matches!(number, 2 | 3 | 6 | 7),
            upside_down: matches!(number, 3 | 4 | 7 | 8),
        }
    }
}
