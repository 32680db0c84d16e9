//! The file: PDF/UA-1 and PDF/A-2a at once. The only room that knows
//! printpdf's and lopdf's types.
//!
//! 1. `clusters` and `codes` give each cluster that is drawn or read otherwise a
//!    code of its own.
//! 2. `font` leaves in each face only what those draw.
//! 3. `content` writes what a page shows, sequence by sequence; `show_text`
//!    puts the codes of a line in their places.
//! 4. `drawing` and `image` write the pictures, each once, and `resources` all
//!    that pages share.
//! 5. `structure`, `links` and `outline` write what the pages say.
//! 6. `catalog`, `metadata` and `info` write what the file says of itself.
//! 7. `file` puts it all into one file, as `syntax` writes it.
//!
//! `y` grows downward everywhere else, and upward here.

mod catalog;
mod clusters;
mod codes;
mod compress;
mod content;
mod destinations;
mod drawing;
mod faces;
mod file;
mod font;
mod image;
mod info;
mod links;
mod metadata;
mod numbers;
mod outline;
mod page_ids;
mod pages;
mod resources;
mod show_text;
mod structure;
mod syntax;

use crate::definition::LanguageTag;
use crate::document::{Document, DocumentInfo};
use crate::fonts::{FaceId, FontBook};
use crate::layout::Page;
use crate::prepress::Pictures;
use crate::structure::StructTree;

/// What the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// The title.
    pub title: String,
    /// The language of all of it.
    pub language: LanguageTag,
    /// Who hands it out.
    pub publisher: Option<String>,
    /// What the leaflet says of itself.
    pub about: Option<DocumentInfo>,
}

impl From<&Document> for Metadata {
    fn from(document: &Document) -> Self {
        Self {
            title: document.title.clone(),
            language: document.language.clone(),
            publisher: document.publisher.clone(),
            about: document.about.clone(),
        }
    }
}

/// Why a file could not be made.
#[derive(Debug)]
pub enum WriteError {
    /// The outlines of a face of the user's, which nobody has read before.
    Face(FaceId),
    /// What the libraries below could still say; no input leads here.
    Other(String),
}

/// Writes the pages as a PDF.
///
/// # Errors
/// The outlines of a face are damaged, or one of the libraries below refuses.
pub fn write(
    pages: &[Page],
    pictures: &Pictures,
    tree: &StructTree,
    metadata: &Metadata,
    fonts: &FontBook,
) -> Result<Vec<u8>, WriteError> {
    let codes = codes::collect(pages, fonts)?;
    let fonts = font::fonts(&codes, fonts)?;
    let faces = faces::UsedFaces::new(&codes, &fonts);
    let contents = content::contents(pages, tree, &faces, pictures)?;
    let mut file = file::PdfFile::new();
    let ids = page_ids::PageIds::reserve(&mut file, pages.len());
    let places = destinations::Destinations::new(pages, tree);
    let links = links::links(&mut file, pages, tree, &places, &ids);
    let drawings = drawing::drawings(pictures, &faces)?;
    let resources = resources::resources(&mut file, &fonts, drawings, pictures);
    pages::pages(&mut file, pages, contents, &resources, &links, &ids);
    let structure = structure::structure(&mut file, pages, tree, &ids, &links);
    let outline = outline::outline(&mut file, tree, &structure, &places, &ids);
    let catalog = catalog::catalog(&mut file, metadata, &ids, structure.root, outline);
    let info = info::info(&mut file, metadata);
    Ok(file.finish(catalog, info))
}
