use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, StringFormat};

use super::{WriteError, compress, references};

/// Stands in the file where its identifier comes, as long as that is.
const NO_IDENTIFIER: &[u8; 16] = b"identifier-here-";

/// A file that grows object by object.
pub(super) struct File {
    document: Document,
}

impl File {
    pub(super) fn new() -> Self {
        Self { document: Document::with_version("1.7") }
    }

    /// The number of an object that is yet to come.
    pub(super) fn reserve(&mut self) -> ObjectId {
        self.document.new_object_id()
    }

    /// The object with a number given out before.
    pub(super) fn put(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.document.objects.insert(id, object.into());
    }

    /// Another object.
    pub(super) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        self.document.add_object(object)
    }

    /// Another object that is a stream, compressed here.
    pub(super) fn add_stream(&mut self, entries: Dictionary, content: &[u8]) -> ObjectId {
        self.add(compress::stream(entries, content))
    }

    /// Adds an entry to a dictionary written before.
    pub(super) fn set(&mut self, id: ObjectId, key: &str, value: Object) {
        if let Some(Object::Dictionary(entries)) = self.document.objects.get_mut(&id) {
            entries.set(key, value);
        }
    }

    /// Names the catalog.
    pub(super) fn set_root(&mut self, catalog: ObjectId) {
        self.document.trailer.set("Root", Object::Reference(catalog));
    }

    /// The bytes of the whole file.
    ///
    /// The identifier (ISO 32000-1, 14.4) is a digest of all the rest, so that
    /// the same leaflet is the same file, and another one is not.
    pub(super) fn save(mut self) -> Result<Vec<u8>, WriteError> {
        let identifier = || Object::String(NO_IDENTIFIER.to_vec(), StringFormat::Hexadecimal);
        self.document.trailer.set("ID", Object::Array(vec![identifier(), identifier()]));
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .max_objects_per_stream(1000)
            .compression_level(compress::LEVEL)
            .build();
        let mut bytes = Vec::new();
        self.document
            .save_with_options(&mut bytes, options)
            .map_err(|error| WriteError(error.to_string()))?;
        references::compress(&mut bytes);
        identify(&mut bytes);
        Ok(bytes)
    }
}

/// Writes the identifier into its two places near the end of the file.
fn identify(file: &mut [u8]) {
    let hexadecimal = |bytes: [u8; 16]| -> Vec<u8> {
        bytes.iter().flat_map(|byte| format!("{byte:02X}").into_bytes()).collect()
    };
    let identifier = hexadecimal(digest(file).to_be_bytes());
    let placeholder = hexadecimal(*NO_IDENTIFIER);
    for _ in 0..2 {
        if let Some(at) = file.windows(32).rposition(|window| window == placeholder) {
            file[at..at + identifier.len()].copy_from_slice(&identifier);
        }
    }
}

/// FNV-1a in 128 bits: no secret, only a name.
fn digest(bytes: &[u8]) -> u128 {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(BASIS, |hash, &byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}
