use lopdf::{Dictionary, ObjectId, dictionary, text_string};

use super::Metadata;
use super::file::PdfFile;

/// Writes the information dictionary (ISO 32000-1, 14.3.3): the only one that
/// PDFium, MuPDF, poppler, Windows and macOS read. It says what the XMP packet
/// says, and no more.
pub(super) fn info(file: &mut PdfFile, metadata: &Metadata) -> ObjectId {
    let mut entries: Dictionary = dictionary! { "Title" => text_string(&metadata.title) };
    let about = metadata.about.as_ref();
    if let Some(authors) = about.map(|about| about.authors.join("; ")).filter(|it| !it.is_empty()) {
        entries.set("Author", text_string(&authors));
    }
    if let Some(date) = about.and_then(|about| about.date) {
        let date = format!("D:{}", date.to_string().replace('-', ""));
        entries.set("ModDate", text_string(&date));
    }
    file.add(entries)
}
