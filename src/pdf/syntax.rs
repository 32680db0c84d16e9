//! The syntax of objects (ISO 32000-1, 7.3): objects to bytes.

use std::io::Write;

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

use super::numbers::{push_real, push_whole};

/// Writes an object that is not a stream.
pub(super) fn object(object: &Object, bytes: &mut Vec<u8>) {
    match object {
        Object::Null => word(b"null", bytes),
        Object::Boolean(value) => word(if *value { b"true".as_slice() } else { b"false" }, bytes),
        Object::Integer(number) => whole(*number, bytes),
        Object::Real(number) => {
            separate(bytes);
            push_real(*number, bytes);
        }
        Object::Reference(id) => reference(*id, bytes),
        Object::Name(name) => self::name(name, bytes),
        Object::String(text, StringFormat::Literal) => literal(text, bytes),
        Object::String(text, StringFormat::Hexadecimal) => hexadecimal(text, bytes),
        Object::Array(items) => {
            bytes.push(b'[');
            items.iter().for_each(|item| self::object(item, bytes));
            bytes.push(b']');
        }
        Object::Dictionary(entries) => dictionary(entries, bytes),
        // A stream is an object of its own, never a part of another (7.3.8).
        Object::Stream(stream) => dictionary(&stream.dict, bytes),
    }
}

/// A dictionary that is written entry by entry: a file has thousands of them, and to make
/// each as an object first takes longer than to write it.
pub(super) struct DictionaryWriter<'b>(&'b mut Vec<u8>);

impl<'b> DictionaryWriter<'b> {
    /// Begins a dictionary.
    pub(super) fn begin(bytes: &'b mut Vec<u8>) -> Self {
        bytes.extend_from_slice(b"<<");
        Self(bytes)
    }

    /// Writes an entry. No key is written twice.
    pub(super) fn set(&mut self, key: impl AsRef<[u8]>, value: &Object) {
        object(value, self.key(key));
    }

    /// Writes an entry that is a reference.
    pub(super) fn refer(&mut self, key: impl AsRef<[u8]>, id: ObjectId) {
        reference(id, self.key(key));
    }

    /// Writes a key, and lends what its value is written to.
    pub(super) fn key(&mut self, key: impl AsRef<[u8]>) -> &mut Vec<u8> {
        name(key.as_ref(), self.0);
        self.0
    }

    /// Ends the dictionary.
    pub(super) fn end(self) {
        self.0.extend_from_slice(b">>");
    }
}

/// Writes a reference.
pub(super) fn reference((number, generation): ObjectId, bytes: &mut Vec<u8>) {
    separate(bytes);
    push_whole(number.into(), bytes);
    bytes.push(b' ');
    push_whole(generation.into(), bytes);
    bytes.extend_from_slice(b" R");
}

/// Writes a whole number.
pub(super) fn whole(number: i64, bytes: &mut Vec<u8>) {
    separate(bytes);
    push_whole(number, bytes);
}

/// Writes a dictionary.
pub(super) fn dictionary(entries: &Dictionary, bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(b"<<");
    for (key, value) in entries {
        name(key, bytes);
        object(value, bytes);
    }
    bytes.extend_from_slice(b">>");
}

/// Writes a word.
fn word(word: &[u8], bytes: &mut Vec<u8>) {
    separate(bytes);
    bytes.extend_from_slice(word);
}

/// Writes a space before a word or number, unless it follows a delimiter.
fn separate(bytes: &mut Vec<u8>) {
    match bytes.last() {
        None | Some(b'[' | b']' | b'<' | b'>' | b'(' | b')' | b'/' | b' ' | b'\n') => {}
        Some(_) => bytes.push(b' '),
    }
}

/// Writes a name. Characters that would end it are written as numbers (7.3.5).
pub(super) fn name(name: &[u8], bytes: &mut Vec<u8>) {
    bytes.push(b'/');
    if name.iter().copied().all(is_of_a_name) {
        bytes.extend_from_slice(name);
        return;
    }
    for &byte in name {
        if is_of_a_name(byte) {
            bytes.push(byte);
        } else {
            // Writing to memory does not fail.
            let _ = write!(bytes, "#{byte:02X}");
        }
    }
}

fn is_of_a_name(byte: u8) -> bool {
    let ends_it =
        matches!(byte, b'#' | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%');
    byte.is_ascii_graphic() && !ends_it
}

/// Writes a literal string. A carriage return is escaped, since it would be
/// read as a line feed (7.3.4.2).
fn literal(text: &[u8], bytes: &mut Vec<u8>) {
    bytes.push(b'(');
    for &byte in text {
        match byte {
            b'(' | b')' | b'\\' => bytes.extend_from_slice(&[b'\\', byte]),
            b'\r' => bytes.extend_from_slice(b"\\r"),
            _ => bytes.push(byte),
        }
    }
    bytes.push(b')');
}

fn hexadecimal(text: &[u8], bytes: &mut Vec<u8>) {
    bytes.push(b'<');
    for byte in text {
        let _ = write!(bytes, "{byte:02X}");
    }
    bytes.push(b'>');
}
