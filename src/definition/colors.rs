//! Colours as a definition writes them: `#rrggbb`, `#rgb`, or a name in Dutch or
//! English. Most names are those of a shade dark enough to be read on white.

use crate::color::Color;

/// The names of colours, each with its colour. The pale ones are what their names say.
const NAMES: &[(&[&str], Color)] = &[
    (&["zwart", "black"], Color::BLACK),
    (&["grijs", "gray", "grey"], Color::rgb(0x5f, 0x5f, 0x5f)),
    (&["donkergrijs", "darkgray", "darkgrey"], Color::rgb(0x40, 0x40, 0x40)),
    (&["rood", "red"], Color::rgb(0xc4, 0x1e, 0x1e)),
    (&["donkerrood", "darkred"], Color::rgb(0x8b, 0x00, 0x00)),
    (&["bordeaux", "bordeauxrood", "burgundy", "maroon"], Color::rgb(0x80, 0x00, 0x20)),
    (&["roze", "pink"], Color::rgb(0xc2, 0x18, 0x5b)),
    (&["oranje", "orange"], Color::rgb(0xb8, 0x4a, 0x00)),
    (&["bruin", "brown"], Color::rgb(0x7a, 0x45, 0x1e)),
    (&["geel", "yellow"], Color::rgb(0xff, 0xd5, 0x00)),
    (&["goud", "gold"], Color::rgb(0x8a, 0x68, 0x00)),
    (&["groen", "green"], Color::rgb(0x1f, 0x7a, 0x33)),
    (&["donkergroen", "darkgreen"], Color::rgb(0x0f, 0x55, 0x25)),
    (&["lichtgroen", "lightgreen"], Color::rgb(0x90, 0xee, 0x90)),
    (&["olijfgroen", "olijf", "olive"], Color::rgb(0x60, 0x66, 0x00)),
    (&["turkoois", "turquoise", "petrol", "teal"], Color::rgb(0x00, 0x73, 0x73)),
    (&["blauw", "blue"], Color::rgb(0x1a, 0x56, 0xc4)),
    (&["donkerblauw", "marineblauw", "darkblue", "navy"], Color::rgb(0x0f, 0x2f, 0x6b)),
    (&["lichtblauw", "lightblue"], Color::rgb(0x8e, 0xc7, 0xf0)),
    (&["paars", "purple"], Color::rgb(0x7b, 0x1f, 0xa2)),
    (&["violet", "lila"], Color::rgb(0x80, 0x40, 0xb0)),
    (&["wit", "white"], Color::WHITE),
];

/// The colour that is written, if it is one.
pub(super) fn color(written: &str) -> Option<Color> {
    match written.strip_prefix('#') {
        Some(digits) => by_digits(digits),
        None => by_name(written),
    }
}

/// The colour that six digits or three stand for, each of the three twice.
fn by_digits(digits: &str) -> Option<Color> {
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let value = u32::from_str_radix(digits, 16).ok()?;
    match digits.len() {
        6 => {
            let [_, red, green, blue] = value.to_be_bytes();
            Some(Color::rgb(red, green, blue))
        }
        3 => {
            let twice = |shift: u32| u8::try_from((value >> shift & 0xf) * 0x11).ok();
            Some(Color::rgb(twice(8)?, twice(4)?, twice(0)?))
        }
        _ => None,
    }
}

fn by_name(written: &str) -> Option<Color> {
    let is_letter = |it: &char| !matches!(it, ' ' | '-');
    let name: String = written.to_lowercase().chars().filter(is_letter).collect();
    NAMES.iter().find(|(names, _)| names.contains(&name.as_str())).map(|&(_, color)| color)
}

/// All names of colours.
pub(super) fn color_names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().flat_map(|(names, _)| names.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_is_known_by_digits_and_by_name() {
        assert_eq!(color("#1c4f7a"), Some(Color::rgb(0x1c, 0x4f, 0x7a)));
        assert_eq!(color("#0a5"), color("#00aa55"));
        assert_eq!(color("Donker blauw"), color("navy"));
        for wrong in ["0a5", "#0a55", "#ggg", "", "#", "blaauw", "#+12"] {
            assert_eq!(color(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn colour_of_a_name_is_dark_enough_unless_its_name_is_that_of_a_pale_one() {
        let pale = ["geel", "lichtgroen", "lichtblauw", "wit"];
        for (names, color) in NAMES {
            assert_eq!(color.contrast_on_white() < 4.5, pale.contains(&names[0]), "{names:?}");
        }
    }
}
