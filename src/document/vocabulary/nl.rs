use super::Vocabulary;

pub(super) const DUTCH: Vocabulary = Vocabulary {
    info: "Goed om te weten",
    warning: "Let op",
    checkbox: "aankruisvakje",
    ticked_checkbox: "aangekruist vakje",
    blank: "invulregel",
};
