//! The pages on the screen: painted twice, as SVG and as PDF, they are one picture.

mod painted;
mod raster;
