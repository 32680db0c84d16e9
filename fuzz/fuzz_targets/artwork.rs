//! The bytes of a picture, SVG, PNG or JPEG: whatever they are, there is a
//! picture or an error.

#![no_main]

use std::sync::Arc;

use leaflet::artwork::{self, Artwork};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for name in ["picture.svg", "picture.png", "picture.jpg"] {
        match artwork::load(name, Arc::new(bytes.to_vec()), "nl").as_deref() {
            Ok(Artwork::Raster(raster)) => drop(raster.decode()),
            Ok(Artwork::Vector(_)) => {}
            Err(problems) => assert!(!problems.is_empty(), "a picture is refused for a reason"),
        }
    }
});
