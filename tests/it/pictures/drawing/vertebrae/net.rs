//! The net of trabeculae: uprights from end plate to end plate, and the
//! struts that join them.

use super::body::Body;
use super::field::Strand;
use super::random::Random;
use crate::pictures::drawing::distance::Bar;

/// What a net is made of; lengths in units of the drawing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Architecture {
    pub(super) uprights: usize,
    /// How many struts there would be between two uprights.
    pub(super) struts: usize,
    /// Half the thickness of an upright, and of a strut.
    pub(super) radii: [f64; 2],
    /// How far places and thicknesses stray, 0 for not at all.
    pub(super) disorder: f64,
    /// The share of struts that are gone.
    pub(super) lost: f64,
    /// Uprights that are interrupted, and how far down.
    pub(super) broken: &'static [(usize, f64)],
    /// The thickness of the walls, and of the end plates.
    pub(super) shell: [f64; 2],
    /// How far the drawn outlines of its pores may stray from their true ones.
    pub(super) tolerance: f64,
}

/// A dense net of thick plates.
pub(super) const NORMAL: Architecture = Architecture {
    uprights: 13,
    struts: 8,
    radii: [4.4, 3.3],
    disorder: 0.3,
    lost: 0.0,
    broken: &[],
    shell: [15.0, 13.0],
    tolerance: 2.4,
};

/// Fewer and thinner uprights, two of them broken; most struts gone.
pub(super) const OSTEOPOROTIC: Architecture = Architecture {
    uprights: 8,
    struts: 6,
    radii: [3.6, 2.4],
    disorder: 0.75,
    lost: 0.6,
    broken: &[(2, 0.4), (5, 0.6)],
    shell: [6.5, 6.0],
    tolerance: 2.0,
};

/// Places along an upright where it may bend, ends included.
const KNOTS: usize = 6;

/// How wide a body is about its waist, in units of the drawing.
const WIDTH: f64 = 350.0;

/// How many straight bars follow an upright's curve.
const PIECES: usize = 24;

/// What an upright is at each knot, from top to bottom.
type Knots = [f64; KNOTS];

/// A line of bone from end plate to end plate.
struct Upright {
    /// Shares of the body's width.
    places: Knots,
    radii: Knots,
    /// Where it is interrupted, as a share of the height.
    gap: Option<f64>,
}

/// All the bone of a cut face, shell included.
pub(super) fn strands(body: &Body, architecture: &Architecture, seed: u64) -> Vec<Strand> {
    let mut random = Random::new(seed);
    let uprights: Vec<Upright> =
        (0..architecture.uprights).map(|i| upright(architecture, i, &mut random)).collect();
    let mut strands = vec![shell(body, architecture.shell)];
    strands.extend(uprights.iter().flat_map(|upright| upright_strands(body, upright)));
    let lines = [[0.0; KNOTS]].into_iter().chain(uprights.iter().map(|upright| upright.places));
    let lines: Vec<Knots> = lines.chain([[1.0; KNOTS]]).collect();
    for (column, pair) in lines.windows(2).enumerate() {
        strands.extend(struts(body, architecture, column, [&pair[0], &pair[1]], &mut random));
    }
    strands
}

fn upright(architecture: &Architecture, index: usize, random: &mut Random) -> Upright {
    // The shell leaves the net less than the whole width.
    let wall = architecture.shell[0] / WIDTH;
    let pitch = (1.0 - 2.0 * wall) / (architecture.uprights as f64 + 1.0);
    let stray = 0.5 * architecture.disorder * pitch;
    let middle = wall + (index + 1) as f64 * pitch + 0.6 * stray * random.either_way();
    let lean = 1.4 * stray * random.either_way();
    let share = |knot: usize| knot as f64 / (KNOTS - 1) as f64;
    let places = std::array::from_fn(|knot| {
        middle + lean * (share(knot) - 0.5) + stray * random.either_way()
    });
    let radii = std::array::from_fn(|_| strayed(architecture.radii[0], architecture, random));
    let gap = architecture.broken.iter().find(|(broken, _)| *broken == index);
    Upright { places, radii, gap: gap.map(|(_, at)| *at) }
}

/// The parts of an upright, above and below its gap.
fn upright_strands(body: &Body, upright: &Upright) -> Vec<Strand> {
    let share = |piece: usize| piece as f64 / PIECES as f64;
    let gap = upright.gap.unwrap_or(2.0);
    let from_gap = |piece: usize| (share(piece) - gap).abs();
    let place = |piece: usize| body.place(along(&upright.places, share(piece)), share(piece));
    // A free end tapers.
    let radius =
        |piece: usize| along(&upright.radii, share(piece)) * (from_gap(piece) * 4.0).min(1.0);
    let bar = |piece: usize| Bar {
        ends: [place(piece), place(piece + 1)],
        radii: [radius(piece), radius(piece + 1)],
    };
    let whole = (0..PIECES).filter(|&piece| from_gap(piece) > 0.1 && from_gap(piece + 1) > 0.1);
    let (above, below): (Vec<usize>, Vec<usize>) = whole.partition(|&piece| share(piece) < gap);
    [above, below].iter().map(|pieces| pieces.iter().map(|&piece| bar(piece)).collect()).collect()
}

fn struts(
    body: &Body,
    architecture: &Architecture,
    column: usize,
    between: [&Knots; 2],
    random: &mut Random,
) -> Vec<Strand> {
    let rows = architecture.struts as f64;
    let stray = 0.5 * architecture.disorder / rows;
    // Struts of neighbouring columns are not level, as bricks are not.
    let phase = if column.is_multiple_of(2) { 0.25 } else { 0.75 };
    let mut struts = Vec::new();
    for row in 0..architecture.struts {
        let v = (row as f64 + phase) / rows + stray * random.either_way();
        let tilt = stray * random.either_way();
        let radius = strayed(architecture.radii[1], architecture, random);
        let lost = random.share() < architecture.lost;
        if !lost && (0.05..0.95).contains(&v) {
            let end = |upright: &Knots, v: f64| body.place(along(upright, v), v);
            let ends = [end(between[0], v - tilt), end(between[1], v + tilt)];
            struts.push(vec![Bar { ends, radii: [radius; 2] }]);
        }
    }
    struts
}

fn strayed(radius: f64, architecture: &Architecture, random: &mut Random) -> f64 {
    radius * (1.0 + 0.5 * architecture.disorder * random.either_way())
}

/// What lies a share `v` of the way along the knots, smoothly between them
/// (Catmull and Rom, 1974).
fn along(knots: &Knots, v: f64) -> f64 {
    let last = KNOTS - 1;
    let place = v.clamp(0.0, 1.0) * last as f64;
    let knot = (place as usize).min(last - 1);
    let [a, b] = [knots[knot], knots[knot + 1]];
    let before = if knot == 0 { a } else { knots[knot - 1] };
    let after = if knot + 1 == last { b } else { knots[knot + 2] };
    let t = place - knot as f64;
    let (first, second) = ((b - before) * 0.5, (after - a) * 0.5);
    let bend = (a - b) * 2.0 + first + second;
    a + t * (first + t * ((b - a) * 3.0 - first * 2.0 - second + t * bend))
}

/// The wall and the end plates: bars along the outline, half of them outside.
fn shell(body: &Body, [wall, plate]: [f64; 2]) -> Strand {
    // The outline is end plate, corner, wall, corner, and round again.
    let thickness = [[plate; 2], [plate, wall], [wall; 2], [wall, plate]];
    let sides = body.outline();
    let pieces = sides.iter().zip(thickness.iter().cycle()).flat_map(|(side, [from, to])| {
        (0..8).map(move |piece| {
            let [a, b] = [f64::from(piece) / 8.0, f64::from(piece + 1) / 8.0];
            Bar {
                ends: [side.point(a), side.point(b)],
                radii: [from + (to - from) * a, from + (to - from) * b],
            }
        })
    });
    pieces.collect()
}
