//! Smooth ways through a few places (Catmull and Rom, 1974).

use crate::pictures::drawing::plane::{Point, at};

/// A place, and how thick a limb is there.
type Station = (Point, f64);

/// How many pieces are made of the way between two stations.
const PIECES: u32 = 6;

/// The same stations, with more between them on a smooth way.
pub(super) fn finely(stations: &[Station]) -> Vec<Station> {
    let last = stations.len() - 1;
    let mut fine = Vec::new();
    for i in 0..last {
        let four = [i.saturating_sub(1), i, i + 1, (i + 2).min(last)].map(|i| stations[i]);
        fine.extend((0..PIECES).map(|piece| between(four, f64::from(piece) / f64::from(PIECES))));
    }
    fine.push(stations[last]);
    fine
}

/// A share `t` of the way from the second of four stations to the third.
fn between(four: [Station; 4], t: f64) -> Station {
    let weights = [
        t * (-0.5 + t * (1.0 - 0.5 * t)),
        1.0 + t * t * (-2.5 + 1.5 * t),
        t * (0.5 + t * (2.0 - 1.5 * t)),
        t * t * (-0.5 + 0.5 * t),
    ];
    let weighed = four.iter().zip(weights);
    weighed.fold((at(0.0, 0.0), 0.0), |(place, radius), (station, weight)| {
        (place + station.0 * weight, radius + station.1 * weight)
    })
}
