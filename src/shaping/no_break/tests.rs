//! Texts marked with the places where a line may end.

use super::{Hold, NoBreakRules};
use crate::definition::LanguageTag;
use crate::locale::months;

fn no_break_rules(language: &str) -> NoBreakRules {
    NoBreakRules::of(&LanguageTag(language.to_owned()))
}

/// A text with `_` where a line may end, and `~` where it may if the line is too short.
fn marked(language: &str, text: &str) -> String {
    let no_break_rules = no_break_rules(language);
    let mut marked = text.to_owned();
    for (at, _) in text.match_indices(' ') {
        let mark = match no_break_rules.hold(&text[..at], &text[at + 1..]) {
            None => "_",
            Some(Hold::Loose) => "~",
            Some(Hold::Tight) => continue,
        };
        marked.replace_range(at..=at, mark);
    }
    marked
}

/// Asserts where a line may end in texts, which are given with their marks.
#[track_caller]
fn assert_marked(language: &str, texts: &[&str]) {
    for text in texts {
        assert_eq!(marked(language, &text.replace(['_', '~'], " ")), *text);
    }
}

/// Asserts that a line may end nowhere within a text, or at every space of it.
#[track_caller]
fn assert_kept(language: &str, text: &str, kept: bool) {
    for (at, _) in text.match_indices(' ') {
        let (before, after) = (&text[..at], &text[at + 1..]);
        assert_eq!(
            no_break_rules(language).hold(before, after).is_some(),
            kept,
            "{before}|{after}"
        );
    }
}

#[test]
fn drawn_box_product_percentage_and_parted_unit_stay_together() {
    assert_marked(
        "nl",
        &["Pijn:_☐ ja_□ nee", "neem_2*500 mg", "van_40%~tot 50%", "van_40 %~à 50 %", "15 mg / kg"],
    );
    assert_marked("nl", &["bij_J.-P. Jansen", "rust_en_/_of_koelen"]);
}

#[test]
fn date_stays_together_in_every_language_of_the_program() {
    for language in ["nl", "en", "de", "tr", "pl", "uk", "ar", "fa", "prs", "ti"] {
        for month in months(&LanguageTag(language.to_owned())).unwrap() {
            assert_kept(language, &format!("24 {month} 2026"), true);
        }
    }
    assert_kept("de", "24. November 2026.", true);
    assert_kept("uk", "24 листопада 2026 р.", true);
    assert_kept("ar", "(٢٤ نوفمبر ٢٠٢٦)", true);
    assert_kept("fa", "۲۴ ژانویه ۲۰۲۶", true);
    assert_kept("fa-AF", "۲۴ جنوری ۲۰۲۶", true);
}

#[test]
fn number_stays_with_what_it_counts_in_the_digits_of_any_script() {
    assert_kept("ar", "١٥ دقيقة،", true);
    assert_kept("fa", "۱۵ mg", true);
    assert_kept("ar", "دقيقة ثم", false);
}

#[test]
fn word_of_one_letter_stays_with_the_next_where_a_language_asks_it() {
    for (language, text) in [
        ("pl", "w domu"),
        ("cs", "k lékaři"),
        ("sk", "o tom"),
        ("uk", "у лікаря"),
        ("ru", "в доме"),
        ("be", "з вамі"),
    ] {
        assert_kept(language, text, true);
    }
    assert_kept("nl", "u kunt", false);
    assert_kept("bg", "в дома", false);
}

#[test]
fn punctuation_after_a_space_stays_with_its_word_in_french() {
    assert_kept("fr", "Attention !", true);
    assert_kept("fr-BE", "« oui »", true);
    assert_kept("fr", "deux ; :", true);
    assert_kept("nl", "Let op", false);
    assert_kept("fr", "deux trois", false);
}

#[test]
fn numbers_stay_with_what_they_are_read_with_in_dutch() {
    assert_marked(
        "nl",
        &[
            "neem_1 ½ tablet_met_water",
            "neem_1 1/2 tablet",
            "steeds_3 x~per dag_2 tabletten_van_500 mg_per_dag",
            "3x~per dag_en_3 keer~per dag,_3 x~daags",
            "1 x~per 2 weken",
            "dus_2~dd 1_en_2dd 1.",
            "van_10~à 15 minuten_of_10~tot 15 keer",
            "12~tot en met 15",
            "van_12~t/m 15 dagen",
            "van_5 – 10_en_5–10 jaar",
            "bij_1~op de 3_vrouwen_of_1~op 10_van_de_mensen",
            "is_40~à 50 %_meer",
            "tot_15 mg/kg_en_60–80 slagen/min_of_1,25 g/dag",
            "om_half 9,_stap 4,_week 1_en_ong. 3 keer",
            "blz. 12~t/m 15,_art. 3.2,_fig. 4,_nr. 7,_ca. 3 weken,_max. 4",
            "± 750 m_en_≥ 2 keer~per week,_≤ 30%_helling",
            "2 x 500 mg",
            "8.00–17.30 uur_en_9.00 – 12.00 u.",
            "€ 38,50_per_behandeling",
            "0900_1515_(€ 0,45_per_minuut)",
            "op_1 januari 2026_en_3 april ’26_om_9 uur",
            "0,81 × 10⁻³ mol/l",
            "een_druk_van_120 mm Hg",
            "1234 AB_Voorbeeld,_Dorpsstraat 12-A,_2e verdieping",
            "elke_dag_2 tabletten_en_deze_week_3 keer",
            "per_dag_5~tot 10 minuten,_per_dag_2~of 3 tabletten",
            "dag 5~tot 10,_dag 5_of_dag 6_en_week 3~tot 6",
            "15 min._3 keer",
            "vitamine B 12_en_type 2_diabetes",
            "kamer 12,_route 34_en_Postbus 100",
            "500 mg*_en_500 mg¹_en_500 mg†_of_5 mg/ml*,_2 tabletten*",
            "3 x*~per dag_en_500* mg,_(5 ml‡)",
            "500 mg/125 mg_of_500 mg/2,5 ml_en_een_500 mg-tablet",
            "500 I.E._en_5 d.d._en_5 el._en_2 st._en_3 dd",
            "zie_blz 3_en_nr 5",
            "500\u{200B}000 mg",
            "5…10 mg_of_5\u{2010}10 mg_of_10^9 mg",
            "dan_5 mg x 2_en_dan_2 tabletten × 3_per_dag",
            "op_ma~9.00-12.00_en_vrijdag~13:30",
            "van_L4 - L5_en_C5 – C6",
            "Dorpsstraat 12 A_in_Utrecht",
        ],
    );
}

#[test]
fn sign_apart_stays_with_its_number() {
    assert_kept("nl", "~ 5 mg", true);
    assert_kept("nl", "(~ 5 mg)", true);
}

#[test]
fn names_and_days_stay_whole_in_dutch() {
    assert_marked(
        "nl",
        &[
            "vraag_dr.~A. de Wit_om_raad",
            "bij_mevr.~De Vries_of_mw.~Jansen",
            "prof.~dr.~ir.~B. van der Berg_komt",
            "mevr.~C. Jansen-de Vries",
            "mevrouw~van der Meer_en_de_heer~El Idrissi",
            "A. B. de Wit",
            "ma.~t/m vr._van",
            "maandag~t/m vrijdag",
            "ma.~tot en met vr.",
            "’s avonds_en_’s nachts",
            "2~of 3 tabletten,_2020–2024_of_10-15",
            "wie_van_de_mensen_op_de_afdeling_van_het_ziekenhuis",
            "vitamine D._Neem",
            "Firma_De_Vries_& Zn._en_Jansen_& Co.",
        ],
    );
}

#[test]
fn numbers_and_names_stay_whole_in_the_other_languages() {
    assert_marked("en", &["take_3 x~a day_for_10~to 15 minutes,_see_p. 12_and_step 4"]);
    assert_marked("en", &["ask_Dr~A. Smith_or_Mrs~Jones_on_March 3, 2026"]);
    assert_marked("de", &["3 x~täglich_10~bis 15 Minuten,_S. 12,_Schritt 4,_z. B._Dr.~A. Braun"]);
    assert_marked("pl", &["3 razy~dziennie", "ok. 3 tabletek,_dr~Nowak"]);
    assert_marked("uk", &["10~до 15 хвилин,_№ 7,_крок 4"]);
    assert_marked("tr", &["10~ila 15 dakika,_adım 4,_Dr.~Yılmaz"]);
    assert_marked("ar", &["10~إلى 15 دقيقة", "الخطوة 4", "د.~أحمد"]);
    assert_marked("fa", &["۱۰~تا ۱۵ دقیقه", "مرحله ۴", "دکتر~احمدی"]);
    assert_marked("prs", &["۱۰~تا ۱۵ دقیقه"]);
    assert_marked("ti", &["10~ክሳብ 15 ደቒቕ", "ገጽ 12"]);
}

#[test]
fn times_codes_and_labels_stay_whole_in_dutch() {
    assert_marked(
        "nl",
        &[
            "van_9:00 -~17:00_en_8.30 – 12.00",
            "op_C5~/ C6",
            "dus_N_= 100_en_p_< 0,05",
            "kies_optie 2,_code 1234_of_toets 1",
            "bij_1~per 10.000_en_120~over 80",
            "resp. 5,_oef. 4_en_wk 48",
            "Dorpsstraat 12 bis_in",
            "om_kwart~over 8_of_kwart~voor 12.",
            "om_8:30 uur_of_8:30–17:00 uur_of_van_8:30~tot~17:00 u",
            "2 caps_en_1 e.l._of_1 eetl.,_2 th.l.,_100 ug,_10 EH,_12 eenh.,_72 sl/min",
            "3 febr._voor_38 EUR_en_10 ct",
            "type II,_graad II,_stadium III,_klasse IV,_fase II_en_deel XIV.",
            "afd. 3,_ext. 12,_vit. D,_>= 3",
            "dus_bijv. 3_of_bv. 4,_evt. 5",
            "om_half tien_of_half 9,_1 doosje,_2 strips,_z.n. 2,_C 5-6_en_Th 12",
            "neem_'2 tabletten'_in_'s avonds,_'t_weekend",
            "de_bacterie_H. pylori_en_Q 10",
        ],
    );
}

#[test]
fn code_in_groups_of_digits_stays_whole_with_its_name() {
    for language in ["nl", "en", "de", "tr", "pl"] {
        assert_kept(language, "KvK 12 34 56 78", true);
        assert_kept(language, "BSN 123 456 782.", true);
        assert_kept(language, "№ 5", true);
        assert_kept(language, "5 | 10", true);
        assert_kept(language, "5 & 10", true);
    }
    assert_kept("nl", "1, 10, 20", false);
}

#[test]
fn postcode_and_account_stay_whole_in_a_translation() {
    assert_marked("ar", &["1234 AB_Voorbeeld", "Dorpsstraat 12"]);
    assert_marked("pl", &["Dorpsstraat 12,_1234 AB_Voorbeeld"]);
}
