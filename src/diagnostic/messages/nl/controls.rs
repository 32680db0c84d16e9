//! What the page of the desk calls its controls, for the messages that lead to them.

/// The way to make a part as wide as the page.
pub(super) const ACROSS_THE_PAGE: &str = "zet bij dit deel een vinkje bij “Over de hele breedte”";

/// The way to a setting of a leaflet.
pub(super) fn in_settings(what: &str) -> String {
    format!("kies bij “Papier, letter en gegevens” {what}")
}
