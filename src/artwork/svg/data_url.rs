//! Files embedded in a drawing as `data:` addresses.

/// The bytes of a `data:` address in base 64 (RFC 2397, RFC 4648); `None` for
/// any other address.
pub(super) fn bytes(address: &str) -> Option<Vec<u8>> {
    let (kind, data) = address.split_once(',')?;
    let kind = kind.to_ascii_lowercase();
    if !kind.starts_with("data:") || !kind.trim_end().ends_with(";base64") {
        return None;
    }
    let mut bytes = Vec::with_capacity(data.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in data.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            b' ' | b'\n' | b'\r' | b'\t' => continue,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::bytes;

    #[test]
    fn address_in_base_64_is_decoded() {
        assert_eq!(bytes("data:image/png;base64,S25p\n ZQ==").as_deref(), Some(&b"Knie"[..]));
        assert_eq!(bytes("data:image/png,Knie"), None);
        assert_eq!(bytes("foto.png"), None);
        assert_eq!(bytes("data:image/png;base64,S25%"), None);
    }
}
