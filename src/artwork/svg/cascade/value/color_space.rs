//! Conversions from the colour spaces of CSS to sRGB (CSS Color 4, 10 and 18).

/// Red, green and blue from 0 to 1.
pub(super) type Srgb = [f64; 3];

/// The linear light of a level of sRGB.
pub(super) fn linear(level: f64) -> f64 {
    let light = level.abs();
    let light = if light <= 0.04045 { light / 12.92 } else { ((light + 0.055) / 1.055).powf(2.4) };
    light.copysign(level)
}

/// The level of sRGB for a linear light.
fn companded(light: f64) -> f64 {
    let level = light.abs();
    let level =
        if level <= 0.003_130_8 { 12.92 * level } else { 1.055 * level.powf(1.0 / 2.4) - 0.055 };
    level.copysign(light)
}

fn multiply(matrix: [[f64; 3]; 3], vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row.iter().zip(vector).map(|(one, other)| one * other).sum())
}

pub(super) fn of_linear(lights: [f64; 3]) -> Srgb {
    lights.map(companded)
}

/// Converts Display P3, the wide gamut of newer screens.
pub(super) fn of_display_p3(levels: [f64; 3]) -> Srgb {
    const TO_SRGB: [[f64; 3]; 3] = [
        [1.224_940_176_280_56, -0.224_940_176_280_56, 0.0],
        [-0.042_056_954_709_688, 1.042_056_954_709_688, 0.0],
        [-0.019_637_554_590_334, -0.078_636_045_550_632, 1.098_273_600_140_966],
    ];
    of_linear(multiply(TO_SRGB, levels.map(linear)))
}

/// Converts Oklab: lightness, green to red, and blue to yellow.
pub(super) fn of_oklab([lightness, a, b]: [f64; 3]) -> Srgb {
    const TO_CONES: [[f64; 3]; 3] = [
        [1.0, 0.396_337_777_4, 0.215_803_757_3],
        [1.0, -0.105_561_345_8, -0.063_854_172_8],
        [1.0, -0.089_484_177_5, -1.291_485_548],
    ];
    const TO_LINEAR: [[f64; 3]; 3] = [
        [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
        [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
        [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701],
    ];
    let cones = multiply(TO_CONES, [lightness, a, b]).map(|cone| cone.powi(3));
    of_linear(multiply(TO_LINEAR, cones))
}

/// Converts CIE Lab: a lightness from 0 to 100 and two axes, under illuminant
/// D50.
pub(super) fn of_lab([lightness, a, b]: [f64; 3]) -> Srgb {
    const WHITE: [f64; 3] = [0.964_295_676_4, 1.0, 0.825_104_602_5];
    const TO_LINEAR: [[f64; 3]; 3] = [
        [3.134_136_0, -1.617_386_0, -0.490_662_2],
        [-0.978_795_5, 1.916_254_4, 0.033_442_7],
        [0.071_955_4, -0.228_976_8, 1.405_386_0],
    ];
    let y = (lightness + 16.0) / 116.0;
    let cubes = [y + a / 500.0, y, y - b / 200.0].map(|root| {
        let cube: f64 = root.powi(3);
        if cube > 216.0 / 24389.0 { cube } else { (116.0 * root - 16.0) * 27.0 / 24389.0 }
    });
    let xyz = [cubes[0] * WHITE[0], cubes[1] * WHITE[1], cubes[2] * WHITE[2]];
    of_linear(multiply(TO_LINEAR, xyz))
}

/// Converts HSL: a hue in degrees, and saturation and lightness from 0 to 1.
pub(super) fn of_hsl([hue, saturation, lightness]: [f64; 3]) -> Srgb {
    let reach = saturation * lightness.min(1.0 - lightness);
    [0.0, 8.0, 4.0].map(|sector| {
        let at = (sector + hue / 30.0).rem_euclid(12.0);
        lightness - reach * (at - 3.0).min(9.0 - at).clamp(-1.0, 1.0)
    })
}

/// Converts HWB: a hue in degrees, and whiteness and blackness from 0 to 1.
pub(super) fn of_hwb([hue, white, black]: [f64; 3]) -> Srgb {
    if white + black >= 1.0 {
        return [white / (white + black); 3];
    }
    of_hsl([hue, 1.0, 0.5]).map(|level| level * (1.0 - white - black) + white)
}

/// Converts polar coordinates, a chroma and a hue in degrees, to two axes.
pub(super) fn of_polar([lightness, chroma, hue]: [f64; 3]) -> [f64; 3] {
    let (sin, cos) = hue.to_radians().sin_cos();
    [lightness, chroma * cos, chroma * sin]
}

/// Levels from 0 to 1 as bytes.
pub(super) fn bytes(levels: Srgb) -> [u8; 3] {
    levels.map(|level| (level.clamp(0.0, 1.0) * 255.0).round() as u8)
}
