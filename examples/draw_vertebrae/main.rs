//! Draws `assets/wervels.svg`: a normal and an osteoporotic vertebra.
//!
//! `cargo run --example draw_vertebrae` writes the file anew. The same program
//! gives the same file on every machine: a fixed seed, and no arithmetic but
//! what IEEE 754 rounds exactly. What the drawing shows, what it simplifies
//! and where its figures come from stands in `assets/README.md`.

mod drawing;

fn main() -> std::io::Result<()> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/wervels.svg");
    std::fs::write(path, drawing::svg())
}
