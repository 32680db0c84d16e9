//! Two vertebrae, step by step: a body's shape, the net of bone in it, the
//! distance of each place from that bone, the outlines of the pores, the
//! curves that follow them, the paper.

mod arch;
mod body;
mod field;
mod net;
mod paint;
mod random;
mod vertebra;

use vertebra::Vertebra;

use super::plane::at;
use super::svg::Svg;

/// The whole drawing as an SVG file.
pub(super) fn svg() -> String {
    let mut svg = Svg::new(1482, 488, 1.0);
    svg.comment(
        "Two lumbar vertebrae, cut lengthwise, seen from the side: normal and with osteoporosis,\n\
         its height before it sank as a dashed line.\n\
         Made by examples/draw: change that, not this file.\n\
         What it shows, what it simplifies, where the figures come from: README.md beside this.",
    );
    vertebra::draw(&mut svg, at(34.0, 91.0), &NORMAL);
    vertebra::draw(&mut svg, at(820.0, 91.0), &OSTEOPOROTIC);
    svg.finish()
}

/// Full height, a thick shell, a dense and regular net.
const NORMAL: Vertebra =
    Vertebra { name: "normal", body: body::NORMAL, before: None, net: net::NORMAL, seed: 4 };

/// Sunken in front, a thin shell, few trabeculae and large pores.
const OSTEOPOROTIC: Vertebra = Vertebra {
    name: "osteoporotic",
    body: body::SUNKEN,
    before: Some(body::NORMAL),
    net: net::OSTEOPOROTIC,
    seed: 9,
};
