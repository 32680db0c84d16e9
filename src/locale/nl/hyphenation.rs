//! The parts of Dutch compounds, and the words the patterns divide wrongly.

use crate::locale::{Compounds, Prefix};

pub(super) static COMPOUNDS: Compounds = Compounds {
    first: include_str!("first.txt"),
    last: include_str!("last.txt"),
    // behandelings-, gezondheids-, kwaliteits-, zwangerschaps-
    joining: &["ings", "heids", "iteits", "schaps"],
    prefixes: PREFIXES,
    diminutives: DIMINUTIVES,
};

/// Before -tje the final vowel is doubled: cafeetje is café-tje.
const DIMINUTIVES: &[(&str, &str)] = &[
    ("cafeetje", "é"),
    ("comiteetje", "é"),
    ("coupeetje", "é"),
    ("logeetje", "é"),
    ("sateetje", "é"),
    ("autootje", "o"),
    ("fotootje", "o"),
    ("pianootje", "o"),
    ("videootje", "o"),
    ("parapluutje", "u"),
    ("agendaatje", "a"),
    ("collegaatje", "a"),
];

/// Prefixes before a vowel. The patterns know few of them and break in the wrong
/// place (geo-pereerd, pos-toperatief, in-teractie).
const PREFIXES: &[Prefix] = &[
    Prefix { letters: "ge", before: &["a", "o"], not: GEO },
    Prefix { letters: "be", before: &["a", "o"], not: &["beat", "beau", "beow", "beos"] },
    Prefix { letters: "na", before: &["o", "ij"], not: &["naomi"] },
    Prefix { letters: "pre", before: &["a", "o"], not: &[] },
    Prefix { letters: "post", before: &["a", "o", "in", "ex"], not: &["postam", "postogram"] },
    Prefix { letters: "anti", before: &["a", "o", "i", "u", "ep"], not: &[] },
    Prefix { letters: "inter", before: &["a", "o", "u"], not: &[] },
    Prefix { letters: "hyper", before: &["a", "e", "i", "o", "u"], not: &["hyperoni"] },
    Prefix { letters: "her", before: HER, not: &[] },
];

/// Words with geo- (earth) and the like, which do not begin with the prefix ge-.
const GEO: &[&str] = &[
    "geobot", "geocent", "geoche", "geode", "geodr", "geofys", "geogra", "geohyd", "geolo",
    "geomet", "geomag", "geomor", "geopoli", "geosta", "geosf", "geotex", "geoth", "geoïn",
    "georgi",
];

/// The beginnings that follow her-: more letters than for the other prefixes, since
/// many words only begin with the same three letters.
const HER: &[&str] = &[
    "aan", "adem", "eva", "exa", "ijk", "ind", "inn", "inr", "ins", "inv", "ont", "opb", "ope",
    "opl", "opn", "opv", "ori", "ove", "uit",
];
