//! The desk as a browser meets it: by HTTP, with everything it refuses.

mod attacks;
mod browser;
mod cures;
mod editing;
mod keeping;
mod making;
mod mending;
mod translating;
