//! One vertebra, from back to front.

use super::arch;
use super::body::Body;
use super::field::field;
use super::net::{self, Architecture};
use super::paint::{CUT, GLEAM, HALF_SHADE, LIT, LOST, MARROW, OUTLINE, SHADE};
use crate::pictures::drawing::contour;
use crate::pictures::drawing::fit;
use crate::pictures::drawing::plane::{Cubic, Point, at, moved};
use crate::pictures::drawing::svg::{Shape, Svg};

/// What makes one vertebra differ from another.
#[derive(Debug, Clone, Copy)]
pub(super) struct Vertebra {
    /// A word for what is named in the file.
    pub(super) name: &'static str,
    pub(super) body: Body,
    /// The body before it sank, if it has sunk.
    pub(super) before: Option<Body>,
    pub(super) net: Architecture,
    /// Of the numbers its net is made with.
    pub(super) seed: u64,
}

/// Over how many units strands of bone flow into each other.
const FILLET: f64 = 10.0;

/// Smaller pores than this are left out: they would print as specks.
const LEAST_PORE: f64 = 90.0;

/// Draws a vertebra; `place` is where the front of its upper end plate is.
pub(super) fn draw(svg: &mut Svg, place: Point, vertebra: &Vertebra) {
    svg.move_to(place);
    draw_arch(svg, vertebra.name);
    if let Some(before) = &vertebra.before {
        svg.path(&[before.upper_outline()], LOST);
    }
    draw_outside(svg, &vertebra.body);
    draw_cut_face(svg, vertebra);
}

fn draw_arch(svg: &mut Svg, name: &str) {
    let far = [arch::far_process()];
    svg.path(&far, SHADE);
    svg.path(&far, OUTLINE);
    draw_rounded(svg, name, arch::arch());
    svg.path(&[arch::pedicle_shade(), arch::transverse_shade()], SHADE);
    svg.path(&[arch::lamina()], HALF_SHADE);
    let transverse = [arch::transverse_process()];
    svg.path(&transverse, LIT);
    svg.path(&arch::gleams(), GLEAM);
    svg.path(&transverse, OUTLINE);
}

/// A shape lit from above and in front: its lower and hind edges in shade.
fn draw_rounded(svg: &mut Svg, name: &str, outline: Vec<Cubic>) {
    let lit = [moved(&outline, at(-15.0, -13.0))];
    let whole = [outline];
    svg.within(name, &whole, |svg| {
        svg.path(&whole, SHADE);
        svg.path(&lit, LIT);
    });
    svg.path(&whole, OUTLINE);
}

/// What is seen of the body behind the cut.
fn draw_outside(svg: &mut Svg, body: &Body) {
    let (wall, end_plate) = ([body.wall().to_vec()], [body.end_plate()]);
    svg.path(&wall, HALF_SHADE);
    svg.path(&wall, OUTLINE);
    svg.path(&end_plate, LIT);
    svg.path(&end_plate, OUTLINE);
    svg.path(&[body.hollow()], HALF_SHADE);
    svg.path(&[body.slope()], SHADE);
}

fn draw_cut_face(svg: &mut Svg, vertebra: &Vertebra) {
    let face = [vertebra.body.outline()];
    svg.path(&face, MARROW);
    svg.path(&bone(vertebra), CUT);
    svg.path(&face, OUTLINE);
}

/// The bone of the cut face as one sheet with holes. The holes run round the
/// other way, so that any rule of filling leaves them open.
fn bone(vertebra: &Vertebra) -> Shape {
    let outline = vertebra.body.outline();
    let strands = net::strands(&vertebra.body, &vertebra.net, vertebra.seed);
    let field = field(&strands, FILLET, &polygon(&outline));
    let holes = contour::outlines(&field)
        .into_iter()
        .filter(|hole| contour::area(hole).abs() > LEAST_PORE)
        .map(|hole| fit::closed(&hole, vertebra.net.tolerance));
    holes.chain([outline]).collect()
}

/// Points close together along an outline.
fn polygon(outline: &[Cubic]) -> Vec<Point> {
    let points =
        |curve: &Cubic| (0..8).map(|i| curve.point(f64::from(i) / 8.0)).collect::<Vec<_>>();
    outline.iter().flat_map(points).collect()
}
