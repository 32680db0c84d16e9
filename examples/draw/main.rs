//! Draws the drawings of this repository: the vertebrae of `leaflet.toml`, and
//! the people of the leaflets in `tests/leaflets/`.
//!
//! `cargo run --example draw` writes the files anew. The same program gives the
//! same files on every machine: fixed seeds, and no arithmetic but what IEEE 754
//! rounds exactly. What the vertebrae show, what they simplify and where their
//! figures come from stands in `assets/README.md`; what the people do, in
//! `tests/leaflets/README.md`.

mod drawing;

fn main() -> std::io::Result<()> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    drawing::all()
        .iter()
        .try_for_each(|drawing| std::fs::write(root.join(&drawing.path), &drawing.svg))
}
