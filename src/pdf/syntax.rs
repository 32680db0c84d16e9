//! Objects as the bytes of a file (ISO 32000-1, 7.3).

use std::io::Write;

use lopdf::{Dictionary, Object, StringFormat};

/// Writes an object that is no stream.
pub(super) fn object(object: &Object, bytes: &mut Vec<u8>) {
    match object {
        Object::Null => word("null", bytes),
        Object::Boolean(value) => word(if *value { "true" } else { "false" }, bytes),
        Object::Integer(number) => word(*number, bytes),
        Object::Real(number) => word(*number, bytes),
        Object::Reference((number, generation)) => {
            word(format_args!("{number} {generation} R"), bytes);
        }
        Object::Name(name) => self::name(name, bytes),
        Object::String(text, StringFormat::Literal) => literal(text, bytes),
        Object::String(text, StringFormat::Hexadecimal) => hexadecimal(text, bytes),
        Object::Array(items) => {
            bytes.push(b'[');
            items.iter().for_each(|item| self::object(item, bytes));
            bytes.push(b']');
        }
        Object::Dictionary(entries) => dictionary(entries, bytes),
        // A stream is an object of the file, never a part of another (7.3.8).
        Object::Stream(stream) => dictionary(&stream.dict, bytes),
    }
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

/// Writes what needs a space before it, unless a delimiter stands there.
fn word(word: impl std::fmt::Display, bytes: &mut Vec<u8>) {
    if bytes.last().is_some_and(|last| !b"[]<>()/ \n".contains(last)) {
        bytes.push(b' ');
    }
    // Writing to memory does not fail.
    let _ = write!(bytes, "{word}");
}

/// Characters that end a name are written as numbers (7.3.5).
fn name(name: &[u8], bytes: &mut Vec<u8>) {
    bytes.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !b"#()<>[]{}/%".contains(&byte) {
            bytes.push(byte);
        } else {
            let _ = write!(bytes, "#{byte:02X}");
        }
    }
}

/// A return would be read as a line feed (7.3.4.2).
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
