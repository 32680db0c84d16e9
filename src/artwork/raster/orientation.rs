/// How the rows of a file are to be turned to be seen upright: a camera writes
/// them as it was held.
///
/// First rows and columns change places, if they do; then the sides do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Orientation {
    /// Whether the first row of the file is the left side, not the top.
    pub transposed: bool,
    /// Whether left and right change places.
    pub mirrored: bool,
    /// Whether top and bottom change places.
    pub upside_down: bool,
}

impl Orientation {
    /// The orientation in the Exif data of a picture; upright where they say
    /// nothing of it.
    pub(super) fn of_exif(exif: &[u8]) -> Self {
        let number = image::metadata::Orientation::from_exif_chunk(exif);
        Self::of_number(number.map_or(1, image::metadata::Orientation::to_exif))
    }

    /// What a number from 1 to 8 means (Exif 2.32, 4.6.4, "Orientation").
    fn of_number(number: u8) -> Self {
        Self {
            transposed: matches!(number, 5..=8),
            mirrored: matches!(number, 2 | 3 | 6 | 7),
            upside_down: matches!(number, 3 | 4 | 7 | 8),
        }
    }
}
