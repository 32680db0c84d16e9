//! The memo of pages: the clusters on a page and its content, kept from one file to the next.
//!
//! The codes of clusters depend on all pages. So the clusters of each page are kept by the
//! [key](PageKey) of the page, and its content by these clusters and by the fonts, which
//! have a code for each.

use std::convert::Infallible;
use std::sync::Arc;

use lopdf::Stream;

use super::WriteError;
use super::clusters::PageClusters;
use super::codes::clusters_of;
use super::font::{Font, FontKey};
use super::page_key::PageKey;
use crate::fonts::FontBook;
use crate::layout::Page;
use crate::memo::{Memo, Shared};
use crate::prepress::Pictures;
use crate::structure::StructTree;

/// Pages, kept for the next file that has them.
#[derive(Debug, Default)]
pub(super) struct PageMemo {
    clusters: Memo<PageKey, Arc<PageClusters>>,
    fonts: Memo<Vec<FontKey>, Shared<CodeTable>>,
    contents: Memo<ContentKey, Arc<Stream>>,
}

/// The codes of all clusters in fonts that are the same.
#[derive(Debug, Clone)]
struct CodeTable;

/// What the content of a page is made from: the page itself, which is known by its
/// clusters, and the codes of these.
#[derive(Debug, PartialEq, Eq, Hash)]
struct ContentKey {
    page: Shared<PageClusters>,
    codes: Shared<CodeTable>,
}

/// The clusters of each page, if the page is kept.
pub(super) type KeptPages = Vec<Option<Arc<PageClusters>>>;

/// The contents of pages of one file.
pub(super) struct KeptContents<'a> {
    memo: &'a PageMemo,
    pages: &'a [Option<Arc<PageClusters>>],
    codes: Shared<CodeTable>,
}

impl PageMemo {
    /// A memo that keeps nothing.
    pub(super) fn once() -> Self {
        Self { clusters: Memo::once(), fonts: Memo::once(), contents: Memo::once() }
    }

    /// The number of pages written so far.
    pub(super) fn written(&self) -> usize {
        self.contents.made()
    }

    /// Ends a round, keeping at most `most` bytes of each.
    pub(super) fn end_round(&self, most: usize) {
        self.clusters.end_round(most);
        self.fonts.end_round(most);
        self.contents.end_round(most);
    }

    /// The clusters of the pages that are kept.
    pub(super) fn pages(
        &self,
        pages: &[Page],
        tree: &StructTree,
        pictures: &Pictures,
        fonts: &FontBook,
    ) -> Result<KeptPages, WriteError> {
        let clusters = |(number, page): (usize, &Page)| {
            let key = PageKey::of(number, page, tree, pictures, fonts);
            key.map(|key| self.clusters(key, page, fonts)).transpose()
        };
        if self.clusters.keeps() {
            pages.iter().enumerate().map(clusters).collect()
        } else {
            Ok(vec![None; pages.len()])
        }
    }

    fn clusters(
        &self,
        key: PageKey,
        page: &Page,
        fonts: &FontBook,
    ) -> Result<Arc<PageClusters>, WriteError> {
        let of_key = key.weight();
        let weight = |clusters: &Arc<PageClusters>| of_key + size_of_val(&*clusters.0);
        let make = || clusters_of(page, fonts).map(Arc::new);
        self.clusters.get_or_make(Some(key), weight, make)
    }

    /// The contents of these pages, with the codes of these fonts.
    pub(super) fn contents<'a>(
        &'a self,
        pages: &'a [Option<Arc<PageClusters>>],
        fonts: &[Font],
    ) -> KeptContents<'a> {
        let key = self.fonts.key(|| fonts.iter().map(Font::key).collect());
        let weight = |_: &_| fonts.iter().map(Font::weight_of_key).sum();
        let make = || Ok::<_, Infallible>(Shared(Arc::new(CodeTable)));
        let Ok(codes) = self.fonts.get_or_make(key, weight, make);
        KeptContents { memo: self, pages, codes }
    }
}

impl KeptContents<'_> {
    /// The content of a page, if it is kept.
    pub(super) fn get(&self, number: usize) -> Option<Stream> {
        let kept = self.memo.contents.get(&self.key(number)?)?;
        Some(Stream::clone(&kept))
    }

    /// Keeps the content of a page.
    pub(super) fn keep(&self, number: usize, content: &Stream) {
        self.memo.contents.keep(self.key(number), || {
            let weight = content.content.len() + size_of::<(ContentKey, Stream)>();
            (Arc::new(content.clone()), weight)
        });
    }

    fn key(&self, number: usize) -> Option<ContentKey> {
        let page = self.pages.get(number)?.clone()?;
        Some(ContentKey { page: Shared(page), codes: self.codes.clone() })
    }
}
