//! Colours in sRGB. Neutral colours are grey, so that a print shop prints black
//! text with one ink and not with four. How colours are written to a file is
//! left to `pdf`.

/// A colour in sRGB, with components from 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Color {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Color {
    /// Black.
    pub const BLACK: Self = Self::rgb(0, 0, 0);
    /// White.
    pub const WHITE: Self = Self::rgb(255, 255, 255);

    /// The colour of these components.
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// The colour as a definition writes it: `#1c4f7a`.
    pub fn written(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }

    /// The grey level of a neutral colour.
    pub fn neutral(self) -> Option<u8> {
        (self.red == self.green && self.green == self.blue).then_some(self.red)
    }

    /// The colour mixed with white, with this share of it left.
    pub fn tint(self, share: f64) -> Self {
        let thin = |component: u8| (255.0 - (255.0 - f64::from(component)) * share).round() as u8;
        Self::rgb(thin(self.red), thin(self.green), thin(self.blue))
    }

    /// The colour, or the lightest darker shade of it that has this contrast on white.
    pub fn darkened_to(self, contrast: f64) -> Self {
        let shade = |share: u32| {
            let part = |component: u8| (u32::from(component) * share / 1000) as u8;
            Self::rgb(part(self.red), part(self.green), part(self.blue))
        };
        let shades = (0..=1000).rev().map(shade);
        shades.into_iter().find(|it| it.contrast_on_white() >= contrast).unwrap_or(Self::BLACK)
    }

    /// The contrast ratio on white, 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast_on_white(self) -> f64 {
        let linear = |component: u8| {
            let share = f64::from(component) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        let luminance =
            0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue);
        1.05 / (luminance + 0.05)
    }
}
