//! A photograph in four inks, made by hand: `image` writes none.

/// What inks look like: a profile (ICC.1:2010) whose only table says what each
/// of the sixteen mixtures of full inks looks like in CIELAB.
pub(crate) fn profile() -> Vec<u8> {
    let lab = |[lightness, a, b]: [i16; 3]| {
        [(lightness * 255 / 100) as u8, (a + 128) as u8, (b + 128) as u8]
    };
    // Cyan changes slowest, black fastest: without black, and with it.
    let mixtures = [
        [100, 0, 0],
        [89, -5, 93],
        [48, 74, -3],
        [47, 68, 48],
        [55, -37, -50],
        [50, -65, 27],
        [24, 22, -46],
        [23, 0, 0],
    ];
    let even: Vec<u8> = (0..=255).collect();
    let mut table = b"mft1\0\0\0\0\x04\x03\x02\0".to_vec();
    for number in [1u32, 0, 0, 0, 1, 0, 0, 0, 1] {
        table.extend((number << 16).to_be_bytes());
    }
    table.extend(even.repeat(4));
    table.extend(mixtures.iter().flat_map(|&mixture| [lab(mixture), lab([0, 0, 0])]).flatten());
    table.extend(even.repeat(3));
    let white = [&b"XYZ \0\0\0\0"[..], &[0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]].concat();
    profile_of(&[(b"A2B0", table), (b"wtpt", white)])
}

fn profile_of(tags: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut profile = vec![0; 128];
    profile[8] = 2;
    profile[12..16].copy_from_slice(b"prtr");
    profile[16..24].copy_from_slice(b"CMYKLab ");
    profile[36..40].copy_from_slice(b"acsp");
    profile[68..80].copy_from_slice(&[0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]);
    profile.extend((tags.len() as u32).to_be_bytes());
    let mut at = 128 + 4 + 12 * tags.len();
    for (name, content) in tags {
        profile.extend_from_slice(*name);
        profile.extend((at as u32).to_be_bytes());
        profile.extend((content.len() as u32).to_be_bytes());
        at += content.len();
    }
    for (_, content) in tags {
        profile.extend(content);
    }
    let length = (profile.len() as u32).to_be_bytes();
    profile[..4].copy_from_slice(&length);
    profile
}

/// What a JPEG says of its four parts.
#[derive(Clone, Copy)]
pub(crate) enum Marked {
    /// Nothing: they are inks.
    Not,
    /// That a program of Adobe wrote them: inks, 255 for none.
    Adobe,
    /// The same, cyan, magenta and yellow as brightness and differences.
    AdobeInYcck,
}

/// A JPEG of eight by eight pixels with so much of each ink, or of what stands
/// for it (ITU-T T.81).
pub(crate) fn jpeg(parts: [u8; 4], marked: Marked, profile: Option<&[u8]>) -> Vec<u8> {
    let mut file = vec![0xFF, 0xD8];
    match marked {
        Marked::Not => {}
        Marked::Adobe => segment(&mut file, 0xEE, b"Adobe\0\x64\0\0\0\0\0"),
        Marked::AdobeInYcck => segment(&mut file, 0xEE, b"Adobe\0\x64\0\0\0\0\x02"),
    }
    if let Some(profile) = profile {
        segment(&mut file, 0xE2, &[b"ICC_PROFILE\0\x01\x01", profile].concat());
    }
    segment(&mut file, 0xDB, &[&[0][..], &[1; 64]].concat());
    let part = |number: u8| [number, 0x11, 0];
    let frame = [&[8, 0, 8, 0, 8, 4][..], &part(1), &part(2), &part(3), &part(4)].concat();
    segment(&mut file, 0xC0, &frame);
    // Twelve codes of four bits for the lengths of levels, and one of a bit
    // for the end of a block.
    let levels: Vec<u8> = (0..12).collect();
    let lengths = [[0u8, 0, 0, 12], [0; 4], [0; 4], [0; 4]].concat();
    segment(&mut file, 0xC4, &[&[0x00][..], &lengths, &levels].concat());
    let lengths = [[1u8, 0, 0, 0], [0; 4], [0; 4], [0; 4]].concat();
    segment(&mut file, 0xC4, &[&[0x10][..], &lengths, &[0]].concat());
    segment(&mut file, 0xDA, &[4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]);
    let bits: String = parts.iter().map(|&part| block(part)).collect();
    for byte in bits.as_bytes().chunks(8) {
        let byte = format!("{:1<8}", std::str::from_utf8(byte).unwrap());
        let byte = u8::from_str_radix(&byte, 2).unwrap();
        file.push(byte);
        if byte == 0xFF {
            file.push(0);
        }
    }
    file.extend([0xFF, 0xD9]);
    file
}

/// A block of one level, in bits.
fn block(level: u8) -> String {
    let sum = 8 * (i32::from(level) - 128);
    let length = 32 - sum.unsigned_abs().leading_zeros();
    let written = if sum < 0 { sum + (1 << length) - 1 } else { sum };
    let bits = match length {
        0 => String::new(),
        length => format!("{written:0width$b}", width = length as usize),
    };
    format!("{length:04b}{bits}0")
}

fn segment(file: &mut Vec<u8>, marker: u8, content: &[u8]) {
    file.extend([0xFF, marker]);
    file.extend((content.len() as u16 + 2).to_be_bytes());
    file.extend(content);
}
