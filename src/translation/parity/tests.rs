//! Pairs of a message and its translation, good and bad, with the expected losses.

mod days;
mod markup;
mod times;

use super::{Loss, Readings, losses};
use crate::definition::LanguageTag;
use crate::diagnostic::{ParityProblem, Problem, TranslationProblem};

fn tag(tag: &str) -> LanguageTag {
    LanguageTag(tag.to_owned())
}

fn losses_of(source: &str, translation: &str, language: &str) -> Vec<Loss> {
    losses(source, &tag("nl"), translation, &tag(language))
}

fn codes(losses: Vec<Loss>) -> Vec<&'static str> {
    let code = |loss: Loss| Problem::from(TranslationProblem::from(loss.problem)).code();
    losses.into_iter().map(code).collect()
}

/// A Dutch message, a language, a translation, and the codes of the losses.
type Case = (&'static str, &'static str, &'static str, &'static [&'static str]);

#[track_caller]
fn assert_lost(cases: &[Case]) {
    let mut wrong = Vec::new();
    for (source, language, translation, expected) in cases {
        let found = losses_of(source, translation, language);
        if codes(found.clone()) != *expected {
            wrong.push(format!("{source} | {language} {translation}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const KEPT: &[&str] = &[];
const NUMBER: &[&str] = &["lost-number"];
const DOSE: &[&str] = &["lost-dose"];
const UNIT: &[&str] = &["other-unit"];
const SIGN: &[&str] = &["foreign-separator"];

#[test]
fn number_is_the_same_by_its_value() {
    assert_lost(&[
        ("ruim 850.000 personen", "en", "over 850,000 people", KEPT),
        ("ruim 850.000 personen", "tr", "850.000’i aşkın kişi", KEPT),
        ("ruim 850.000 personen", "pl", "ponad 850 000 osób", KEPT),
        ("ruim 850.000 personen", "pl", "ponad 850.000 osób", KEPT),
        ("ruim 850.000 personen", "uk", "понад 850\u{A0}000 осіб", KEPT),
        ("ruim 850.000 personen", "uk", "понад 850\u{202F}000 осіб", KEPT),
        ("ruim 850.000 personen", "de", "über 850 000 Menschen", KEPT),
        ("ruim 850.000 personen", "de-CH", "über 850’000 Menschen", KEPT),
        ("ruim 850.000 personen", "ar", "يزيد على ٨٥٠٬٠٠٠ شخص", KEPT),
        ("ruim 850.000 personen", "ar", "يزيد على 850,000 شخص", KEPT),
        ("ruim 850.000 personen", "fa", "بیش از ۸۵۰٬۰۰۰ نفر", KEPT),
        ("ruim 850.000 personen", "ti", "ልዕሊ 850,000 ሰባት", KEPT),
        ("ruim 850.000 personen", "hi", "८,५०,००० से अधिक लोग", KEPT),
        ("ruim 850.000 personen", "xx", "850,000 850.000", KEPT),
        ("ruim 850.000 personen", "en", "over 850.000 people", SIGN),
        ("ruim 850.000 personen", "ar", "يزيد على ٨٥٠٫٠٠٠ شخص", SIGN),
        ("ruim 850.000 personen", "en", "over 85,000 people", NUMBER),
        ("ruim 850.000 personen", "ar", "يزيد على ٨٥٬٠٠٠ شخص", NUMBER),
        ("1,5 tablet", "en", "1.5 tablets", KEPT),
        ("1,5 tablet", "tr", "1,5 tablet", KEPT),
        ("1,5 tablet", "ar", "١٫٥ قرص", KEPT),
        ("1,5 tablet", "ar", "١,٥ قرص", KEPT),
        ("1,5 tablet", "fa", "۱/۵ قرص", KEPT),
        ("1,5 tablet", "en", "1½ tablets", KEPT),
        ("1,5 tablet", "en", "1 1/2 tablets", KEPT),
        ("1,5 tablet", "en", "15 tablets", NUMBER),
        ("1,5 tablet", "fa", "۱۵ قرص", NUMBER),
        ("1,5 tablet", "en", "1,5 tablets", SIGN),
        ("1,5 tablet", "tr", "1.5 tablet", SIGN),
        ("2.500 stappen", "en", "2,500 steps", KEPT),
        ("2.500 stappen", "en", "2.500 steps", SIGN),
        ("2.500 stappen", "en", "2500 steps", KEPT),
        ("½ tablet", "en", "1/2 tablet", KEPT),
        ("1/2 tablet", "ar", "½ قرص", KEPT),
        ("1/2 tablet", "de", "1/4 Tablette", NUMBER),
        ("bloeddruk 120/80", "fa", "فشار خون ۱۲۰/۸۰", KEPT),
        ("bloeddruk 120/80", "en", "blood pressure 120 over 80", KEPT),
        ("1 op de 3 vrouwen", "tr", "her 3 kadından 1’i", KEPT),
        ("1 op de 3 vrouwen", "ar", "١ من كل ٣ نساء", KEPT),
        ("1 op de 3 vrouwen", "en", "one in 3 women", KEPT),
        ("week 1 en week 10", "en", "week 10", NUMBER),
    ]);
}

#[test]
fn number_is_found_in_times_ranges_ordinals_and_words() {
    assert_lost(&[
        ("om 8.00 uur", "en", "at 8:00 am", KEPT),
        ("om 8.30 uur", "tr", "saat 8.30’da", KEPT),
        ("om 8.30 uur", "de", "um 8:30 Uhr", KEPT),
        ("om 8.30 uur", "uk", "о 08:30", KEPT),
        ("om 20.00 uur", "en", "at 8 pm", KEPT),
        ("om 8 uur", "ti", "ሰዓት 8", KEPT),
        ("om 8.30 uur", "en", "at 8:45", &["lost-time"]),
        ("8–10 keer", "pl", "8-10 razy", KEPT),
        ("8–10 keer", "ar", "من ٨ إلى ١٠ مرات", KEPT),
        ("8–10 keer", "en", "8 times", NUMBER),
        ("de 3e keer", "en", "the 3rd time", KEPT),
        ("rond de 35 jaar", "pl", "około 35. roku życia", KEPT),
        ("rond de 35 jaar", "fa", "حدود ۳۵ سالگی", KEPT),
        ("Week 6", "tr", "6. hafta", KEPT),
        ("wervel T12", "ar", "الفقرة T12", KEPT),
        ("wervel T12", "ar", "الفقرة T2", NUMBER),
        ("vitamine B12", "uk", "вітамін B₁₂", KEPT),
        ("COVID-19", "fa", "کووید-۱۹", KEPT),
        ("COVID-19", "ar", "كورونا", NUMBER),
        ("min 5, van -5 tot 3", "en", "minus 5, from −5 to 3", KEPT),
        ("niet onder -20", "en", "not below 20", NUMBER),
        ("1. Sta op", "de", "1. Stehen Sie auf", KEPT),
    ]);
}

#[test]
fn dose_keeps_its_number_and_its_unit() {
    assert_lost(&[
        ("Alendroninezuur 70 mg", "en", "Alendronic acid 70 mg", KEPT),
        ("Alendroninezuur 70 mg", "tr", "Alendronik asit 70 mg’lık tablet", KEPT),
        ("Alendroninezuur 70 mg", "tr", "Alendronik asit 70 miligramlık", KEPT),
        ("Alendroninezuur 70 mg", "uk", "Алендронова кислота 70 мг", KEPT),
        ("Alendroninezuur 70 mg", "ar", "حمض الأليندرونيك ٧٠ ملغ", KEPT),
        ("Alendroninezuur 70 mg", "ar", "حمض الأليندرونيك 70 ملجم", KEPT),
        ("Alendroninezuur 70 mg", "ar", "حمض الأليندرونيك ٧٠ مغ", KEPT),
        ("Alendroninezuur 70 mg", "fa", "آلندرونات ۷۰ میلی\u{200C}گرم", KEPT),
        ("Alendroninezuur 70 mg", "fa", "آلندرونات ۷۰ ميلي گرم", KEPT),
        ("Alendroninezuur 70 mg", "ti", "ኣለንድሮኒክ 70 ሚሊግራም", KEPT),
        ("Alendroninezuur 70 mg", "so", "Alendronic 70 miligaraam", &["unknown-unit"]),
        ("Alendroninezuur 70 mg", "en", "Alendronic acid 70 g", UNIT),
        ("Alendroninezuur 70 mg", "en", "Alendronic acid 70 mcg", UNIT),
        ("Alendroninezuur 70 mg", "en", "Alendronic acid 7 mg", DOSE),
        ("Alendroninezuur 70 mg", "en", "Alendronic acid 70.", UNIT),
        ("Alendroninezuur 70 mg", "en", "Alendronic acid", DOSE),
        ("Alendroninezuur 70 mg", "uk", "Алендронова кислота 70 мкг", UNIT),
        ("Alendroninezuur 70 mg", "uk", "Алендронова кислота 70 г", UNIT),
        ("Alendroninezuur 70 mg", "ar", "حمض الأليندرونيك ٧٠ ميكروغرام", UNIT),
        ("Alendroninezuur 70 mg", "ar", "حمض الأليندرونيك ٧٠ غرامًا", UNIT),
        ("Alendroninezuur 70 mg", "fa", "آلندرونات ۷۰ گرم", UNIT),
        ("Alendroninezuur 70 mg", "ti", "ኣለንድሮኒክ 70 ግራም", UNIT),
        ("25 µg vitamine D", "de", "25 μg Vitamin D", KEPT),
        ("25 µg vitamine D", "en", "25 micrograms of vitamin D", KEPT),
        ("25 µg vitamine D", "en", "25 mg of vitamin D", UNIT),
        ("Vitamine D 800 IE", "en", "Vitamin D 800 IU", KEPT),
        ("Vitamine D 800 IE", "pl", "Witamina D 800 j.m.", KEPT),
        ("Vitamine D 800 IE", "uk", "Вітамін D 800 МО", KEPT),
        ("Vitamine D 800 IE", "ar", "فيتامين د ٨٠٠ وحدة دولية", KEPT),
        ("Vitamine D 800 IE", "tr", "D vitamini 800 IU", KEPT),
        ("Vitamine D 800 IE", "fa", "ویتامین دی ۸۰۰ واحد بین\u{200C}المللی", KEPT),
        ("38,5 °C of hoger", "en", "38.5 °C or higher", KEPT),
        ("38,5 °C of hoger", "ar", "٣٨٫٥ درجة مئوية أو أكثر", KEPT),
        ("38,5 °C of hoger", "fa", "۳۸/۵ درجه یا بیشتر", KEPT),
        ("38,5 °C of hoger", "en", "38.5 °F or higher", UNIT),
        ("38,5 °C of hoger", "en", "38,5 °C or higher", SIGN),
        ("50% van de mensen", "tr", "insanların %50’si", KEPT),
        ("50% van de mensen", "tr", "insanların yüzde 50’si", KEPT),
        ("50% van de mensen", "ar", "٥٠٪ من الناس", KEPT),
        ("50% van de mensen", "en", "50 of the people.", UNIT),
        ("minder dan 5 mmol/l", "en", "less than 5 mmol/l", KEPT),
        ("minder dan 5 mmol/l", "en", "less than 5 mmol/dl", UNIT),
        ("10 tot 20 mg", "en", "10 mg to 20 mg", KEPT),
        ("10 mg tot 20 mg", "en", "10–20 mg", KEPT),
        ("10-20 mg", "ar", "من ١٠ إلى ٢٠ ملغ", KEPT),
        ("10-20 mg", "en", "10 g to 20 mg", &["added-dose"]),
        ("**70** mg", "en", "**70** mg", KEPT),
        ("2.000 mg calcium", "en", "2.000 mg of calcium", SIGN),
        ("2.000 mg calcium", "pl", "2000 mg wapnia", KEPT),
        ("minstens 30 minuten", "tr", "en az 30 dakika", KEPT),
        ("minstens 30 minuten", "ar", "لمدة ٣٠ دقيقة على الأقل", KEPT),
        ("minstens 30 minuten", "tr", "en az 30 saat", UNIT),
        ("7 dagen", "uk", "7 тижнів", UNIT),
        ("lager dan 50 cm", "ar", "أقل من ٥٠ سم", KEPT),
        ("lager dan 50 cm", "ar", "أقل من ٥٠ مم", UNIT),
    ]);
}

#[test]
fn dose_that_the_source_lacks_is_a_loss() {
    assert_lost(&[
        ("Neem 1 tablet van 70 mg", "en", "Take 1 tablet of 70 mg (0.07 g)", KEPT),
        ("Neem de tablet", "tr", "70 mg’lık tableti alın", &["added-dose"]),
        ("10 keer", "en", "10 ml", &["added-dose"]),
        ("in 2026", "ru", "в 2026 г.", KEPT),
        ("70 mg en 500 mg", "en", "70 g and 500 mg", UNIT),
    ]);
}

#[test]
fn telephone_number_is_the_same_digit_by_digit() {
    let lost: &[&str] = &["lost-telephone"];
    assert_lost(&[
        ("Bel 020 - 123 45 67", "en", "Call 020-1234567", KEPT),
        ("Bel 020 - 123 45 67", "en", "Call (020) 123 45 67", KEPT),
        ("Bel 020 - 123 45 67", "de", "Tel. 020/123.45.67.", KEPT),
        ("Bel 020 - 123 45 67", "ar", "اتصلوا بالرقم ٠٢٠ ١٢٣ ٤٥ ٦٧", KEPT),
        ("Bel 020 - 123 45 67", "fa", "با ۰۲۰-۱۲۳۴۵۶۷ تماس بگیرید", KEPT),
        ("Bel +31 (0)20 123 45 67", "en", "Call +31 20 123 45 67", KEPT),
        ("Bel 020 - 123 45 67", "en", "Call 020 - 123 45 76", lost),
        ("Bel 020 - 123 45 67", "en", "Call 020 - 123 45 6", lost),
        ("Bel 020 - 123 45 67", "ar", "اتصلوا بنا", lost),
        ("Bel <1>112</1>", "uk", "Телефонуйте <1>112</1>", KEPT),
        ("Bel <1>112</1>", "uk", "Телефонуйте <1>103</1>", NUMBER),
    ]);
}

#[test]
fn date_is_the_same_in_any_form() {
    let lost: &[&str] = &["lost-date"];
    assert_lost(&[
        ("op 24-11-2026", "en", "on 24 November 2026", KEPT),
        ("op 24 november 2026", "en", "on November 24, 2026", KEPT),
        ("op 24 november 2026", "en", "on the 24th of November 2026", KEPT),
        ("op 24 november 2026", "de", "am 24. November 2026", KEPT),
        ("op 24 november 2026", "de", "am 24.11.2026", KEPT),
        ("op 24 november 2026", "pl", "24 listopada 2026 r.", KEPT),
        ("op 24 november 2026", "ar", "في ٢٤ نوفمبر ٢٠٢٦", KEPT),
        ("op 24 november 2026", "ar", "في ٢٤ تشرين الثاني ٢٠٢٦", KEPT),
        ("op 1 juli 2026", "fa", "در ۱ ژوئیهٔ ۲۰۲۶", KEPT),
        ("op 1 juli 2026", "fa", "در ۱ ژوئیه ۲۰۲۶", KEPT),
        ("op 24 november", "ti", "ዕለት 24 ሕዳር", KEPT),
        ("op 24 november", "en", "on 24/11", KEPT),
        ("op 24 november 2026", "fr", "le 24 novembre 2026", &["unclear-date"]),
        ("op 24 november 2026", "so", "24ka bisha 2026", &["unclear-date"]),
        ("op 24 november 2026", "so", "24ka bisha", lost),
        ("op 24 november 2026", "en", "on 24 October 2026", lost),
        ("op 24 november 2026", "en", "on 24 November 2027", lost),
        ("op 24 november 2026", "tr", "24 Ekim 2026’da", lost),
        ("op 24 november 2026", "ar", "في ٢٥ نوفمبر ٢٠٢٦", lost),
    ]);
}

#[test]
fn address_is_the_same_letter_by_letter() {
    let lost: &[&str] = &["lost-address"];
    assert_lost(&[
        ("Kijk op www.thuisarts.nl.", "tr", "www.thuisarts.nl’ye bakın.", KEPT),
        ("Mail info@praktijk.nl", "ar", "راسلوا info@praktijk.nl", KEPT),
        ("Kijk op www.thuisarts.nl.", "en", "See www.thuisarts.com.", lost),
        ("Kijk op thuisarts.nl/rug", "en", "See thuisarts.nl", lost),
        ("Mail info@praktijk.nl", "en", "Mail info@praktik.nl", lost),
    ]);
}

#[test]
fn pseudo_translation_keeps_the_separators_of_its_source() {
    assert_lost(&[("850.000 en 1,5 mg", "en-XA", "«850.000 éñ 1,5 mg»", KEPT)]);
}

#[test]
fn loss_names_the_replacement_and_its_place() {
    let translation = "Alendronic acid **70** g";
    let losses = losses_of("Alendroninezuur **70** mg", translation, "en");
    let (dose, found) = ("70 mg".to_owned(), "70 g".to_owned());
    let problem = ParityProblem::OtherUnit { dose, found };
    assert_eq!(losses, [Loss { problem, range: 18..24 }]);
    assert_eq!(&translation[18..24], "70** g");
    let losses = losses_of("ruim 850.000 personen", "٨٥٠٫٠٠٠", "ar");
    let (number, source) = ("٨٥٠٫٠٠٠".to_owned(), "850.000".to_owned());
    assert_eq!(losses[0].problem, ParityProblem::ForeignSeparator { number, source, sign: '٬' });
}

#[test]
fn source_that_is_read_once_loses_the_same_in_every_language() {
    let source = "Neem om 8.00 uur 1 tablet van 1.500 mg. Bel 020 123 45 67.";
    let readings = Readings::default();
    for (from, translation, to, is_right) in [
        ("nl", "Take 1 tablet of 1,500 mg at 9 am. Call 020 123 45 68.", "en", false),
        ("nl", "Nehmen Sie um 8 Uhr 1 Tablette zu 1.500 mg. Tel. 020 123 45 67.", "de", true),
        ("nl", "Take 1 tablet of 1,500 mg at 8 am. Call 020 123 45 67.", "en", true),
        // A point means something else in English.
        ("en", "Take 1 tablet of 1,500 mg at 8 am. Call 020 123 45 67.", "en", false),
        ("nl", source, "en-XA", true),
    ] {
        let (from, to) = (tag(from), tag(to));
        let found = readings.losses(source, &from, translation, &to);
        assert_eq!(found, losses(source, &from, translation, &to));
        assert_eq!(found.is_empty(), is_right, "{translation}: {found:?}");
    }
}

#[test]
fn doubtful_date_may_overlap_another() {
    for source in ["9/5.5. ", "*۵۵{><é’9/۵.۵. ", "9/5.5.2027 en 9/5"] {
        assert_eq!(codes(losses_of(source, source, "nl")), KEPT, "{source}");
    }
}

#[test]
fn text_of_symbols_without_numbers_next_to_them_can_be_compared() {
    let source = "%٣<₂}٣";
    assert_eq!(codes(losses_of(source, source, "nl")), KEPT);
    assert_eq!(codes(losses_of(source, "", "en")), ["lost-dose", "lost-number", "lost-number"]);
}
