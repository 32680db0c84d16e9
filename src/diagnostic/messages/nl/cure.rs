//! Dutch words on the buttons that mend a mistake or make a text fit.

use super::super::number;
use crate::diagnostic::{Cure, CureKind, FitCure};

pub(in crate::diagnostic::messages) fn cure_in_words(cure: &Cure) -> String {
    match cure.kind {
        CureKind::Key | CureKind::Header => format!("Maak er {} van", cure.text),
        CureKind::Value => format!("Maak er {} van", cure.text.trim_matches(['\'', '"'])),
        CureKind::StraightQuotes => "Zet er rechte aanhalingstekens om".to_owned(),
        CureKind::Quotes => "Zet er aanhalingstekens om".to_owned(),
        CureKind::Space => "Maak er een gewone spatie van".to_owned(),
        CureKind::Removal => "Haal het onzichtbare teken weg".to_owned(),
        CureKind::Bullet => "Maak er een opsomming van".to_owned(),
        CureKind::TickBox => "Maak er een vinkvakje van".to_owned(),
    }
}

pub(in crate::diagnostic::messages) fn fit_cure_in_words(cure: FitCure) -> String {
    match cure {
        FitCure::Pages(1) => "Sta 1 pagina toe".to_owned(),
        FitCure::Pages(pages) => format!("Sta {pages} pagina’s toe"),
        FitCure::Sizes(min, _) => {
            format!("Laat de letter kleiner worden, tot {} punt", number(min.to_pt(), ','))
        }
        FitCure::Margin(margin) => {
            format!("Maak de lege rand smaller: {} mm", number(margin.to_mm(), ','))
        }
        FitCure::Paper(name) => format!("Neem groter papier: {name}"),
    }
}
