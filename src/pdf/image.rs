//! Pixels as an image XObject (ISO 32000-1, 8.9.5), in their original
//! compression. Which pixels are embedded is decided in
//! [`prepress`](crate::prepress).

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat, dictionary};

use super::file::PdfFile;
use crate::artwork::{Colors, Encoding, Raster};
use crate::prepress::PreparedPixels;

/// The colour profiles of all pictures, each written once.
#[derive(Default)]
pub(super) struct Profiles<'a>(BTreeMap<&'a [u8], ObjectId>);

/// Writes a picture with its mask and profile. Returns its number.
pub(super) fn image<'a>(
    file: &mut PdfFile,
    picture: &'a PreparedPixels,
    profiles: &mut Profiles<'a>,
) -> ObjectId {
    let colors = &*picture.colors;
    let space = color_space(file, colors, profiles);
    let mut image = stream(colors, space);
    if let Some(opacity) = &picture.opacity {
        let mask = file.add(stream(opacity, name("DeviceGray")));
        image.dict.set("SMask", Object::Reference(mask));
    }
    file.add(image)
}

fn stream(raster: &Raster, color_space: Object) -> Stream {
    let [width, height] = raster.size.map(i64::from);
    let mut entries = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => width,
        "Height" => height,
        "BitsPerComponent" => i64::from(raster.bits),
        "ColorSpace" => color_space,
    };
    match raster.encoding {
        Encoding::Jpeg => entries.set("Filter", "DCTDecode"),
        Encoding::Png { .. } => {
            entries.set("Filter", "FlateDecode");
            entries.set("DecodeParms", predictor(raster, width));
        }
        // `prepress` converts it to one of the others.
        Encoding::WebP { .. } => {}
    }
    Stream::new(entries, raster.compressed().into_owned())
}

/// The predictor of a PNG, whose rows are differences from the row above (ISO
/// 32000-1, 7.4.4.4).
fn predictor(raster: &Raster, columns: i64) -> Dictionary {
    let mut parameters = dictionary! { "Predictor" => 15, "Columns" => columns };
    if raster.colors == Colors::Rgb {
        parameters.set("Colors", 3);
    }
    if raster.bits != 8 {
        parameters.set("BitsPerComponent", i64::from(raster.bits));
    }
    parameters
}

fn color_space<'a>(file: &mut PdfFile, raster: &'a Raster, profiles: &mut Profiles<'a>) -> Object {
    let base = match &raster.profile {
        Some(profile) => based_on(file, profile, &raster.colors, profiles),
        None => name(device(&raster.colors)),
    };
    match &raster.colors {
        Colors::Grey | Colors::Rgb | Colors::Cmyk { .. } => base,
        Colors::Palette(colors) => Object::Array(vec![
            name("Indexed"),
            base,
            Object::Integer((colors.len() / 3) as i64 - 1),
            Object::String(colors.clone(), StringFormat::Literal),
        ]),
    }
}

/// A colour space based on a profile (8.6.5.5).
fn based_on<'a>(
    file: &mut PdfFile,
    profile: &'a [u8],
    colors: &Colors,
    profiles: &mut Profiles<'a>,
) -> Object {
    let parts = match colors {
        Colors::Grey => 1,
        Colors::Rgb | Colors::Palette(_) => 3,
        Colors::Cmyk { .. } => 4,
    };
    let id = *profiles.0.entry(profile).or_insert_with(|| {
        let entries = dictionary! { "N" => parts };
        file.add_stream(entries, profile)
    });
    Object::Array(vec![name("ICCBased"), Object::Reference(id)])
}

fn device(colors: &Colors) -> &'static str {
    match colors {
        Colors::Grey => "DeviceGray",
        Colors::Rgb | Colors::Palette(_) => "DeviceRGB",
        Colors::Cmyk { .. } => "DeviceCMYK",
    }
}

fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}
