//! Drawings, photographs and QR codes, from the file to the page.

mod codes;
mod damaged;
mod drawing;
mod drawings;
mod drawn;
mod illustration;
mod lettering;
mod pixels;
mod problems;
mod profiles;
mod shared;
