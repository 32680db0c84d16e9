//! The catalog of the file. The XMP packet in it comes from [`metadata`].

use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary};

use super::Metadata;
use super::file::{PageIds, PdfFile};
use super::metadata;

/// sRGB as an ICC profile: the colour space of the file.
const SRGB: &[u8] = include_bytes!("srgb.icc");

/// Writes the catalog (ISO 32000-1, 7.7.2), the root of the file. Returns its
/// number.
pub(super) fn catalog(
    file: &mut PdfFile,
    metadata: &Metadata,
    ids: &PageIds,
    structure: ObjectId,
    outline: Option<ObjectId>,
) -> ObjectId {
    let packet = metadata::packet(metadata);
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let packet = file.add_stream(kind, packet.as_bytes());
    let mut entries = dictionary! {
        "Type" => "Catalog",
        "Pages" => Object::Reference(ids.tree),
        "StructTreeRoot" => Object::Reference(structure),
        "MarkInfo" => dictionary! { "Marked" => true },
        "Lang" => ascii(metadata.language.standard()),
        "ViewerPreferences" => viewer_preferences(ids.pages.len(), metadata),
        "OutputIntents" => vec![output_intent(file)],
        "Metadata" => Object::Reference(packet),
    };
    if let Some(outline) = outline {
        entries.set("Outlines", Object::Reference(outline));
    }
    file.add(entries)
}

/// Prints the page at its own size, on both sides if there are several pages;
/// pages turn in the reading direction (ISO 32000-1, table 150).
fn viewer_preferences(pages: usize, metadata: &Metadata) -> Dictionary {
    let mut preferences = dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None" };
    if pages > 1 {
        preferences.set("Duplex", "DuplexFlipLongEdge");
    }
    if metadata.language.is_right_to_left() {
        preferences.set("Direction", "R2L");
    }
    preferences
}

fn output_intent(file: &mut PdfFile) -> Object {
    let profile = file.add_stream(dictionary! { "N" => 3 }, SRGB);
    Object::Dictionary(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => ascii("sRGB"),
        "DestOutputProfile" => Object::Reference(profile),
    })
}

fn ascii(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}
