//! The bytes of a picture, SVG, PNG or JPEG: whatever they are, there is a
//! picture or an error.

#![no_main]

use leaflet::artwork;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for name in ["picture.svg", "picture.png", "picture.jpg"] {
        if let Err(problems) = artwork::load(name, bytes) {
            assert!(!problems.is_empty(), "a picture is refused for a reason");
        }
    }
});
