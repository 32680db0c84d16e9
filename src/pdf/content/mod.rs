//! The content of pages: their items in marked-content sequences.
//!
//! 1. [`order`](mod@order) finds the order in which sequences are written.
//! 2. [`page`] writes each sequence into a [`writer`], with [`text`] for runs,
//!    [`place`](mod@super::place) for pictures, and the [`operators`] that printpdf
//!    lacks.
//! 3. [`bytes`](mod@bytes) turns the operators into bytes, which are compressed
//!    unless [`memo`](super::memo) keeps the same.
//!
//! A page that [`page_memo`](super::page_memo) keeps is not written again.
//!
//! Which content belongs to which element is decided in
//! [`structure`](crate::structure).

mod bytes;
mod operators;
mod order;
mod page;
mod text;
mod writer;

use lopdf::{Dictionary, Stream};
use rayon::prelude::*;

use super::WriteError;
use super::compress::{StreamMemo, kept_stream};
use super::faces::UsedFaces;
use super::page_memo::KeptContents;
use crate::layout::Page;
use crate::prepress::Pictures;
use crate::structure::StructTree;

/// The least number of pages for which several cores are used: for fewer,
/// starting them takes longer than they save.
const PAGES_WORTH_SHARING: usize = 8;

/// The faces and pictures that pages use.
pub(super) struct Supplies<'a> {
    pub(super) faces: &'a UsedFaces<'a>,
    pub(super) pictures: &'a Pictures<'a>,
}

/// Writes the contents of all pages, one stream each. The result does not
/// depend on the number of cores.
pub(super) fn contents(
    pages: &[Page],
    tree: &StructTree,
    supplies: &Supplies,
    kept: &KeptContents,
    memo: &StreamMemo,
) -> Result<Vec<Stream>, WriteError> {
    let write = |number: usize| {
        let operators = page::operators(number, &pages[number], tree, supplies)?;
        Ok(kept_stream(Dictionary::new(), &bytes::bytes(&operators)?, memo))
    };
    let mut contents: Vec<Option<Stream>> = (0..pages.len()).map(|it| kept.get(it)).collect();
    let missing: Vec<usize> = (0..pages.len()).filter(|&it| contents[it].is_none()).collect();
    let written: Vec<Stream> = if missing.len() < PAGES_WORTH_SHARING {
        missing.iter().copied().map(write).collect::<Result<_, WriteError>>()?
    } else {
        missing.par_iter().copied().map(write).collect::<Result<_, WriteError>>()?
    };
    for (number, content) in missing.into_iter().zip(written) {
        kept.keep(number, &content);
        contents[number] = Some(content);
    }
    Ok(contents.into_iter().flatten().collect())
}
