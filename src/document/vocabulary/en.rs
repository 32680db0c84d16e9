use super::Vocabulary;

pub(super) const ENGLISH: Vocabulary = Vocabulary {
    info: "Good to know",
    warning: "Please note",
    checkbox: "tick box",
    ticked_checkbox: "ticked box",
    blank: "line to fill in",
};
