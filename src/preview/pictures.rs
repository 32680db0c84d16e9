//! The pixels of the pages, each picture once, under an address made from its content.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use crate::artwork::Raster;
use crate::geometry::Size;
use crate::prepress::for_screen;

/// The address before the name of a picture.
const FOLDER: &str = "/api/pictures/";

/// A picture as a browser shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureBytes {
    /// The type of the file: `image/png` or `image/jpeg`.
    pub kind: &'static str,
    /// The file.
    pub bytes: Arc<[u8]>,
}

/// The pictures shown so far.
#[derive(Debug, Default)]
pub struct ScreenPictures {
    shown: Vec<ShownPixels>,
}

/// A picture and the file that it was made from.
#[derive(Debug)]
struct ShownPixels {
    /// The file, which stays the same object as long as it is unchanged.
    file: Arc<Vec<u8>>,
    /// The width it was made for, in points.
    width: f64,
    name: String,
    picture: PictureBytes,
}

impl ScreenPictures {
    /// The picture with this name.
    pub fn get(&self, name: &str) -> Option<&PictureBytes> {
        self.shown.iter().find(|shown| shown.name == name).map(|shown| &shown.picture)
    }

    /// All pictures with their names.
    pub fn all(&self) -> impl Iterator<Item = (&str, &PictureBytes)> {
        self.shown.iter().map(|shown| (shown.name.as_str(), &shown.picture))
    }

    /// The address of a picture that is shown at this size; `None` if its pixels cannot
    /// be read, which `prepress` reports.
    pub(super) fn address(
        &mut self,
        file: &Arc<Vec<u8>>,
        raster: &Raster,
        size: Size,
    ) -> Option<String> {
        let width = size.width.to_pt();
        let known = |it: &&ShownPixels| Arc::ptr_eq(&it.file, file) && it.width >= width;
        if let Some(known) = self.shown.iter().find(known) {
            return Some(format!("{FOLDER}{}", known.name));
        }
        let (kind, bytes) = for_screen(raster, size)?;
        let digest = Sha256::digest(&bytes);
        let name: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        let address = format!("{FOLDER}{name}");
        let picture = PictureBytes { kind, bytes: bytes.into() };
        self.shown.push(ShownPixels { file: file.clone(), width, name, picture });
        Some(address)
    }
}
