//! Writes definitions derived from `leaflet.toml` into a folder, for judges
//! outside this repository: `derived_leaflets FOLDER COUNT`.

#![expect(clippy::unwrap_used, reason = "what it derives from is in this repository")]
#[path = "../tests/derived/leaflets.rs"]
mod leaflets;

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| ".".into()));
    let count = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(8);
    let original = leaflets::original();
    let mut random = leaflets::Random::new(2026);
    for number in 1..=count {
        let definition = leaflets::derived(&original, &mut random).to_toml();
        std::fs::write(folder.join(format!("derived-{number}.toml")), definition)?;
    }
    Ok(())
}
