//! The content of pages: their items in marked-content sequences.
//!
//! 1. [`order`](mod@order) finds the order in which sequences are written.
//! 2. [`page`] writes each sequence into a [`writer`], with [`text`] for runs,
//!    [`place`](mod@place) for pictures, and the [`operators`] that printpdf
//!    lacks.
//! 3. `encode` turns the operators into a stream; [`memo`](super::memo) keeps it
//!    by its [`key`](mod@key).
//!
//! Which content belongs to which element is decided in
//! [`structure`](crate::structure).

mod key;
mod operators;
mod order;
mod page;
mod place;
mod text;
mod writer;

use std::sync::Arc;

use lopdf::{Dictionary, Stream};
use printpdf::{Mm, Op, PdfDocument, PdfPage, PdfSaveOptions};
use rayon::prelude::*;

use super::faces::UsedFaces;
use super::{WriteError, compress};
use crate::layout::Page;
use crate::memo::Memo;
use crate::prepress::Pictures;
use crate::structure::StructTree;

/// The least number of pages for which several cores are used: for fewer,
/// starting them takes longer than they save.
const PAGES_WORTH_SHARING: usize = 8;

/// The contents of pages, by their operators in bytes.
pub(super) type ContentMemo = Memo<Vec<u8>, Arc<Stream>>;

/// The faces and pictures that pages use.
struct Supplies<'a> {
    faces: &'a UsedFaces<'a>,
    pictures: &'a Pictures<'a>,
    memo: &'a ContentMemo,
}

/// Writes the contents of all pages, one stream each. The result does not
/// depend on the number of cores.
pub(super) fn contents(
    pages: &[Page],
    tree: &StructTree,
    faces: &UsedFaces,
    pictures: &Pictures,
    memo: &ContentMemo,
) -> Result<Vec<Stream>, WriteError> {
    let supplies = Supplies { faces, pictures, memo };
    let write = |number: usize| page::page(number, &pages[number], tree, &supplies);
    if pages.len() < PAGES_WORTH_SHARING {
        (0..pages.len()).map(write).collect()
    } else {
        (0..pages.len()).into_par_iter().map(write).collect()
    }
}

/// The operators of a page as a compressed stream, made now unless a page had the
/// same before.
fn encoded(operators: Vec<Op>, memo: &ContentMemo) -> Result<Stream, WriteError> {
    let key = if memo.keeps() { key::key(&operators) } else { None };
    let length = key.as_ref().map_or(0, Vec::len);
    let weight = |stream: &Arc<Stream>| length + stream.content.len();
    let stream = memo.get_or_make(key, weight, || encode(operators).map(Arc::new))?;
    Ok(Arc::unwrap_or_clone(stream))
}

/// Turns operators into the compressed bytes of a stream.
///
/// printpdf writes whole documents, so each page goes through a document of one
/// page, of which only the content is kept. This way only one page's operators
/// are in memory for each core.
fn encode(operators: Vec<Op>) -> Result<Stream, WriteError> {
    let mut document = PdfDocument::default();
    document.pages.push(PdfPage::new(Mm(0.0), Mm(0.0), operators));
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let mut written = document.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(WriteError::Other(format!("printpdf: {}", warning.msg)));
    }
    let content = written
        .objects
        .values_mut()
        .find_map(|object| object.as_stream_mut().ok())
        .ok_or_else(|| WriteError::Other("printpdf wrote no content".to_owned()))?;
    Ok(compress::stream(Dictionary::new(), &content.content))
}
