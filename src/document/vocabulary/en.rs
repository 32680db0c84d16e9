use super::Vocabulary;

pub(super) const ENGLISH: Vocabulary =
    Vocabulary { info: "Good to know", warning: "Please note", code_for: "QR code that leads to" };
