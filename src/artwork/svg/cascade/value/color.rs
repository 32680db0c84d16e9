//! Colours as CSS writes them (CSS Color 4 and 5). `color_space` converts them
//! to sRGB.

use super::color_space as space;
use super::length::number_and_unit;
use super::{Parsed, ValueError};
use crate::artwork::svg::cascade::text;
use crate::color::Color;

/// A colour and its opacity, 1 for opaque.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rgba {
    pub(crate) color: Color,
    pub(crate) opacity: f32,
}

impl Rgba {
    pub(crate) const BLACK: Self = Self { color: Color::BLACK, opacity: 1.0 };
    pub(crate) const CLEAR: Self = Self { color: Color::BLACK, opacity: 0.0 };
}

/// A colour, or that of the property `color`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum ColorValue {
    Current,
    Rgba(Rgba),
}

impl ColorValue {
    /// The colour; `current` is the value of `color`.
    pub(crate) fn resolve(self, current: Rgba) -> Rgba {
        match self {
            Self::Current => current,
            Self::Rgba(color) => color,
        }
    }
}

/// System colours that paper has: its background and its text.
const OF_PAPER: [(&str, Color); 2] = [("canvas", Color::WHITE), ("canvastext", Color::BLACK)];

/// System colours that paper does not have.
const OF_SCREEN: [&str; 17] = [
    "accentcolor",
    "accentcolortext",
    "activetext",
    "buttonborder",
    "buttonface",
    "buttontext",
    "field",
    "fieldtext",
    "graytext",
    "highlight",
    "highlighttext",
    "linktext",
    "mark",
    "marktext",
    "selecteditem",
    "selecteditemtext",
    "visitedtext",
];

/// Reads a colour (CSS Color 4 and 5).
pub(in crate::artwork::svg::cascade) fn color(value: &str) -> Parsed<ColorValue> {
    let value = value.trim();
    if value.starts_with('#') {
        return hexadecimal(value);
    }
    match text::function(value) {
        Some((name, arguments)) => functional(&text::lower(name), arguments),
        None => keyword(&text::lower(value)),
    }
}

fn hexadecimal(value: &str) -> Parsed<ColorValue> {
    let digits = value.strip_prefix('#').unwrap_or_default();
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(ValueError::Invalid);
    }
    let color = value.parse::<svgtypes::Color>().map_err(|_| ValueError::Invalid)?;
    Ok(of_bytes(color))
}

fn of_bytes(color: svgtypes::Color) -> ColorValue {
    let svgtypes::Color { red, green, blue, alpha } = color;
    let opacity = f32::from(alpha) / 255.0;
    ColorValue::Rgba(Rgba { color: Color::rgb(red, green, blue), opacity })
}

fn keyword(name: &str) -> Parsed<ColorValue> {
    let opaque = |color| ColorValue::Rgba(Rgba { color, opacity: 1.0 });
    match name {
        "currentcolor" => return Ok(ColorValue::Current),
        "transparent" => return Ok(ColorValue::Rgba(Rgba::CLEAR)),
        // This name is newer than those of SVG (CSS Color 4, 6.1).
        "rebeccapurple" => return Ok(opaque(Color::rgb(102, 51, 153))),
        _ => {}
    }
    if let Some((_, color)) = OF_PAPER.into_iter().find(|(it, _)| *it == name) {
        return Ok(opaque(color));
    }
    if OF_SCREEN.contains(&name) {
        return Err(ValueError::NotUnderstood);
    }
    name.parse::<svgtypes::Color>().map(of_bytes).map_err(|_| ValueError::Invalid)
}

fn functional(name: &str, arguments: &str) -> Parsed<ColorValue> {
    match name {
        // Paper is light.
        "light-dark" => {
            let parts: Vec<&str> = text::split(arguments, b',').collect();
            let [light, dark] = parts[..] else { return Err(ValueError::Invalid) };
            color(dark)?;
            color(light)
        }
        "color-mix" | "contrast-color" | "device-cmyk" => Err(ValueError::NotUnderstood),
        _ if arguments.trim_start().starts_with("from ") => Err(ValueError::NotUnderstood),
        "color" => {
            let (space, components) =
                arguments.split_once(char::is_whitespace).ok_or(ValueError::Invalid)?;
            in_space(&text::lower(space), &Components::read(components)?)
        }
        _ => in_space(name, &Components::read(arguments)?),
    }
}

/// The components of a colour function.
struct Components<'t> {
    three: [&'t str; 3],
    opacity: f32,
    /// Whether commas separate them, as before CSS Color 4.
    is_legacy: bool,
    /// Whether only some of them are percentages.
    is_mixed: bool,
}

impl<'t> Components<'t> {
    fn read(arguments: &'t str) -> Parsed<Self> {
        let is_legacy = text::find(arguments, b",").is_some();
        let parts: Vec<&str> = if is_legacy {
            text::split(arguments, b',').collect()
        } else {
            let (levels, opacity) = text::cut(arguments, b"/");
            let mut parts = text::words(levels);
            if parts.len() != 3 {
                return Err(ValueError::Invalid);
            }
            parts.extend(opacity.map(str::trim));
            parts
        };
        let (three, opacity) = match parts[..] {
            [one, two, three] => ([one, two, three], 1.0),
            [one, two, three, "none"] => ([one, two, three], 0.0),
            [one, two, three, opacity] => ([one, two, three], super::opacity(opacity)?),
            _ => return Err(ValueError::Invalid),
        };
        let shares = three.iter().filter(|it| it.ends_with('%')).count();
        Ok(Self { three, opacity, is_legacy, is_mixed: matches!(shares, 1 | 2) })
    }

    /// The three components as numbers; `whole` is 100 % of each.
    fn numbers(&self, whole: [f64; 3]) -> Parsed<[f64; 3]> {
        let mut numbers = [0.0; 3];
        for ((number, text), whole) in numbers.iter_mut().zip(self.three).zip(whole) {
            *number = self.number(text, whole)?;
        }
        Ok(numbers)
    }

    fn number(&self, text: &str, whole: f64) -> Parsed<f64> {
        if text.eq_ignore_ascii_case("none") && !self.is_legacy {
            return Ok(0.0);
        }
        match number_and_unit(text)? {
            (number, "") => Ok(number.into()),
            (number, "%") => Ok(f64::from(number) / 100.0 * whole),
            _ => Err(ValueError::Invalid),
        }
    }

    /// A hue in degrees, with or without a unit.
    fn hue(&self, at: usize) -> Parsed<f64> {
        match super::transform::angle(self.three[at]) {
            Ok(angle) => Ok(f64::from(angle.to_degrees())),
            Err(_) => self.number(self.three[at], f64::NAN),
        }
    }

    /// A hue and two percentages.
    fn hue_and_shares(&self) -> Parsed<[f64; 3]> {
        let share = |at: usize| Ok((self.number(self.three[at], 100.0)? / 100.0).clamp(0.0, 1.0));
        Ok([self.hue(0)?, share(1)?, share(2)?])
    }
}

fn in_space(name: &str, components: &Components) -> Parsed<ColorValue> {
    let unit = || components.numbers([1.0; 3]);
    let polar = |whole: [f64; 2]| {
        let lightness = components.number(components.three[0], whole[0])?;
        let chroma = components.number(components.three[1], whole[1])?.max(0.0);
        Ok(space::of_polar([lightness, chroma, components.hue(2)?]))
    };
    let levels = match name {
        // The syntax before CSS Color 4 does not mix them (4.2.2 there).
        "rgb" | "rgba" if components.is_legacy && components.is_mixed => {
            return Err(ValueError::Invalid);
        }
        "rgb" | "rgba" => components.numbers([255.0; 3])?.map(|level| level / 255.0),
        "hsl" | "hsla" => space::of_hsl(components.hue_and_shares()?),
        "hwb" => space::of_hwb(components.hue_and_shares()?),
        "oklab" => space::of_oklab(components.numbers([1.0, 0.4, 0.4])?),
        "oklch" => space::of_oklab(polar([1.0, 0.4])?),
        "lab" => space::of_lab(components.numbers([100.0, 125.0, 125.0])?),
        "lch" => space::of_lab(polar([100.0, 150.0])?),
        "srgb" => unit()?,
        "srgb-linear" => space::of_linear(unit()?),
        "display-p3" => space::of_display_p3(unit()?),
        "a98-rgb" | "prophoto-rgb" | "rec2020" | "xyz" | "xyz-d50" | "xyz-d65" => {
            return Err(ValueError::NotUnderstood);
        }
        _ => return Err(ValueError::Invalid),
    };
    if levels.iter().any(|level| level.is_nan()) {
        return Err(ValueError::Invalid);
    }
    let [red, green, blue] = space::bytes(levels);
    let opacity = components.opacity;
    Ok(ColorValue::Rgba(Rgba { color: Color::rgb(red, green, blue), opacity }))
}

#[cfg(test)]
mod tests {
    use super::{Rgba, color};

    #[track_caller]
    fn is(written: &str, levels: [u8; 3], share: f32) {
        let found = color(written).map(|color| color.resolve(Rgba::CLEAR));
        assert!(found.is_ok(), "{written} is none");
        let found = found.unwrap_or(Rgba::CLEAR);
        let found_levels = [found.color.red, found.color.green, found.color.blue];
        let differ = found_levels.iter().zip(levels).any(|(one, other)| one.abs_diff(other) > 1);
        assert!(!differ && (found.opacity - share).abs() < 0.005, "{written}: {found:?}");
    }

    #[test]
    fn colours_of_css_are_computed() {
        is("rgb(255 136 0 / 50%)", [255, 136, 0], 0.5);
        is("RGBA(10%, 20%, 30%, .4)", [26, 51, 77], 0.4);
        is("hsl(120deg 100% 25%)", [0, 128, 0], 1.0);
        is("hsla(0.5turn, 100%, 50%, 1)", [0, 255, 255], 1.0);
        is("hwb(90 10% 10%)", [128, 230, 26], 1.0);
        is("light-dark(#f80, #024)", [255, 136, 0], 1.0);
        is("oklch(0.6279 0.2577 29.23)", [255, 0, 0], 1.0);
        is("oklab(51.975% -0.1403 0.10768)", [0, 128, 0], 1.0);
        is("lab(46.2775% -47.5621 48.5837)", [0, 128, 0], 1.0);
        is("lch(29.69% 45.553 327.1)", [111, 42, 109], 1.0);
        is("color(display-p3 0.5 0.5 0.5)", [128, 128, 128], 1.0);
        is("#12345678", [18, 52, 86], 0.47);
        is("Transparent", [0, 0, 0], 0.0);
    }

    #[test]
    fn what_is_no_colour_is_none() {
        for written in
            ["#12345", "#ggg", "rgb(1 2)", "rgb(1, 2 3)", "rgb(1, 2%, 3)", "blau", "hsl(1px 2% 3%)"]
        {
            assert!(color(written).is_err(), "{written}");
        }
    }
}
