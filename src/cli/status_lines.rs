//! The lines that the program prints beside its diagnostics, in Dutch and English. The
//! diagnostics are worded in `diagnostic`.

use crate::definition::LanguageTag;
use crate::diagnostic::Language;
use crate::translation::Unread;

/// The width of the progress bar, in columns.
const BAR: usize = 20;

/// A definition without faults, and its fingerprint if the PDF shows one.
pub(super) fn in_order(definition: &str, fingerprint: Option<&str>, language: Language) -> String {
    match (language, fingerprint) {
        (Language::Dutch, None) => format!("{definition} is in orde\n"),
        (Language::English, None) => format!("{definition} is in order\n"),
        (Language::Dutch, Some(fingerprint)) => {
            format!("{definition} is in orde (kenmerk {fingerprint})\n")
        }
        (Language::English, Some(fingerprint)) => {
            format!("{definition} is in order (reference {fingerprint})\n")
        }
    }
}

/// A leaflet that was written.
pub(super) fn written(definition: &str, output: &str, language: Language) -> String {
    match language {
        Language::Dutch => format!("van {definition} is {output} gemaakt"),
        Language::English => format!("{output} is made of {definition}"),
    }
}

/// The program goes on when a file changes.
pub(super) fn watching(language: Language) -> &'static str {
    match language {
        Language::Dutch => "leaflet maakt de PDF opnieuw als u iets bewaart; stop met Ctrl+C\n",
        Language::English => "leaflet makes the PDF again when you save; stop with Ctrl+C\n",
    }
}

/// What to do with a new leaflet.
pub(super) fn begun(definition: &str, language: Language) -> String {
    match language {
        Language::Dutch => format!(
            "open {definition} in Kladblok, vervang de tekst, en maak de PDF: leaflet {definition}\n"
        ),
        Language::English => format!(
            "open {definition} in Notepad, replace the text, and make the PDF: leaflet {definition}\n"
        ),
    }
}

/// A mistake that `check --fix` mended.
pub(super) fn mended(
    definition: &str,
    line: usize,
    [before, after]: [&str; 2],
    language: Language,
) -> String {
    match (language, after.trim()) {
        (Language::Dutch, "") => format!("regel {line} van {definition}: {before} is weggehaald\n"),
        (Language::English, "") => format!("line {line} of {definition}: {before} is removed\n"),
        (Language::Dutch, after) => {
            format!("regel {line} van {definition}: {before} is {after} geworden\n")
        }
        (Language::English, after) => {
            format!("line {line} of {definition}: {before} is now {after}\n")
        }
    }
}

/// All leaflets of a run were written.
pub(super) fn all_written(count: usize, language: Language) -> String {
    match language {
        Language::Dutch => format!("{count} folders zijn geschreven\n"),
        Language::English => format!("{count} leaflets are written\n"),
    }
}

/// All leaflets of a run passed the check.
pub(super) fn all_sound(count: usize, language: Language) -> String {
    match language {
        Language::Dutch => format!("{count} folders kunnen worden gemaakt\n"),
        Language::English => format!("{count} leaflets can be made\n"),
    }
}

/// A catalogue that already fits its text.
pub(super) fn up_to_date(catalogue: &str, language: Language) -> String {
    match language {
        Language::Dutch => format!("{catalogue} is al bij\n"),
        Language::English => format!("{catalogue} is up to date\n"),
    }
}

/// The number of translations taken from other leaflets.
pub(super) fn recalled(count: usize, language: Language) -> String {
    match (language, count) {
        (Language::Dutch, 1) => {
            "1 tekst is ingevuld uit een andere folder; kijk hem na\n".to_owned()
        }
        (Language::Dutch, _) => {
            format!("{count} teksten zijn ingevuld uit andere folders; kijk ze na\n")
        }
        (Language::English, 1) => {
            "1 text is filled in from another leaflet; look at it\n".to_owned()
        }
        (Language::English, _) => {
            format!("{count} texts are filled in from other leaflets; look at them\n")
        }
    }
}

/// A damaged catalogue of another leaflet, from which nothing was taken.
pub(super) fn not_recalled(catalogue: &str, language: Language) -> String {
    match language {
        Language::Dutch => format!("{catalogue} is beschadigd; er is niets uit overgenomen\n"),
        Language::English => format!("{catalogue} is damaged; nothing is taken from it\n"),
    }
}

/// The facts that the check of a translation cannot read in its language.
pub(super) fn unread(tag: &LanguageTag, unread: Unread, language: Language) -> String {
    let LanguageTag(tag) = tag;
    match (language, unread) {
        (Language::Dutch, Unread::NumberWords) => {
            format!("{tag}: de telwoorden van deze taal zijn niet bekend; kijk ze zelf na\n")
        }
        (Language::Dutch, Unread::NumberWordsAndUnits) => format!(
            "{tag}: de telwoorden en eenheden van deze taal zijn niet bekend; kijk ze zelf na\n"
        ),
        (Language::English, Unread::NumberWords) => {
            format!("{tag}: the number words of this language are not known; check them yourself\n")
        }
        (Language::English, Unread::NumberWordsAndUnits) => format!(
            "{tag}: the number words and units of this language are not known; check them \
             yourself\n"
        ),
    }
}

/// The number of translations that were approved, and of those that were not.
pub(super) fn approved(count: usize, left: usize, language: Language) -> String {
    let approved = match (language, count) {
        (Language::Dutch, 0) => "er is niets nieuws om goed te keuren".to_owned(),
        (Language::Dutch, 1) => "1 tekst is goedgekeurd".to_owned(),
        (Language::Dutch, _) => format!("{count} teksten zijn goedgekeurd"),
        (Language::English, 0) => "there is nothing new to approve".to_owned(),
        (Language::English, 1) => "1 text is approved".to_owned(),
        (Language::English, _) => format!("{count} texts are approved"),
    };
    match (language, left) {
        (_, 0) => format!("{approved}\n"),
        (Language::Dutch, _) => format!("{approved}; {left} niet\n"),
        (Language::English, _) => format!("{approved}; {left} not\n"),
    }
}

/// The progress of a run as a bar and in numbers, without a line break.
pub(super) fn so_far(done: usize, total: usize, language: Language) -> String {
    let full = BAR * done / total.max(1);
    let bar = "█".repeat(full) + &"░".repeat(BAR - full);
    match language {
        Language::Dutch => format!("{bar} {done} van {total} folders"),
        Language::English => format!("{bar} {done} of {total} leaflets"),
    }
}

/// How to go on once the desk is open.
#[cfg(feature = "desk")]
pub(super) fn desk_is_open(is_shown: bool, language: Language) -> String {
    let text = match (is_shown, language) {
        (true, Language::Dutch) => "De pagina is geopend in de browser. Stoppen: Ctrl+C.",
        (true, Language::English) => "The page is open in the browser. To end: Ctrl+C.",
        (false, Language::Dutch) => "Open dit adres in de browser. Stoppen: Ctrl+C.",
        (false, Language::English) => "Open this address in the browser. To end: Ctrl+C.",
    };
    format!("{text}\n")
}

/// The prompt to press a key before the window closes.
pub(super) fn press_a_key(language: Language) -> &'static str {
    match language {
        Language::Dutch => "\nDruk op een toets om dit venster te sluiten.",
        Language::English => "\nPress any key to close this window.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bar_fills_as_leaflets_are_done() {
        let line = |done| so_far(done, 8, Language::Dutch);
        assert_eq!(line(0), "░░░░░░░░░░░░░░░░░░░░ 0 van 8 folders");
        assert_eq!(line(4), "██████████░░░░░░░░░░ 4 van 8 folders");
        assert_eq!(line(8), "████████████████████ 8 van 8 folders");
    }
}
