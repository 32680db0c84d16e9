//! The metadata of the file: its XMP packet and its information dictionary.

use lopdf::{Dictionary, ObjectId, dictionary, text_string};

use super::Metadata;
use super::file::PdfFile;
use crate::document::DocumentInfo;

/// The XMP packet: the title, the language, the two standards the file conforms
/// to, the publisher, and the facts about the leaflet.
pub(super) fn packet(metadata: &Metadata) -> String {
    let about = metadata.about.as_ref();
    let own_names = if about.is_some() { OWN_NAMES } else { "" };
    let mut properties = list("dc:title", "Alt", r#" xml:lang="x-default""#, [&metadata.title]);
    properties.push_str(&list(
        "dc:language",
        "Bag",
        "",
        [&metadata.language.standard().to_owned()],
    ));
    properties.push_str(&list("dc:publisher", "Bag", "", &metadata.publisher));
    properties.push_str(&about.map(about_properties).unwrap_or_default());
    let mut schemas = schema(&UNIVERSAL_ACCESS);
    if about.is_some() {
        schemas.push_str(&schema(&OWN));
    }
    format!(
        r#"<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
xmlns:dc="http://purl.org/dc/elements/1.1/"
{own_names}xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
pdfaid:part="2" pdfaid:conformance="A" pdfuaid:part="1">
{properties}<pdfaExtension:schemas><rdf:Bag>{schemas}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#
    )
}

/// Writes the information dictionary (ISO 32000-1, 14.3.3), the only metadata
/// that PDFium, MuPDF, poppler, Windows and macOS read. It has nothing beyond
/// the XMP packet.
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

/// The namespaces that only the facts about a leaflet need.
const OWN_NAMES: &str = r#"xmlns:xmp="http://ns.adobe.com/xap/1.0/"
xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
xmlns:leaflet="urn:leaflet:about:"
"#;

/// The facts about a leaflet, in properties of XMP where there are any (XMP
/// Specification, 2005: Dublin Core, Basic, Media Management).
fn about_properties(about: &DocumentInfo) -> String {
    let date = about.date.map(|date| date.to_string());
    let review = about.review.map(|date| date.to_string());
    let together = |texts: &[String]| (!texts.is_empty()).then(|| texts.join("; "));
    [
        list("dc:creator", "Seq", "", &about.authors),
        list("dc:contributor", "Bag", "", &about.reviewers),
        list("dc:date", "Seq", "", &date),
        element("dc:identifier", about.id.as_deref()),
        element("dc:source", together(&about.sources).as_deref()),
        element("xmp:ModifyDate", date.as_deref()),
        element("xmpMM:VersionID", about.version.as_deref()),
        element("leaflet:fingerprint", Some(&about.fingerprint)),
        element("leaflet:review", review.as_deref()),
        element("leaflet:feedback", together(&about.feedback).as_deref()),
    ]
    .concat()
}

/// A property of one value, if there is one.
fn element(name: &str, value: Option<&str>) -> String {
    value.map_or_else(String::new, |value| format!("<{name}>{}</{name}>\n", escaped(value)))
}

/// A property of several values, if there are any.
fn list<'v>(
    name: &str,
    kind: &str,
    attribute: &str,
    values: impl IntoIterator<Item = &'v String>,
) -> String {
    let item = |value: &String| format!("<rdf:li{attribute}>{}</rdf:li>", escaped(value));
    let items: String = values.into_iter().map(item).collect();
    if items.is_empty() {
        items
    } else {
        format!("<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>\n")
    }
}

/// Properties unknown to PDF/A-2, which must be described (ISO 19005-2,
/// 6.6.2.3).
struct Schema {
    name: &'static str,
    uri: &'static str,
    prefix: &'static str,
    /// The name, type and meaning of each.
    properties: &'static [(&'static str, &'static str, &'static str)],
}

const UNIVERSAL_ACCESS: Schema = Schema {
    name: "PDF/UA identification",
    uri: "http://www.aiim.org/pdfua/ns/id/",
    prefix: "pdfuaid",
    properties: &[("part", "Integer", "part of PDF/UA")],
};

const OWN: Schema = Schema {
    name: "what a leaflet says of itself",
    uri: "urn:leaflet:about:",
    prefix: "leaflet",
    properties: &[
        ("fingerprint", "Text", "fingerprint of the words of the leaflet"),
        ("review", "Date", "day the leaflet is to be reviewed"),
        ("feedback", "Text", "where a reader can send an opinion"),
    ],
};

fn schema(schema: &Schema) -> String {
    let Schema { name, uri, prefix, properties } = schema;
    let property = |(name, kind, meaning): &(&str, &str, &str)| {
        format!(
            r#"<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>{name}</pdfaProperty:name>
<pdfaProperty:valueType>{kind}</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>{meaning}</pdfaProperty:description>
</rdf:li>"#
        )
    };
    let properties: String = properties.iter().map(property).collect();
    format!(
        r#"<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>{name}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{uri}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>{prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property>
</rdf:li>"#
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
