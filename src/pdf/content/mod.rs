//! The content of pages: their items in marked-content sequences.
//!
//! 1. [`order`](mod@order) finds the order in which sequences are written.
//! 2. [`page`] writes each sequence into a [`writer`], with [`text`] for runs,
//!    [`place`](mod@place) for pictures, and the [`operators`] that printpdf
//!    lacks.
//! 3. [`bytes`](mod@bytes) turns the operators into bytes, which are compressed
//!    unless [`memo`](super::memo) keeps the same.
//!
//! Which content belongs to which element is decided in
//! [`structure`](crate::structure).

mod bytes;
mod operators;
mod order;
mod page;
mod place;
mod text;
mod writer;

use lopdf::{Dictionary, Stream};
use rayon::prelude::*;

use super::WriteError;
use super::compress::{StreamMemo, kept_stream};
use super::faces::UsedFaces;
use crate::layout::Page;
use crate::prepress::Pictures;
use crate::structure::StructTree;

/// The least number of pages for which several cores are used: for fewer,
/// starting them takes longer than they save.
const PAGES_WORTH_SHARING: usize = 8;

/// The faces and pictures that pages use.
struct Supplies<'a> {
    faces: &'a UsedFaces<'a>,
    pictures: &'a Pictures<'a>,
}

/// Writes the contents of all pages, one stream each. The result does not
/// depend on the number of cores.
pub(super) fn contents(
    pages: &[Page],
    tree: &StructTree,
    faces: &UsedFaces,
    pictures: &Pictures,
    memo: &StreamMemo,
) -> Result<Vec<Stream>, WriteError> {
    let supplies = Supplies { faces, pictures };
    let write = |number: usize| {
        let operators = page::operators(number, &pages[number], tree, &supplies)?;
        Ok(kept_stream(Dictionary::new(), &bytes::bytes(&operators)?, memo))
    };
    if pages.len() < PAGES_WORTH_SHARING {
        (0..pages.len()).map(write).collect()
    } else {
        (0..pages.len()).into_par_iter().map(write).collect()
    }
}
