//! A picture of pixels, as it comes out in the file and on paper.

use lopdf::{Dictionary, Object, Stream};

use super::hand_made as made;
use super::paper::{Paper, within};
use super::pdf::Pdf;

/// A picture that fills a page of 100 by 100 points, read again.
pub(crate) struct Shown {
    pub(crate) paper: Paper,
    pub(crate) pdf: Pdf,
}

impl Shown {
    pub(crate) fn of(file: &[u8]) -> Self {
        let written = made::file_of_picture(made::picture("plaatje", file));
        Self { pdf: Pdf::read(&written), paper: Paper::first(written, 2.0) }
    }

    pub(crate) fn image(&self) -> &Stream {
        let images = images(&self.pdf);
        images.into_iter().find(|image| !is_mask(&self.pdf, image)).unwrap()
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.image().dict.has(key.as_bytes())
    }

    pub(crate) fn number(&self, key: &str) -> i64 {
        self.image().dict.get(key.as_bytes()).unwrap().as_i64().unwrap()
    }

    pub(crate) fn name(&self, key: &str) -> String {
        name(&self.image().dict, key)
    }

    /// The colours in the middle of the quarters, row by row.
    pub(crate) fn quarters(&self) -> [[u8; 3]; 4] {
        [(25.0, 25.0), (75.0, 25.0), (25.0, 75.0), (75.0, 75.0)].map(|(x, y)| self.paper.at(x, y))
    }
}

/// All pictures of pixels in a file, masks among them.
pub(crate) fn images(pdf: &Pdf) -> Vec<&Stream> {
    let streams = pdf.document.objects.values().filter_map(|object| object.as_stream().ok());
    streams.filter(|stream| stream.dict.get(b"Subtype").is_ok_and(is_image)).collect()
}

fn is_image(subtype: &Object) -> bool {
    subtype.as_name().is_ok_and(|subtype| subtype == b"Image")
}

/// Whether another image has it as its mask.
fn is_mask(pdf: &Pdf, image: &Stream) -> bool {
    let masks = images(pdf).into_iter().filter_map(|image| image.dict.get(b"SMask").ok());
    let stream = |mask| pdf.document.dereference(mask).unwrap().1.as_stream().unwrap();
    masks.into_iter().any(|mask| std::ptr::eq(stream(mask), image))
}

pub(crate) fn name(entries: &Dictionary, key: &str) -> String {
    let name = entries.get(key.as_bytes()).unwrap().as_name().unwrap();
    String::from_utf8(name.to_vec()).unwrap()
}

/// Fails where one of the quarters differs by more than a JPEG does from what
/// it was made of.
#[track_caller]
pub(crate) fn all_near(found: [[u8; 3]; 4], wanted: [[u8; 3]; 4]) {
    found.into_iter().zip(wanted).for_each(|(found, wanted)| within(6, found, wanted));
}
