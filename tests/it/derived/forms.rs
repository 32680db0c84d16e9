//! Leaflets with things to look up and to fill in.

use super::leaflets::Random;

/// What is filled in or looked up, of every kind.
const FORMS: [&str; 5] = [
    "| Week | Dosis | Hoe |\n| --: | :-: | --- |\n\
     | 1 | 10 mg | een hele tablet, ’s ochtends bij het ontbijt |\n| 2 | 7,5 mg | [ ] |\n\
     | 3 | 5 mg | een halve tablet<br>met een groot glas water |\n| 4 | 2,5 mg | |\n",
    "| | Dit kan weer | Dit nog niet |\n| --- | --- | --- |\n\
     | Week 1 en 2 | Wassen en aankleden, met een lange schoenlepel. | Autorijden |\n\
     | Week 3 tot 6 | Koken, afwassen en ander licht werk in huis. | Bukken en tillen |\n",
    "- [ ] Ik weet op welke dag ik de tablet neem.\n- [x] Ik heb mijn tandarts gebeld.",
    "Mijn vaste dag is: ____\n\n____\n____",
    "9. Bel de huisarts als u (____) kilo afvalt.\n10. Vraag het ________ aan de balie.",
];

/// A definition with such things at the end of some of its texts.
pub(crate) fn with_forms(toml: &str, random: &mut Random) -> String {
    let texts = toml.matches(END_OF_TEXT).count();
    let mut forms = vec![String::new(); texts];
    for _ in 0..1 + random.below(4) {
        let form = FORMS[random.below(FORMS.len())];
        forms[random.below(texts)].push_str(&format!("\n\n{form}"));
    }
    let mut parts = toml.split(END_OF_TEXT);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.zip(forms).fold(first, |toml, (part, form)| toml + &form + END_OF_TEXT + part)
}

const END_OF_TEXT: &str = "\n'''\n";
