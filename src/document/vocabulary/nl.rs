use super::Vocabulary;

pub(super) const DUTCH: Vocabulary =
    Vocabulary { info: "Goed om te weten", warning: "Let op", code_for: "QR-code die leidt naar" };
