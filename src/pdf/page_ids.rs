use lopdf::ObjectId;

use super::file::PdfFile;

/// The numbers of the page tree and of its pages.
pub(super) struct PageIds {
    pub(super) tree: ObjectId,
    pub(super) pages: Vec<ObjectId>,
}

impl PageIds {
    /// The numbers of so many pages.
    pub(super) fn reserve(file: &mut PdfFile, count: usize) -> Self {
        let tree = file.reserve();
        Self { tree, pages: (0..count).map(|_| file.reserve()).collect() }
    }
}
