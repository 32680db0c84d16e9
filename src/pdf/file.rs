//! The file as a whole: objects, cross-references and identifier. [`syntax`]
//! writes the objects themselves.
//!
//! lopdf can save a document itself, and at first did. It keeps all objects to
//! the end and copies them to save them, which took 216 MB for 867 pages, and
//! does not compress the cross-reference stream, a tenth of a long file. Here
//! an object becomes bytes as soon as it is known.

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};

use super::compress::{self, StreamMemo};
use super::syntax;

/// The most objects in an object stream. They are compressed together, and a
/// reader that wants one unpacks all.
const OBJECTS_IN_A_STREAM: usize = 500;

/// A file that is written object by object.
pub(super) struct PdfFile<'m> {
    memo: &'m StreamMemo,
    bytes: Vec<u8>,
    /// The place of each object, by its number.
    places: Vec<XrefEntry>,
    waiting: PendingObjects,
}

/// The place of an object (ISO 32000-1, table 18).
#[derive(Debug, Clone, Copy)]
enum XrefEntry {
    /// No place: number 0, or a number reserved but not used.
    Free,
    /// The offset in the file.
    At(u32),
    /// The object stream, and the index in it.
    In(u32, u16),
}

/// Objects waiting for an object stream.
#[derive(Default)]
struct PendingObjects {
    /// The number and the start of each.
    objects: Vec<(u32, usize)>,
    bytes: Vec<u8>,
}

impl<'m> PdfFile<'m> {
    pub(super) fn new(memo: &'m StreamMemo) -> Self {
        // Four bytes over 127 tell a program that the file is not text (7.5.2).
        let bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
        let (places, waiting) = (vec![XrefEntry::Free], PendingObjects::default());
        Self { memo, bytes, places, waiting }
    }

    /// Reserves the number of a later object.
    pub(super) fn reserve(&mut self) -> ObjectId {
        self.places.push(XrefEntry::Free);
        (self.places.len() as u32 - 1, 0)
    }

    /// Adds an object with a reserved number.
    pub(super) fn put(&mut self, id: ObjectId, object: impl Into<Object>) {
        match object.into() {
            Object::Stream(stream) => self.put_stream(id, &stream),
            object => self.write(id, |bytes| syntax::object(&object, bytes)),
        }
    }

    /// Adds an object with a reserved number that is no stream and that `write` writes.
    pub(super) fn write(&mut self, id: ObjectId, write: impl FnOnce(&mut Vec<u8>)) {
        self.waiting.objects.push((id.0, self.waiting.bytes.len()));
        write(&mut self.waiting.bytes);
        self.waiting.bytes.push(b'\n');
        if self.waiting.objects.len() == OBJECTS_IN_A_STREAM {
            self.put_waiting();
        }
    }

    /// Adds an object.
    pub(super) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = self.reserve();
        self.put(id, object);
        id
    }

    /// Adds a stream, compressed here.
    pub(super) fn add_stream(&mut self, entries: Dictionary, content: &[u8]) -> ObjectId {
        self.add(compress::kept_stream(entries, content, self.memo))
    }

    /// Finishes the file with this catalog and information dictionary.
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

    /// Writes an object stream (7.5.7): numbers and offsets, then the objects.
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
        self.put_stream(id, &compress::kept_stream(entries, &content, self.memo));
    }

    /// The cross-reference stream (7.5.8). Its rows hardly differ, so each is
    /// written as the difference from the one above (PNG's predictor "Up",
    /// 7.4.4.4).
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

    /// A digest of the file (14.4): the same leaflet has the same identifier,
    /// another one does not. FNV-1a in 128 bits, since it need not be secure.
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

/// The numbers of the page tree and of the pages.
pub(super) struct PageIds {
    pub(super) tree: ObjectId,
    pub(super) pages: Vec<ObjectId>,
}

impl PageIds {
    /// Reserves the numbers of this many pages.
    pub(super) fn reserve(file: &mut PdfFile, count: usize) -> Self {
        let tree = file.reserve();
        Self { tree, pages: (0..count).map(|_| file.reserve()).collect() }
    }
}

impl XrefEntry {
    /// The row in the cross-reference stream, as wide as `W` declares.
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
