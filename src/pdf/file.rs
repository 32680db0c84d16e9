//! The file as a whole: objects, where they are, and what it is called.
//!
//! lopdf can save a document of its own, and at first did. It keeps every
//! object to the end and copies them all to save them, which took 216 MB for
//! 867 pages, and leaves the cross-reference stream plain, a tenth of a long
//! file. Here an object is bytes as soon as it is known.

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};

use super::{compress, syntax};

/// Objects that share a stream are compressed together; a reader that wants
/// one unpacks all.
const OBJECTS_IN_A_STREAM: usize = 500;

/// A file that grows object by object.
pub(super) struct PdfFile {
    bytes: Vec<u8>,
    /// Where each object is, by its number.
    places: Vec<XrefEntry>,
    waiting: PendingObjects,
}

/// Where an object is (ISO 32000-1, table 18).
#[derive(Debug, Clone, Copy)]
enum XrefEntry {
    /// Nowhere: number 0, and one that was given out and not used.
    Free,
    /// At this byte of the file.
    At(u32),
    /// In an object stream, so many objects from its begin.
    In(u32, u16),
}

/// Objects on their way into an object stream.
#[derive(Default)]
struct PendingObjects {
    /// Number and begin of each.
    objects: Vec<(u32, usize)>,
    bytes: Vec<u8>,
}

impl PdfFile {
    pub(super) fn new() -> Self {
        // Four bytes over 127 tell a program that the file is not text (7.5.2).
        let bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
        Self { bytes, places: vec![XrefEntry::Free], waiting: PendingObjects::default() }
    }

    /// The number of an object that is yet to come.
    pub(super) fn reserve(&mut self) -> ObjectId {
        self.places.push(XrefEntry::Free);
        (self.places.len() as u32 - 1, 0)
    }

    /// The object with a number given out before.
    pub(super) fn put(&mut self, id: ObjectId, object: impl Into<Object>) {
        match object.into() {
            Object::Stream(stream) => self.put_stream(id, &stream),
            object => {
                self.waiting.objects.push((id.0, self.waiting.bytes.len()));
                syntax::object(&object, &mut self.waiting.bytes);
                self.waiting.bytes.push(b'\n');
                if self.waiting.objects.len() == OBJECTS_IN_A_STREAM {
                    self.put_waiting();
                }
            }
        }
    }

    /// Another object.
    pub(super) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = self.reserve();
        self.put(id, object);
        id
    }

    /// Another object that is a stream, compressed here.
    pub(super) fn add_stream(&mut self, entries: Dictionary, content: &[u8]) -> ObjectId {
        self.add(compress::stream(entries, content))
    }

    /// The bytes of the whole file, of which these are the catalog and the
    /// information dictionary.
    pub(super) fn finish(mut self, catalog: ObjectId, info: ObjectId) -> Vec<u8> {
        self.put_waiting();
        let id = self.reserve();
        let start = self.bytes.len();
        self.places[id.0 as usize] = XrefEntry::At(start as u32);
        let references = self.references(catalog, info);
        self.put_stream(id, &references);
        self.bytes.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        self.bytes
    }

    fn put_stream(&mut self, id: ObjectId, stream: &Stream) {
        self.places[id.0 as usize] = XrefEntry::At(self.bytes.len() as u32);
        self.bytes.extend_from_slice(format!("{} 0 obj\n", id.0).as_bytes());
        syntax::dictionary(&stream.dict, &mut self.bytes);
        self.bytes.extend_from_slice(b"stream\n");
        self.bytes.extend_from_slice(&stream.content);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
    }

    /// Writes an object stream (7.5.7): numbers and places, then the objects.
    fn put_waiting(&mut self) {
        let PendingObjects { objects, bytes } = std::mem::take(&mut self.waiting);
        if objects.is_empty() {
            return;
        }
        let id = self.reserve();
        let mut content = Vec::with_capacity(bytes.len() + 10 * objects.len());
        for (index, (number, start)) in (0u16..).zip(&objects) {
            content.extend_from_slice(format!("{number} {start} ").as_bytes());
            self.places[*number as usize] = XrefEntry::In(id.0, index);
        }
        let entries = dictionary! {
            "Type" => "ObjStm",
            "N" => objects.len() as i64,
            "First" => content.len() as i64,
        };
        content.extend_from_slice(&bytes);
        self.put_stream(id, &compress::stream(entries, &content));
    }

    /// The cross-reference stream (7.5.8). Its rows hardly differ from one
    /// another, so each is written as what it differs by (PNG's predictor
    /// "Up", 7.4.4.4).
    fn references(&self, catalog: ObjectId, info: ObjectId) -> Stream {
        const UP: u8 = 2;
        let mut above = [0; 7];
        let mut rows = Vec::with_capacity(8 * self.places.len());
        for row in self.places.iter().map(|place| place.row()) {
            rows.push(UP);
            rows.extend(row.iter().zip(above).map(|(own, above)| own.wrapping_sub(above)));
            above = row;
        }
        let identifier = self.identifier();
        let entries = dictionary! {
            "Type" => "XRef",
            "Root" => Object::Reference(catalog),
            "Info" => Object::Reference(info),
            "Size" => self.places.len() as i64,
            "W" => vec![Object::Integer(1), Object::Integer(4), Object::Integer(2)],
            "DecodeParms" => dictionary! { "Predictor" => 12, "Columns" => 7 },
            "ID" => vec![identifier.clone(), identifier],
        };
        compress::stream_always(entries, &rows)
    }

    /// A digest of all that is written (14.4), so that the same leaflet is the
    /// same file, and another one is not. FNV-1a in 128 bits: no secret, only
    /// a name.
    fn identifier(&self) -> Object {
        const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
        const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
        let digest = self
            .bytes
            .iter()
            .fold(BASIS, |digest, &byte| (digest ^ u128::from(byte)).wrapping_mul(PRIME));
        Object::String(digest.to_be_bytes().to_vec(), StringFormat::Hexadecimal)
    }
}

impl XrefEntry {
    /// Its row of the cross-reference stream, as wide as `W` says.
    fn row(self) -> [u8; 7] {
        let (kind, place, index) = match self {
            Self::Free => (0, 0, u16::MAX),
            Self::At(offset) => (1, offset, 0),
            Self::In(stream, index) => (2, stream, index),
        };
        let ([a, b, c, d], [e, f]) = (place.to_be_bytes(), index.to_be_bytes());
        [kind, a, b, c, d, e, f]
    }
}
