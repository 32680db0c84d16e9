//! The properties of CSS and what a drawing does with each: reads it, refuses
//! it, or ignores it. Their values are read in `set`.

/// The treatment of a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PropertyKind {
    /// Supported.
    Known(Property),
    /// A shorthand for several properties.
    Shorthand(Shorthand),
    /// Refused: browsers paint something with it, and we do not.
    Refused,
    /// Refused on the root element, the only one that browsers paint with it.
    RefusedOnRoot,
    /// Ignored: it changes nothing on paper, or no browser knows it.
    Harmless,
}

/// A shorthand property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shorthand {
    Marker,
    Font,
    Background,
}

macro_rules! properties {
    ($($name:literal $variant:ident $inherited:literal,)+) => {
        /// A supported property.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Property { $($variant,)+ }

        impl Property {
            fn of(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)+
                    _ => None,
                }
            }

            /// Whether elements inherit it from the element around them.
            pub(super) fn is_inherited(self) -> bool {
                match self {
                    $(Self::$variant => $inherited,)+
                }
            }
        }
    };
}

properties! {
    "color" Color true,
    "fill" Fill true,
    "fill-opacity" FillOpacity true,
    "fill-rule" FillRule true,
    "clip-rule" ClipRule true,
    "stroke" Stroke true,
    "stroke-width" StrokeWidth true,
    "stroke-opacity" StrokeOpacity true,
    "stroke-linecap" StrokeLinecap true,
    "stroke-linejoin" StrokeLinejoin true,
    "stroke-miterlimit" StrokeMiterlimit true,
    "stroke-dasharray" StrokeDasharray true,
    "stroke-dashoffset" StrokeDashoffset true,
    "marker-start" MarkerStart true,
    "marker-mid" MarkerMid true,
    "marker-end" MarkerEnd true,
    "visibility" Visibility true,
    "paint-order" PaintOrder true,
    "font-size" FontSize true,
    "font-family" FontFamily true,
    "font-weight" FontWeight true,
    "font-style" FontStyle true,
    "text-anchor" TextAnchor true,
    "dominant-baseline" DominantBaseline true,
    "color-interpolation" ColorInterpolation true,
    "letter-spacing" LetterSpacing true,
    "word-spacing" WordSpacing true,
    "alignment-baseline" AlignmentBaseline false,
    "baseline-shift" BaselineShift false,
    "display" Display false,
    "opacity" Opacity false,
    "clip-path" ClipPath false,
    "mask" Mask false,
    "filter" Filter false,
    "mix-blend-mode" MixBlendMode false,
    "transform" Transform false,
    "transform-origin" TransformOrigin false,
    "transform-box" TransformBox false,
    "vector-effect" VectorEffect false,
    "overflow" Overflow false,
    "stop-color" StopColor false,
    "stop-opacity" StopOpacity false,
    "mask-type" MaskType false,
    "background-color" BackgroundColor false,
    "x" X false,
    "y" Y false,
    "width" Width false,
    "height" Height false,
    "cx" Cx false,
    "cy" Cy false,
    "r" R false,
    "rx" Rx false,
    "ry" Ry false,
    "d" D false,
}

/// Properties that browsers paint a drawing with and we do not.
const REFUSED: [&str; 32] = [
    "all",
    "animation",
    "animation-name",
    "backdrop-filter",
    "backface-visibility",
    "color-scheme",
    "content-visibility",
    "mask-border",
    "mask-clip",
    "mask-composite",
    "mask-image",
    "mask-mode",
    "mask-origin",
    "mask-position",
    "mask-repeat",
    "mask-size",
    "offset",
    "offset-path",
    "offset-position",
    "perspective",
    "rotate",
    "scale",
    "transform-style",
    "translate",
    "zoom",
    "-webkit-box-reflect",
    "-webkit-clip-path",
    "-webkit-filter",
    "-webkit-mask",
    "-webkit-mask-image",
    "-webkit-transform",
    "-webkit-animation",
];

/// Properties of boxes; in a drawing only the root element is one.
const REFUSED_ON_ROOT: [&str; 14] = [
    "background-image",
    "border",
    "border-bottom",
    "border-left",
    "border-radius",
    "border-right",
    "border-style",
    "border-top",
    "border-width",
    "box-shadow",
    "outline",
    "outline-style",
    "padding",
    "-webkit-box-shadow",
];

/// Properties that change how text is set, and nothing else.
const OF_TEXT: [&str; 23] = [
    "direction",
    "font-feature-settings",
    "font-kerning",
    "font-size-adjust",
    "font-stretch",
    "font-variant",
    "font-variant-caps",
    "font-variation-settings",
    "glyph-orientation-horizontal",
    "glyph-orientation-vertical",
    "inline-size",
    "kerning",
    "text-decoration",
    "text-decoration-line",
    "text-orientation",
    "text-overflow",
    "text-shadow",
    "text-transform",
    "unicode-bidi",
    "white-space",
    "white-space-collapse",
    "-webkit-text-stroke",
    "writing-mode",
];

/// The treatment of a property of this name, in lower case.
pub(super) fn kind(name: &str) -> PropertyKind {
    match name {
        "marker" => PropertyKind::Shorthand(Shorthand::Marker),
        "font" => PropertyKind::Shorthand(Shorthand::Font),
        "background" => PropertyKind::Shorthand(Shorthand::Background),
        _ => match Property::of(name) {
            Some(property) => PropertyKind::Known(property),
            None if REFUSED.contains(&name) => PropertyKind::Refused,
            None if REFUSED_ON_ROOT.contains(&name) => PropertyKind::RefusedOnRoot,
            None => PropertyKind::Harmless,
        },
    }
}

/// The name of a text property that is kept as written.
pub(super) fn of_text(name: &str) -> Option<&'static str> {
    OF_TEXT.into_iter().find(|it| *it == name)
}

/// Whether a text property is inherited.
pub(super) fn is_inherited_of_text(name: &str) -> bool {
    const OWN: [&str; 5] =
        ["inline-size", "text-decoration", "text-decoration-line", "text-overflow", "unicode-bidi"];
    !OWN.contains(&name)
}

/// Whether an element vanishes without a value of this property.
pub(super) fn is_size(property: Property) -> bool {
    use Property as P;
    matches!(property, P::Width | P::Height | P::R | P::Rx | P::Ry | P::D)
}

/// Whether an attribute of this name sets the property: for geometry, only on
/// elements that have the attribute (SVG 2, 6.6 and 10).
pub(super) fn is_attribute_of(property: Property, element: &str) -> bool {
    use Property as P;
    match property {
        P::X | P::Y => {
            matches!(element, "svg" | "rect" | "image" | "foreignObject" | "use" | "symbol")
        }
        P::Width | P::Height => {
            matches!(element, "svg" | "rect" | "image" | "foreignObject" | "use" | "symbol")
        }
        P::Cx | P::Cy => matches!(element, "circle" | "ellipse"),
        P::R => element == "circle",
        P::Rx | P::Ry => matches!(element, "rect" | "ellipse"),
        P::D => element == "path",
        P::Transform => !matches!(element, "linearGradient" | "radialGradient" | "pattern"),
        P::BackgroundColor => false,
        _ => true,
    }
}
