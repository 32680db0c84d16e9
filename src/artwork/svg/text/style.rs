//! The style of characters: reads it from the computed style of their element,
//! and refuses what changes how words look and cannot be set.

use crate::artwork::svg::cascade::{
    BaselineShift, ComputedStyle, PaintValue, Painted, Rgba, TextAnchor as Asked,
};
use crate::artwork::svg::outline;
use crate::artwork::svg::placement::Placement;
use crate::artwork::svg::shape::pen;
use crate::artwork::{Anchor, Baseline, DrawingTextStyle, Paint, Rise, Stroke, Transform};
use crate::diagnostic::{Span, TextFeature};
use crate::geometry::Abs;

/// Lighter letters are not bold.
const LEAST_BOLD: u16 = 600;
/// The largest letter or word spacing, in type sizes: beyond it no drawing is
/// readable, and no number in a PDF is as large.
const MOST_SPACING: f32 = 100.0;
/// Generic names, which are not typefaces (CSS Fonts 4, 2.1.3).
const GENERIC: [&str; 15] = [
    "serif",
    "sans-serif",
    "sans",
    "monospace",
    "cursive",
    "fantasy",
    "system-ui",
    "ui-serif",
    "ui-sans-serif",
    "ui-monospace",
    "ui-rounded",
    "math",
    "emoji",
    "fangsong",
    "inherit",
];

/// The style of characters, and the part of their line that is anchored.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct CharacterStyle {
    pub(super) style: DrawingTextStyle,
    pub(super) anchor: Anchor,
    /// Whether consecutive spaces are kept.
    pub(super) keeps_spaces: bool,
    letters: LetterCase,
}

/// The case in which letters are set.
#[derive(Debug, Clone, Copy, PartialEq)]
enum LetterCase {
    AsWritten,
    Capitals,
    Small,
}

impl CharacterStyle {
    pub(super) fn with_spaces(self, keeps_spaces: bool) -> Self {
        Self { keeps_spaces: keeps_spaces || self.keeps_spaces, ..self }
    }

    /// This style, raised.
    pub(super) fn raised(mut self, rise: Rise) -> Self {
        self.style.rise = rise;
        self
    }

    /// This style, with its opacity multiplied.
    pub(super) fn faded(mut self, opacity: f32) -> Self {
        self.style.opacity *= opacity;
        if let Some(stroke) = &mut self.style.stroke {
            stroke.opacity *= opacity;
        }
        self
    }

    /// The letters set for a character.
    pub(super) fn letters(&self, character: char) -> Vec<char> {
        match self.letters {
            LetterCase::AsWritten => vec![character],
            LetterCase::Capitals => character.to_uppercase().collect(),
            LetterCase::Small => character.to_lowercase().collect(),
        }
    }
}

/// A feature that cannot be set, and its place if known.
type Unsupported = (Option<Span>, TextFeature);

/// The style of the words of an element; `None` if they are invisible.
pub(super) fn character_style(
    style: &ComputedStyle,
    place: &Placement,
) -> Result<Option<CharacterStyle>, Unsupported> {
    let size = style.text.font_size;
    if !style.is_visible || size.partial_cmp(&0.0) != Some(std::cmp::Ordering::Greater) {
        return Ok(None);
    }
    let stroke = stroke(style, place)?;
    let Some(filled) = fill(style)? else {
        return if stroke.is_some() { Err((None, TextFeature::OnlyOutlined)) } else { Ok(None) };
    };
    check(style)?;
    let length = |pixels: f32| Abs::pt(pixels.into());
    let spacing = |pixels: f32| length(pixels.clamp(-MOST_SPACING * size, MOST_SPACING * size));
    let family = family(style);
    let (is_bold, is_slanted) = family.map(in_name).unwrap_or_default();
    let style_of_text = DrawingTextStyle {
        size: length(size),
        is_strong: style.text.font_weight >= LEAST_BOLD || is_bold,
        is_emphasised: style.text.is_italic || is_slanted,
        color: filled.color,
        opacity: filled.opacity,
        stroke,
        baseline: baseline(style),
        rise: Rise::default(),
        letter_spacing: spacing(style.text.letter_spacing),
        word_spacing: spacing(style.text.word_spacing),
        family: family.map(|name| without_variant(name).to_owned()),
    };
    Ok(Some(CharacterStyle {
        style: style_of_text,
        anchor: anchor(style),
        keeps_spaces: keeps_spaces(style),
        letters: match other(style, "text-transform") {
            Some("uppercase") => LetterCase::Capitals,
            Some("lowercase") => LetterCase::Small,
            _ => LetterCase::AsWritten,
        },
    }))
}

/// Whether consecutive spaces are kept (CSS Text 4, 3.1).
fn keeps_spaces(style: &ComputedStyle) -> bool {
    let names = ["white-space", "white-space-collapse"];
    names.into_iter().filter_map(|name| other(style, name)).any(|it| {
        matches!(it, "pre" | "pre-wrap" | "preserve" | "preserve-spaces" | "break-spaces")
    })
}

/// The value of another text property.
fn other<'s>(style: &'s ComputedStyle, name: &str) -> Option<&'s str> {
    style.text.others.get(name).map(|(value, _)| value.trim())
}

/// A property, the feature it stands for, and whether a value of it needs that
/// feature.
type PropertyCheck = (&'static str, TextFeature, fn(&str) -> bool);

/// Refuses properties that change how words look and are not supported.
fn check(style: &ComputedStyle) -> Result<(), Unsupported> {
    use TextFeature as F;
    let refused: [PropertyCheck; 13] = [
        ("writing-mode", F::Vertical, |it| {
            !matches!(it, "horizontal-tb" | "lr" | "lr-tb" | "rl" | "rl-tb")
        }),
        ("glyph-orientation-horizontal", F::TurnedLetters, |it| !is_nothing(it)),
        ("inline-size", F::Wrapped, |it| !is_nothing(it)),
        ("text-decoration", F::Decorated, |it| !it.contains("none")),
        ("text-decoration-line", F::Decorated, |it| !it.contains("none")),
        ("text-shadow", F::Decorated, |it| it != "none"),
        ("-webkit-text-stroke", F::OnlyOutlined, |it| !is_nothing(it)),
        ("font-variant", F::SmallCapitals, |it| it.contains("caps") || it.contains("unicase")),
        ("font-variant-caps", F::SmallCapitals, |it| it != "normal"),
        ("font-size-adjust", F::Adjusted, |it| it != "none"),
        ("text-transform", F::SmallCapitals, |it| matches!(it, "capitalize" | "full-width")),
        ("unicode-bidi", F::Overridden, |it| it.contains("override")),
        ("direction", F::Overridden, |it| !matches!(it, "ltr" | "rtl")),
    ];
    for (name, feature, is_refused) in refused {
        if let Some((value, span)) = style.text.others.get(name)
            && is_refused(value.trim())
        {
            return Err((Some(*span), feature));
        }
    }
    Ok(())
}

fn is_nothing(value: &str) -> bool {
    let number = value.trim_end_matches(|it: char| it.is_ascii_alphabetic() || it == '%');
    matches!(value, "auto" | "none" | "normal") || number.parse() == Ok(0.0_f32)
}

/// The fill of letters; `None` if it is invisible.
fn fill(style: &ComputedStyle) -> Result<Option<Rgba>, Unsupported> {
    paint(style, &style.fill, style.fill_opacity)
}

fn paint(
    style: &ComputedStyle,
    paint: &PaintValue,
    opacity: f32,
) -> Result<Option<Rgba>, Unsupported> {
    match paint {
        PaintValue::None => Ok(None),
        PaintValue::Color(color) => {
            let color = color.resolve(style.color);
            let color = Rgba { opacity: color.opacity * opacity, ..color };
            Ok((color.opacity > 0.0).then_some(color))
        }
        PaintValue::Context(_) | PaintValue::Server(..) => Err((None, TextFeature::Painted)),
    }
}

/// The stroke of letters.
fn stroke(style: &ComputedStyle, place: &Placement) -> Result<Option<Stroke>, Unsupported> {
    let Some(color) = paint(style, &style.stroke, style.stroke_opacity)? else { return Ok(None) };
    let width = place.along(style.stroke_width);
    if width.partial_cmp(&0.0) != Some(std::cmp::Ordering::Greater) {
        return Ok(None);
    }
    let fill = style.paint_order.iter().position(|it| *it == Painted::Fill);
    let stroke = style.paint_order.iter().position(|it| *it == Painted::Stroke);
    if stroke < fill {
        return Err((None, TextFeature::OutlinedBehind));
    }
    let scale = to_points(place).scale() as f32 / outline::POINTS_PER_PIXEL;
    Ok(Some(pen(style, place, width, Paint::Color(color.color), color.opacity, scale)))
}

/// The transform from the pixels of a text to the points of the drawing.
pub(super) fn to_points(place: &Placement) -> Transform {
    let it = outline::to_points(place.transform);
    Transform([it.sx, it.ky, it.kx, it.sy, it.tx, it.ty].map(f64::from))
}

/// The part of a line that is anchored; a line that runs to the left starts at
/// the right.
fn anchor(style: &ComputedStyle) -> Anchor {
    let is_leftward = other(style, "direction") == Some("rtl");
    match (style.text.anchor, is_leftward) {
        (Asked::Start, false) | (Asked::End, true) => Anchor::Left,
        (Asked::Middle, _) => Anchor::Middle,
        (Asked::End, false) | (Asked::Start, true) => Anchor::Right,
    }
}

/// The height of the letters that is placed on the line.
fn baseline(style: &ComputedStyle) -> Baseline {
    let chosen = style.own.alignment_baseline.or(style.text.dominant_baseline);
    chosen.unwrap_or(Baseline::Alphabetic)
}

/// The rise of the letters of an element above those around it. Browsers raise
/// and lower them by half the height of their own face, whatever it declares.
pub(super) fn rise(style: &ComputedStyle) -> Rise {
    let size = style.text.font_size;
    let pixels = |pixels: f32| Abs::pt(pixels.into());
    match style.own.baseline_shift {
        BaselineShift::By(length) => {
            Rise { length: pixels(length.resolve(size)), ..Rise::default() }
        }
        BaselineShift::Super => Rise { face_height: pixels(size / 2.0), ..Rise::default() },
        BaselineShift::Sub => Rise { face_height: pixels(-size / 2.0), ..Rise::default() },
    }
}

/// The requested typeface, unless it is a generic name.
fn family(style: &ComputedStyle) -> Option<&str> {
    let first = style.text.font_family.as_ref()?.split(',').next()?;
    let name = first.trim().trim_matches(['"', '\'']).trim();
    let is_generic = GENERIC.iter().any(|generic| generic.eq_ignore_ascii_case(name));
    (!name.is_empty() && !is_generic).then_some(name)
}

/// The name of a typeface without its variant: `MyriadPro-BoldIt`.
fn without_variant(family: &str) -> &str {
    match family.split_once('-') {
        Some((name, _)) if !family.contains(' ') && !name.is_empty() => name,
        _ => family,
    }
}

/// Whether the name of a typeface says that it is bold, and that it is slanted:
/// some programs write `MyriadPro-BoldIt` and no weight.
fn in_name(family: &str) -> (bool, bool) {
    let Some((_, variant)) = family.split_once('-') else { return (false, false) };
    let has = |words: &[&str]| words.iter().any(|word| variant.contains(word));
    (has(&["Bold", "Black", "Heavy", "bold"]), has(&["It", "Obl", "ital", "obl"]))
}
