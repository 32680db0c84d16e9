//! The Dutch and other everyday names that people give to keys and values, so
//! that a diagnostic can propose the right one. A definition does not accept them.

/// Names that people write for a key, each with the key.
const DUTCH_NAMES: &[(&str, &str)] = &[
    ("titel", "title"),
    ("ondertitel", "subtitle"),
    ("subtitel", "subtitle"),
    ("kop", "heading"),
    ("kopje", "heading"),
    ("tussenkop", "heading"),
    ("header", "heading"),
    ("tekst", "text"),
    ("inhoud", "text"),
    ("taal", "language"),
    ("lang", "language"),
    ("bijschrift", "caption"),
    ("onderschrift", "caption"),
    ("afbeelding", "figure"),
    ("afbeelding", "image"),
    ("plaatje", "figure"),
    ("plaatje", "image"),
    ("figuur", "figure"),
    ("foto", "figure"),
    ("foto", "image"),
    ("bestand", "image"),
    ("beeld", "image"),
    ("qr-code", "qr"),
    ("qrcode", "qr"),
    ("adres", "qr"),
    ("url", "qr"),
    ("src", "image"),
    ("file", "image"),
    ("breedte", "width"),
    ("breed", "width"),
    ("lengte", "height"),
    ("hoogte", "height"),
    ("liggend", "landscape"),
    ("lijn", "rule"),
    ("streep", "rule"),
    ("kader", "box"),
    ("blok", "box"),
    ("genummerd", "numbered"),
    ("stappen", "numbered"),
    ("plaats", "place"),
    ("kolommen", "columns"),
    ("kolom", "columns"),
    ("marge", "margin"),
    ("marges", "margin"),
    ("kantlijn", "margin"),
    ("margins", "margin"),
    ("tussenruimte", "gap"),
    ("ruimte", "gap"),
    ("minimaal", "min"),
    ("minimum", "min"),
    ("maximaal", "max"),
    ("maximum", "max"),
    ("paginas", "pages"),
    ("pagina's", "pages"),
    ("bladzijden", "pages"),
    ("pagina", "page"),
    ("pagina", "pages"),
    ("bladzijde", "page"),
    ("bladzijde", "pages"),
    ("papier", "page"),
    ("papierformaat", "size"),
    ("formaat", "size"),
    ("grootte", "size"),
    ("lettergrootte", "size"),
    ("maat", "size"),
    ("lettertype", "family"),
    ("font", "family"),
    ("lettertypen", "fonts"),
    ("lettertypes", "fonts"),
    ("stijl", "style"),
    ("opmaak", "style"),
    ("uitlijning", "align"),
    ("uitlijnen", "align"),
    ("afbreken", "hyphenate"),
    ("afbreking", "hyphenate"),
    ("uiterlijk", "look"),
    ("vormgeving", "look"),
    ("titelstijl", "look"),
    ("kleur", "accent"),
    ("color", "accent"),
    ("colour", "accent"),
    ("sectie", "section"),
    ("deel", "section"),
    ("hoofdstuk", "section"),
    ("alinea", "section"),
    ("subsectie", "subsection"),
    ("onderdeel", "subsection"),
    ("naam", "id"),
    ("beschrijving", "alt"),
    ("omschrijving", "alt"),
    ("versiering", "decorative"),
    ("decoratief", "decorative"),
    ("over", "about"),
    ("colofon", "about"),
    ("versie", "version"),
    ("datum", "date"),
    ("herziening", "review"),
    ("herzien", "review"),
    ("auteur", "authors"),
    ("auteurs", "authors"),
    ("author", "authors"),
    ("schrijver", "authors"),
    ("schrijvers", "authors"),
    ("reviewer", "reviewers"),
    ("source", "sources"),
    ("medewerkers", "reviewers"),
    ("meelezers", "reviewers"),
    ("bron", "sources"),
    ("bronnen", "sources"),
    ("mening", "feedback"),
    ("contact", "feedback"),
    ("praktijk", "practice"),
    ("naam", "name"),
    ("adres", "address"),
    ("telefoon", "phone"),
    ("telefoonnummer", "phone"),
    ("tel", "phone"),
    ("e-mail", "email"),
    ("mail", "email"),
    ("mailadres", "email"),
    ("e-mailadres", "email"),
    ("site", "website"),
    ("openingstijden", "hours"),
    ("openingsuren", "hours"),
    ("beeldmerk", "logo"),
    ("tonen", "show"),
    ("boven", "top"),
    ("onder", "bottom"),
    ("links", "left"),
    ("rechts", "right"),
];

/// Names that people know a value by, in Dutch or from a word processor, each
/// with the value.
const DUTCH_VALUES: &[(&str, &str)] = &[
    ("kolom", "column"),
    ("kolombreedte", "column"),
    ("pagina", "page"),
    ("bladzijde", "page"),
    ("paginabreedte", "page"),
    ("100%", "page"),
    ("naast", "beside"),
    ("ernaast", "beside"),
    ("onder", "below"),
    ("eronder", "below"),
    ("waarschuwing", "warning"),
    ("let op", "warning"),
    ("weetje", "info"),
    ("informatie", "info"),
    ("goed om te weten", "info"),
    ("samenvatting", "summary"),
    ("in het kort", "summary"),
    ("kort", "summary"),
    ("links", "ragged"),
    ("left", "ragged"),
    ("linkslijnend", "ragged"),
    ("uitgevuld", "justified"),
    ("uitvullen", "justified"),
    ("justify", "justified"),
    ("lange-woorden", "long-words"),
    ("lijn", "rule"),
    ("lijnen", "rule"),
    ("streep", "rule"),
    ("balk", "band"),
    ("kleurvlak", "band"),
    ("kaal", "plain"),
    ("boven", "top"),
    ("bovenaan", "top"),
    ("briefhoofd", "top"),
    ("eind", "end"),
    ("einde", "end"),
    ("voet", "footer"),
    ("voettekst", "footer"),
];

/// The value that a Dutch name means.
pub(super) fn value_called(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    DUTCH_VALUES.iter().find(|(dutch, _)| *dutch == name).map(|&(_, value)| value)
}

/// All Dutch names of keys.
pub(super) fn dutch_names() -> impl Iterator<Item = &'static str> {
    DUTCH_NAMES.iter().map(|&(dutch, _)| dutch)
}

/// The keys that a Dutch name may mean.
pub(super) fn keys_called(name: &str) -> impl Iterator<Item = &'static str> {
    let name = name.to_lowercase();
    DUTCH_NAMES.iter().filter(move |(dutch, _)| *dutch == name).map(|&(_, key)| key)
}

#[cfg(test)]
mod tests {
    use super::super::keys::KEYS;
    use super::DUTCH_NAMES;

    #[test]
    fn dutch_name_stands_for_a_key_that_exists() {
        for (dutch, name) in DUTCH_NAMES {
            assert!(KEYS.iter().any(|key| key.name == *name), "{dutch}");
        }
    }
}
