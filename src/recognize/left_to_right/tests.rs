//! What is a run from left to right, and what is not.

use super::{left_to_right_runs, numbers_and_addresses};

fn runs(text: &str) -> Vec<&str> {
    left_to_right_runs(text).into_iter().map(|run| &text[run]).collect()
}

/// Numbers with signs, joiners and suffixes.
const SIGNED: [&str; 79] = [
    "5' 3\"",
    "5'3\"",
    "5’ 3”",
    "30' 15\"",
    "12° 30' 15\"",
    "10'",
    "№ 5",
    "§5",
    "5־10",
    "1½",
    "1 ½",
    "2 1/2",
    "1/2",
    "-5",
    "–5",
    "−5",
    "5-10",
    "30–60",
    "5 – 10",
    "3 × 10",
    "3x10",
    "50%",
    "50 %",
    "€ 38,50",
    "38,50 €",
    "12.500,75",
    "8:30–9:00",
    "24-11-2026",
    "24/11/2026",
    "≥ 38",
    "±5",
    "65+",
    "850 000",
    "2 dd 1",
    "5% - 10%",
    "€ 5 – € 10",
    "1’000",
    "< -5",
    "3 x 2",
    "2 X 3 x 4",
    "50% x 3",
    "10^9",
    "5·10^6",
    "10^-3",
    "10⁻³",
    "3 × 10⁻³",
    "10⁻³–10⁻²",
    "5\u{2010}10",
    "5…10",
    "5..10",
    "5 ... 10",
    "€ 5,-",
    "€ 1.250,–",
    "€ 5,- – € 10,-",
    "*100#",
    "*#06#",
    "5 : 1",
    "1:1000",
    "<5",
    ">=10",
    "<= 10",
    "5 +/- 2",
    "1-0-1",
    "₹ 500",
    "5 → 10",
    "٣ x ٢",
    "١٠^٩",
    "٣٠–٦٠",
    "١½",
    "٢ ١/٢",
    "-٥",
    "٥٠٪",
    "٣ × ١٠",
    "۳۰–۶۰",
    "۱½",
    "۲ ۱/۲",
    "۳۸/۵",
    "-۵",
    "۵۰٪",
];

/// Numbers with Latin words.
const WITH_WORDS: [&str; 66] = [
    "HbA1c 53",
    "1 op de 3",
    "INR=2,5",
    "3 tabl.",
    "12 dgn.",
    "3 tabl. 5 mg",
    "5־10 mg",
    "COVID־19",
    "500 mg",
    "7,5\u{A0}mg",
    "50 nmol/l",
    "37 °C",
    "38.5°C",
    "10 mg/5 ml",
    "500 mg / 800 IE",
    "5-10 mg",
    "٥٠٠ mg",
    "۳۰–۶۰ mg",
    "5-jarige",
    "2x daags",
    "3 x per dag",
    "COVID-19",
    "H1N1",
    "1234 AB Amsterdam",
    "Kerkstraat 12, 1234 AB Amsterdam",
    "Kerkstraat 12-14, Amsterdam",
    "24 november 2026",
    "10 tot 15 minuten",
    "500 mg, 800 IE",
    "NL12 ABCD 0123 4567 89",
    "vitamine D 800 IE",
    "120/80 mmHg",
    "5 mg x 2",
    "2 tabletten x 3",
    "2 tabletten × 3",
    "2x 5",
    "2 x 5 ml",
    "1 x daags",
    "3 x/dag",
    "3 x / dag",
    "2 x a.c.",
    "5 mg tot 10",
    "10 tot 15",
    "1 op 10",
    "12 t/m 15",
    "€ 5 tot € 10",
    "5 mg = 1 ml",
    "5 mg : 1 ml",
    "5 mg ± 2",
    "10mg-20mg",
    "9.00u-17.00u",
    "27-nov-2026",
    "27 nov. 2026",
    "nov. 2026",
    "27 nov. om 9 uur",
    "blz. 3",
    "5 tabl. per dag",
    "€ 5,- per keer",
    "pH 7,4",
    "pH = 7,4",
    "L4 - L5",
    "ICD-10 M54.5",
    "5 mg + 3 mg = 8 mg",
    "5 mg → 10 mg",
    "5 mmol·l⁻¹",
    "5 mg/ml/dag",
];

#[test]
fn number_is_one_run_with_its_signs_and_parts() {
    for number in SIGNED {
        assert_eq!(runs(&format!("خذ {number} قرص")), [number]);
        assert_eq!(runs(&format!("({number})، ثم")), [number]);
    }
}

#[test]
fn number_is_one_run_with_its_latin_words() {
    for run in WITH_WORDS {
        assert_eq!(runs(&format!("عن {run} في")), [run]);
    }
}

#[test]
fn telephone_number_or_address_is_one_run() {
    for run in [
        "+31 20 123 45 67",
        "(020) 123 45 67",
        "020 - 123 45 67",
        "0900-1234",
        "0800 1234",
        "+31 (0)20 123 45 67",
        "٠٢٠ ١٢٣ ٤٥ ٦٧",
        "www.thuisarts.nl/rug-1-2",
        "info-2@praktijk.nl",
    ] {
        assert_eq!(runs(&format!("عبر {run} الآن")), [run]);
    }
    // The Arabic "and" is written together with the next word.
    assert_eq!(runs("و020 123 45 67 أو"), ["020 123 45 67"]);
    assert_eq!(runs("و+31 20 123 أو"), ["+31 20 123"]);
    // A dash joins the words of a name.
    assert_eq!(runs("كوفيد-19"), ["19"]);
}

#[test]
fn numbers_apart_are_runs_apart() {
    assert_eq!(runs("1, 2, 3 و 10  mg، 5 ؛ 3"), ["1", "2", "3", "10", "5", "3"]);
    assert_eq!(runs("خذ 500 mg 3 مرات"), ["500 mg", "3"]);
    assert_eq!(runs("500 mg، 800 IE"), ["500 mg", "800 IE"]);
    assert_eq!(runs("من 5 إلى 10"), ["5", "10"]);
    assert_eq!(runs("خذ 500 mg* 3 مرات"), ["500 mg", "3"]);
    assert_eq!(runs("خذ 5* 3 مرات"), ["5", "3"]);
    assert_eq!(runs("2026. في 3"), ["2026", "3"]);
    // The full stop of a sentence is the sentence's.
    assert_eq!(runs("خذ 500 mg. ثم"), ["500 mg"]);
    assert_eq!(runs("ב־5 בבוקר"), ["5"]);
}

#[test]
fn quotation_mark_or_apostrophe_behind_a_number_is_no_mark_of_a_unit() {
    for text in ["خذ \"5\" 3", "خذ “5” 3", "خذ '5' 3", "خذ ‘5’ 3", "قال \"خذ 5\" 3"]
    {
        assert_eq!(runs(text), ["5", "3"], "{text}");
    }
    assert_eq!(runs("צה\"ל 5\" 3\""), ["5\" 3\""]);
    assert_eq!(runs("قال \"خذ\" 5\""), ["5\""]);
}

#[test]
fn mark_of_direction_does_not_end_a_run() {
    assert_eq!(runs("خذ \u{200F}1.5\u{200F} mg\u{200E}."), ["1.5\u{200F} mg"]);
    assert_eq!(runs("\u{200F}020 123\u{200F} 45 67"), ["020 123\u{200F} 45 67"]);
    assert_eq!(runs("\u{2066}5–10\u{2069}"), ["5–10"]);
    assert_eq!(runs("\u{200E}www.thui\u{200F}sarts.nl"), ["www.thui\u{200F}sarts.nl"]);
}

#[test]
fn number_has_its_unit_and_no_other_word() {
    let text = "Bel 020 123 45 67, neem 1,5 mg calcium en 50 nmol/l of 2 m² bij www.a.nl/5.";
    let found: Vec<_> = numbers_and_addresses(text).into_iter().map(|it| &text[it]).collect();
    assert_eq!(found, ["020 123 45 67", "1,5 mg", "50 nmol/l", "2 m²", "www.a.nl/5"]);
}
