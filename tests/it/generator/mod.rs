//! Leaflets made by chance, as people type and paste them.
//!
//! One generator serves the tests and the fuzz targets. Every choice comes from
//! a [`Chance`]: a seed in a test, the fuzzer's bytes in a fuzz target, the
//! bytes of a failure while it is made smaller. A choice of nought is the
//! simplest one, so fewer bytes make a smaller leaflet.
//!
//! 1. [`dictionary`] has the words, sentences and marks.
//! 2. [`pieces`] has what people type, each piece with what the grammar makes
//!    of it: what is printed, and whether that may or must be reported.
//! 3. [`text`] joins pieces into lines, [`blocks`] lines into texts.
//! 4. [`look`] makes the pages they are printed on.
//! 5. [`leaflet`] puts all of it into definitions that use every key, and
//!    [`slips`] puts mistakes into those.
//!
//! What is expected on paper grows along with the source ([`expect`]): nothing
//! here asks the program what it makes of a text.

pub(crate) mod blocks;
pub(crate) mod chance;
pub(crate) mod dictionary;
pub(crate) mod expect;
pub(crate) mod leaflet;
pub(crate) mod look;
pub(crate) mod pieces;
pub(crate) mod slips;
pub(crate) mod text;
