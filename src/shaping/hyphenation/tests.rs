//! Division points of words, written with `=` and `~`, and a list of Dutch words divided by
//! hand.

use hypher::Lang;

use super::{Hyphenator, Limits};
use crate::definition::{Align, Hyphenate, LanguageTag, Style};
use crate::locale::Locale;
use crate::shaping::BreakKind;
use crate::shaping::tests::style;

/// A word with `=` at its joints and `~` at its pattern points.
fn divided(language: &str, listed: &[&str], word: &str) -> String {
    let style = style(listed);
    let hyphenator = Hyphenator::new(&LanguageTag(language.to_owned()), &style);
    with_divisions(&hyphenator, word)
}

fn with_divisions(hyphenator: &Hyphenator, word: &str) -> String {
    let mut divided = String::new();
    let mut at = 0;
    for place in hyphenator.places(word) {
        divided.push_str(&word[at..place.line_end]);
        divided.push_str(place.letters.unwrap_or_default());
        divided.push(if place.kind == BreakKind::Joint { '=' } else { '~' });
        at = place.line_start;
    }
    divided + &word[at..]
}

/// Asserts that the words, given divided and separated by spaces, are divided like that.
fn assert_divided(words: &str) {
    let joined = words.replace(['=', '~'], "");
    let found: Vec<String> =
        joined.split_whitespace().map(|word| divided("nl", &[], word)).collect();
    assert_eq!(found, words.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn words_of_the_leaflet_are_divided_as_a_reader_expects() {
    assert_divided(
        "Advie~zen Behan~de~ling Bepaalde Bot=breuken Dag=licht Gene~zing Lichaams=bewe~ging
        Meer~dere Meno=pauze Neder~land Onvol~doende Osteo=porose Risico=factoren Ver~min~de~ren
        Voor=lich~ting Voort~du~rend Wereld=wijd aan~doe~ning advi~se~ren afbeel~ding afge~remd
        behan~de~ling beper~ken bete~ke~nen bevol~kings=groei beweeg~lijk~heid bewe~ging
        bij~dra~gen bloot=stel~ling bot=afbraak bot=breuk bot=dicht~heid bot=massa
        bot=ontkal~king con~sump~tie cortico=steroïden darm=ziekten fac~to~ren fysio=thera~peut
        fysio=therapie geble~ken gelei~de~lijk genees=middelen geval~len geva~rieerd gevol~gen
        gewich~ten houdings=instruc~ties infor~me~ren klach~ten leef=stijl leef=tijd
        lichaams=bouw loop=oefe~ningen maxi~male moge~lijk nega~tief oefen=programma
        oefen=therapie onder~zoek onge~veer ongun~stige opge~steld optre~den optreedt per~so~nen
        pijn~lijk pro~gramma regel~ma~tig rela~tief samen=hangen samen=spraak
        schild~klier=aandoe~ningen spier=kracht spier=verster~king sta~bi~li~teit sti~mu~le~ren
        thuis=situatie uit~ge~breid ver~an~de~ren ver~be~te~ring ver~grij~zing ver~ho~gen
        ver~la~gen ver~min~derde ver~snelde ver~sterkt ver~wach~ting vita~mine vol~doende
        voor~ko~men voor~komt wan~de~len weer~stands=oefe~ningen wervel=gewrichten wervel=kolom
        zon=licht",
    );
}

#[test]
fn compounds_of_other_leaflets_are_divided_at_their_joints() {
    assert_divided(
        "adem~ha~lings=oefe~ningen behan~de~lings=plan bloed=onder~zoek huid=kanker
        ontste~kings=remmers pijn~stil~lers rug=klachten slaap=problemen urine=onder~zoek
        val=preventie voedings=supple~menten even~wichts=oefe~ningen huis~artsen=prak~tijk
        gezond~heids=zorg kwali~teits=controle zwan~ger~schaps=diabetes zieken~huis=opname
        knie=prothese",
    );
}

#[test]
fn words_that_only_look_like_compounds_have_no_joint() {
    for word in "toestanden kantoren handelingen landelijk eilanden bestanden
        medewerkers oorzaken hartelijk standaard dagelijkse wandelingen gelukkige
        bandages tandeloos ruggelings rustende verbanden natuurlijk"
        .split_whitespace()
    {
        assert!(!divided("nl", &[], word).contains('='), "{word}");
    }
}

#[test]
fn prefix_before_a_vowel_is_not_read_on_over() {
    assert_divided(
        "geope~reerd gead~vi~seerd geob~ser~veerd geoe~fende naoe~fe~nen post=ope~ra~tief",
    );
    assert_divided("inter=ac~tie geo~gra~fi~sche her=ope~nen ver~eni~ging inade~men");
    let thorough = Style { align: Align::Justified, hyphenate: Hyphenate::Always, ..style(&[]) };
    let hyphenator = Hyphenator::new(&LanguageTag("nl".to_owned()), &thorough);
    for word in
        ["ge=ope~reerd", "ge=ad~vi~seerd", "ge=ob~ser~veerd", "ge=oe~fen~de", "na=oe~fe~nen"]
    {
        assert_eq!(with_divisions(&hyphenator, &word.replace(['~', '='], "")), word);
    }
}

/// Words divided by hand.
const DIVIDED: &str = include_str!("dutch/divided.txt");

#[test]
fn words_divided_by_hand_are_divided_nowhere_else_and_nearly_everywhere_there() {
    let thorough = Style { align: Align::Justified, hyphenate: Hyphenate::Always, ..style(&[]) };
    let language = LanguageTag("nl".to_owned());
    for (style, least) in [(style(&[]), 0.9), (thorough, 0.9)] {
        let hyphenator = Hyphenator::new(&language, &style);
        let (mut found, mut all) = (0, 0);
        let lines = DIVIDED.lines().filter(|line| !line.starts_with('#'));
        for divided in lines.flat_map(str::split_whitespace) {
            let right = allowed(divided, hyphenator.limits);
            let word = divided.replace('-', "");
            let places: Vec<usize> =
                hyphenator.places(&word).iter().map(|it| it.line_end).collect();
            let wrong = places.iter().find(|&place| !right.contains(place));
            assert_eq!(wrong, None, "{}", with_divisions(&hyphenator, &word));
            found += places.len();
            all += right.len();
        }
        assert!(found as f64 >= least * all as f64, "{found} of {all}");
    }
}

/// The points of a divided word that are far enough from its ends.
fn allowed(divided: &str, limits: Limits) -> Vec<usize> {
    let word = divided.replace('-', "");
    let (least, most) = (limits.part.0, word.chars().count().saturating_sub(limits.part.1));
    let hyphens = divided.match_indices('-').enumerate();
    let places = hyphens.map(|(count, (at, _))| at - count);
    let is_allowed = |&at: &usize| (least..=most).contains(&word[..at].chars().count());
    let is_long = word.chars().count() >= limits.word;
    places.filter(is_allowed).filter(|_| is_long).collect()
}

#[test]
fn short_word_is_not_divided() {
    assert_divided("botten nekpijn botbouw wervels");
}

#[test]
fn letter_with_a_diaeresis_does_not_begin_a_line() {
    assert_divided("patiën~ten cliën~ten reü~nis~ten coör~di~na~tie");
}

#[test]
fn ij_is_not_taken_apart() {
    assert_divided("bij~zon~der bewij~zen par~tijen zwijgen");
}

#[test]
fn doubled_vowel_before_tje_is_single_again_where_the_word_is_known() {
    assert_divided("maatjes praat~jes");
    assert_eq!(divided("nl", &[], "cafeetje"), "café~tje");
    assert_eq!(divided("nl", &[], "fotootjes"), "foto~tjes");
    assert_eq!(divided("nl", &[], "omaatjes"), "omaatjes");
}

#[test]
fn word_with_a_digit_or_capitals_within_is_not_divided() {
    for word in ["OSTEOPOROSE", "botmassa2026", "PubMedCentral"] {
        assert_eq!(divided("nl", &[], word), word);
    }
}

#[test]
fn word_with_its_own_hyphen_is_divided_at_joints_alone() {
    assert_eq!(divided("nl", &[], "maag-darmziekten"), "maag-darm=ziekten");
}

#[test]
fn listed_word_is_divided_as_listed_whatever_its_capitals() {
    assert_eq!(divided("nl", &["osteo-po-rose"], "Osteoporose"), "Osteo=po=rose");
    assert_eq!(divided("nl", &["osteoporose"], "(osteoporose)"), "(osteoporose)");
}

#[test]
fn other_language_is_divided_by_its_patterns() {
    assert_eq!(divided("en", &[], "hyphenation"), "hyphen~ation");
    assert_eq!(divided("de", &[], "Behandlung"), "Behand~lung");
    assert_eq!(divided("xx", &[], "hyphenation"), "hyphenation");
}

#[test]
fn filled_lines_may_divide_shorter_words_and_nearer_to_their_ends() {
    let style = Style { align: Align::Justified, hyphenate: Hyphenate::Always, ..style(&[]) };
    let hyphenator = Hyphenator::new(&LanguageTag("nl".to_owned()), &style);
    for word in ["ge~noemd", "heeft", "spie~ren", "bot=afbraak", "cliënt"] {
        assert_eq!(with_divisions(&hyphenator, &word.replace(['~', '='], "")), word);
    }
}

#[test]
fn language_keeps_its_own_least_lengths_beside_ours() {
    let thorough = Style { align: Align::Justified, hyphenate: Hyphenate::Always, ..style(&[]) };
    let divided = |language: &str, word| {
        with_divisions(&Hyphenator::new(&LanguageTag(language.to_owned()), &thorough), word)
    };
    // English keeps three letters after a break (TeX), Polish two.
    assert_eq!(divided("en", "reality"), "re~al~ity");
    assert_eq!(divided("pl", "badania"), "ba~da~nia");
    assert_eq!(divided("so", "xuquuqda"), "xuquuqda");
}

/// The patterns were made for TeX's limits and are wrong nearer to the ends of a word.
#[test]
fn limits_of_a_language_are_no_less_than_those_of_its_patterns() {
    for locale in Locale::all() {
        let patterns = locale.code.as_bytes().try_into().ok().and_then(Lang::from_iso);
        match (&locale.hyphenation, patterns.map(Lang::bounds)) {
            (Some(hyphenation), Some((before, after))) => {
                let is_within = hyphenation.before >= before && hyphenation.after >= after;
                assert!(is_within, "{} is divided too near to the ends", locale.code);
            }
            (Some(_), None) => panic!("{} has no patterns: its file says UNKNOWN", locale.code),
            (None, Some(_)) if locale.terms.is_some() => {
                panic!("{} has patterns: its file gives their limits", locale.code)
            }
            (None, _) => {}
        }
    }
}

#[test]
fn turkish_capital_without_a_dot_is_that_letter() {
    assert_eq!(divided("tr", &["ıspanak-lar"], "ISPANAKLAR"), "ISPANAK=LAR");
    assert_eq!(divided("tr", &["ilaç-larınız"], "İlaçlarınız"), "İlaç=larınız");
    assert_eq!(divided("nl", &["ijs-banen"], "IJSBANEN"), "IJS=BANEN");
}
