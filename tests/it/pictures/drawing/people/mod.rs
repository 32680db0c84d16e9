//! People who do exercises, and what they should and should not do: figures
//! posed by where their hips, hands and feet are, all of one hand.

mod arm;
mod belongings;
mod furniture;
mod head;
mod hip;
mod knee;
mod leg;
mod lines;
mod paint;
mod person;
mod pose;
mod scene;
mod signs;
mod solid;
mod spline;
mod tablet;
mod trunk;

use super::Drawing;

/// A drawing of a leaflet: its name, and what is on it.
type Scene = (&'static str, fn() -> super::svg::Svg);

/// The drawings of all leaflets.
pub(super) fn all() -> impl Iterator<Item = Drawing> {
    [
        ("knie-oefeningen", knee::SCENES),
        ("heupoperatie", hip::SCENES),
        ("alendroninezuur", tablet::SCENES),
    ]
    .into_iter()
    .flat_map(|(leaflet, scenes)| scenes.iter().map(move |scene| drawing(leaflet, scene)))
}

fn drawing(leaflet: &str, (name, draw): &Scene) -> Drawing {
    Drawing { path: format!("tests/leaflets/{leaflet}/{name}.svg"), svg: draw().finish() }
}
