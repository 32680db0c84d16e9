use super::Hyphenator;
use crate::definition::LanguageTag;
use crate::shaping::BreakKind;
use crate::shaping::tests::style;
use crate::fonts::Family;

#[test]
fn seed_words() {
    let hyphenator = Hyphenator::new(&LanguageTag("nl".to_owned()), &style(Family::NotoSans, &[]).hyphenation);
    let text = std::fs::read_to_string("/work/shared/seed/000_7081bb3d587f57a2.txt").unwrap();
    let mut words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).filter(|w| w.chars().count() >= 8).collect();
    words.extend("schildklieraandoeningen gezondheidszorg behandelingsplan ademhalingsoefeningen bloedonderzoek cafeetje fotootjes praatjes maatjes huisartsenpraktijk ziekenhuisopname hartritmestoornissen bijwerkingen patiënten cliënten coördinatie reünisten pijnstillers ontstekingsremmers zwangerschapsdiabetes slaapproblemen medicijngebruik zorgverzekeraar bekkenbodemspieren knieprothese evenwichtsoefeningen valpreventie bijzonder bewijzen verwijzen partijen zwijgen kwaliteitscontrole bestraling voedingssupplementen bloeddrukverlagende ergotherapeut logopedist antibioticakuur hoofdpijnklachten rugklachten nekpijn schouderklachten spijsvertering urineonderzoek huidkanker mantelzorgers".split(' '));
    words.sort(); words.dedup();
    for word in words {
        let mut marked = String::new();
        let mut at = 0;
        for place in hyphenator.places(word) {
            marked.push_str(&word[at..place.line_end]);
            if let Some(l) = place.letters { marked.push_str(l); }
            marked.push(if place.kind == BreakKind::Joint { '-' } else { '~' });
            at = place.line_start;
        }
        println!("{marked}{}", &word[at..]);
    }
}
