//! English words on the buttons that mend a mistake or make a text fit.

use super::super::number;
use crate::diagnostic::{Cure, CureKind, FitCure};

pub(in crate::diagnostic::messages) fn cure_in_words(cure: &Cure) -> String {
    match cure.kind {
        CureKind::Key | CureKind::Header => format!("Change it to {}", cure.text),
        CureKind::Value => format!("Change it to {}", cure.text.trim_matches(['\'', '"'])),
        CureKind::StraightQuotes => "Put straight quotation marks around it".to_owned(),
        CureKind::Quotes => "Put quotation marks around it".to_owned(),
        CureKind::Space => "Make it an ordinary space".to_owned(),
        CureKind::Removal => "Remove the invisible character".to_owned(),
        CureKind::Bullet => "Make it an item of a list".to_owned(),
        CureKind::TickBox => "Make it a box to tick".to_owned(),
    }
}

pub(in crate::diagnostic::messages) fn fit_cure_in_words(cure: FitCure) -> String {
    match cure {
        FitCure::Pages(1) => "Allow 1 page".to_owned(),
        FitCure::Pages(pages) => format!("Allow {pages} pages"),
        FitCure::Sizes(min, _) => {
            format!("Let the letters become smaller, down to {} points", number(min.to_pt(), '.'))
        }
        FitCure::Margin(margin) => {
            format!("Make the empty margin narrower: {} mm", number(margin.to_mm(), '.'))
        }
        FitCure::Paper(name) => format!("Take larger paper: {name}"),
    }
}
