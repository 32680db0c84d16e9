//! Where lines may end between words.

use super::{marked, shaped, text_of, text_of_glyph};
use crate::geometry::Em;
use crate::shaping::BreakKind;

/// The break opportunities of a text, except those within words.
fn between_words(language: &str, text: &str) -> String {
    marked(&shaped(language, text)).replace(['=', '~'], "")
}

#[test]
fn text_may_end_its_line_at_spaces_and_must_at_its_end() {
    assert_eq!(between_words("nl", "Het wordt vaak ontdekt."), "Het_wordt_vaak_ontdekt./");
}

#[test]
fn space_is_replaced_by_its_break_and_nothing_else_is() {
    let text = shaped("nl", "de rug");
    let found = text.breaks.first().unwrap();
    assert_eq!((found.kind, found.replaced.clone()), (BreakKind::Space, 2..3));
    assert!(found.before.is_empty() && found.after.is_empty());
    assert!(text.glyphs[2].space);
}

#[test]
fn text_without_a_word_still_has_an_end() {
    assert_eq!(between_words("nl", ""), "/");
}

#[test]
fn line_feed_must_end_its_line_and_says_itself_there() {
    let text = shaped("nl", "Maandag\ndinsdag");
    assert_eq!(between_words("nl", "Maandag\ndinsdag"), "Maandag/dinsdag/");
    assert_eq!(text_of(&text), "Maandagdinsdag");
    let found = text.breaks.iter().find(|found| found.kind == BreakKind::Mandatory).unwrap();
    let line_feed = text.break_glyphs[found.before.start as usize];
    assert_eq!((found.replaced.clone(), found.before.len()), (7..7, 1));
    assert_eq!(text_of_glyph(&text, line_feed.text), "\n");
    assert_eq!(line_feed.advance, Em::ZERO);
}

#[test]
fn number_stays_with_its_unit_or_noun_of_measure() {
    for (text, expected) in [
        ("de leeftijd van 35 jaar.", "de_leeftijd_van_35 jaar./"),
        ("1 op de 3 vrouwen boven de 60 jaar", "1 op de 3_vrouwen_boven_de_60 jaar/"),
        ("een snee van 12 mm diep", "een_snee_van_12 mm_diep/"),
        ("2,5 ml of 10 % van € 25", "2,5 ml_of_10 %_van_€ 25/"),
        ("3 keer per dag 2 tabletten", "3 keer per dag_2 tabletten/"),
        ("(max. 4 weken)", "(max. 4 weken)/"),
        ("38,5 °C of meer", "38,5 °C_of_meer/"),
        ("ruim 850 000 mensen", "ruim_850 000_mensen/"),
    ] {
        assert_eq!(between_words("nl", text), expected);
    }
}

#[test]
fn number_stays_with_its_noun_in_english_and_german() {
    assert_eq!(between_words("en", "for 6 weeks at 9 a.m. or"), "for_6 weeks_at_9 a.m._or/");
    assert_eq!(between_words("de", "nach 3 Tagen ein"), "nach_3 Tagen_ein/");
}

#[test]
fn telephone_number_stays_whole() {
    for (text, expected) in [
        ("Bel 010 - 123 45 67 nu", "Bel_010 - 123 45 67_nu/"),
        ("Bel +31 6 12 34 56 78.", "Bel_+31 6 12 34 56 78./"),
        ("Bel (010) 123 45 67, of", "Bel_(010) 123 45 67,_of/"),
        ("Bel 088-1234567 nu", "Bel_088-1234567_nu/"),
    ] {
        assert_eq!(between_words("nl", text), expected);
    }
}

#[test]
fn account_number_stays_whole() {
    let expected = "op_NL 91 ABNA 0417 1643 00_over/";
    assert_eq!(between_words("nl", "op NL 91 ABNA 0417 1643 00 over"), expected);
}

#[test]
fn invisible_character_in_a_number_is_no_place_to_end_a_line() {
    for text in ["500\u{200B}000 mg", "500\u{AD}000 mg", "500\u{200B}mg", "500\u{AD}mg"] {
        let marked = marked(&shaped("nl", text));
        assert!(!marked.contains(['=', '.', '|']), "{marked}");
    }
    assert!(marked(&shaped("nl", "COVID19\u{AD}prik")).contains('='));
}

#[test]
fn numbers_that_are_no_telephone_number_come_apart() {
    assert_eq!(between_words("nl", "in 2 4 6 8 delen"), "in_2_4_6_8_delen/");
}

#[test]
fn date_stays_whole() {
    let dated = "op 24 november 2026 om 9 uur";
    assert_eq!(between_words("nl", dated), "op_24 november 2026_om_9 uur/");
    assert_eq!(between_words("de", "am 3. März 2026 um"), "am_3. März 2026_um/");
    assert_eq!(between_words("nl", "in november komen"), "in_november_komen/");
}

#[test]
fn letter_stays_with_the_vitamin_it_names() {
    assert_eq!(between_words("nl", "en vitamine D nodig"), "en_vitamine D_nodig/");
    assert_eq!(between_words("nl", "een vitamine nodig"), "een_vitamine_nodig/");
}

#[test]
fn line_does_not_begin_with_a_dash() {
    assert_eq!(between_words("nl", "de pols – vaak – of"), "de_pols –_vaak –_of/");
}

#[test]
fn one_letter_word_stays_with_the_next_where_a_language_asks_it() {
    assert_eq!(between_words("cs", "bolest v zádech"), "bolest_v zádech/");
    assert_eq!(between_words("nl", "pijn u weet"), "pijn_u_weet/");
}

#[test]
fn no_break_space_is_honoured() {
    let text = shaped("nl", "de\u{A0}rug");
    assert_eq!(marked(&text), "de\u{A0}rug/");
    assert!(text.glyphs[2].space);
}

#[test]
fn own_hyphen_ends_a_line_between_words_only() {
    for (text, expected) in [
        ("bepaalde maag-darmziekten.", "bepaalde_maag-+darmziekten./"),
        ("per e-mail of 65-plus", "per_e-mail_of_65-plus/"),
        ("voor- en nadelen", "voor-_en_nadelen/"),
        ("in 2020–2024 of 10-15", "in_2020–2024_of_10-15/"),
        ("Amsterdam–Utrecht", "Amsterdam–+Utrecht/"),
    ] {
        assert_eq!(between_words("nl", text), expected);
    }
}

#[test]
fn slash_ends_a_line_between_whole_words_only() {
    assert_eq!(between_words("nl", "patiënt/cliënt en/of"), "patiënt/|cliënt_en/of/");
}

#[test]
fn address_ends_a_line_before_the_characters_that_divide_it() {
    for (text, expected) in [
        ("zie www.thuis-arts.nl/osteoporose.", "zie_www.thuis|-arts|.nl|/osteoporose./"),
        ("https://zorg-kaart.nl/a-b op", "https://zorg|-kaart|.nl|/a|-b_op/"),
        ("https://www.zorg.nl/", "https://www.zorg|.nl//"),
        ("www.thuis-arts.nl/c?d&f_g#h?", "www.thuis|-arts|.nl|/c|?d|&f|_g|#h?/"),
        ("www.thuis.nl/folders/?id", "www.thuis|.nl|/folders|/?id/"),
        ("info@fysio-jansen.nl", "info|@fysio|-jansen|.nl/"),
        ("(thuisarts.nl) en", "(thuisarts|.nl)_en/"),
        ("week1-4_rug.pdf en C:\\folders\\rug", "week1|-4|_rug|.pdf_en_C:\\folders|\\rug/"),
        ("zie\u{A0}www.thuisarts.nl", "zie\u{A0}www.thuisarts|.nl/"),
    ] {
        // A narrow place may end a line at any character, which is the last resort.
        assert_eq!(between_words("nl", text).replace(',', ""), expected);
    }
}

#[test]
fn address_is_not_hyphenated() {
    assert!(!marked(&shaped("nl", "www.schildklieraandoeningen.nl")).contains(['=', '~']));
}

#[test]
fn abbreviation_with_dots_is_no_address() {
    assert_eq!(
        between_words("nl", "bot, bijv. schildklier m.b.t. de"),
        "bot,_bijv._schildklier_m.b.t._de/"
    );
}

#[test]
fn stretch_too_wide_for_a_narrow_column_may_end_a_line_at_any_character() {
    let text = marked(&shaped("nl", "A1234567890123456789012345"));
    assert_eq!(text.matches(',').count(), 25);
    assert_eq!(marked(&shaped("nl", "A12345")), "A12345/");
}
