//! The tone curve of a picture with a gamma of its own (PNG 3, 13.13). `decode`
//! applies it to the pixels.

/// The exponent of a screen that PNG assumes (PNG 3, 13.13).
const SCREEN: f64 = 2.2;
/// The largest invisible difference in the exponent.
const UNSEEN: f64 = 0.05;

/// The screen level for each level of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tone(Box<[u8; 256]>);

impl Tone {
    /// The levels of a file with a `gAMA` chunk, which holds the exponent times
    /// 100,000 (PNG 3, 11.3.2.2); `None` if they are already those of a screen.
    pub(super) fn of_gamma(gamma: u32) -> Option<Self> {
        let exponent = f64::from(gamma) / 100_000.0 * SCREEN;
        let is_seen = gamma > 0 && (exponent - 1.0).abs() > UNSEEN;
        let shown = |level: usize| {
            let light = (level as f64 / 255.0).powf(1.0 / exponent);
            (light * 255.0).round() as u8
        };
        is_seen.then(|| Self(Box::new(std::array::from_fn(shown))))
    }

    /// The screen level for a level of the file.
    pub(super) fn shown(&self, level: u8) -> u8 {
        self.0[usize::from(level)]
    }
}
