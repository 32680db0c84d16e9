//! The syntax of objects (ISO 32000-1, 7.3): objects to bytes.

use std::io::Write;

use lopdf::{Dictionary, Object, StringFormat};

/// Writes an object that is not a stream.
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
        // A stream is an object of its own, never a part of another (7.3.8).
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

/// Writes a word, with a space before it unless it follows a delimiter.
fn word(word: impl std::fmt::Display, bytes: &mut Vec<u8>) {
    if bytes.last().is_some_and(|last| !b"[]<>()/ \n".contains(last)) {
        bytes.push(b' ');
    }
    // Writing to memory does not fail.
    let _ = write!(bytes, "{word}");
}

/// Writes a name. Characters that would end it are written as numbers (7.3.5).
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
