//! Dates, telephone numbers and addresses, and their order.

use super::{KEPT, assert_lost};

const ORDER: &[&str] = &["moved-values"];

#[test]
fn date_in_figures_is_no_telephone_number() {
    let lost: &[&str] = &["lost-date"];
    let unclear: &[&str] = &["unclear-date"];
    assert_lost(&[
        ("Kom op 03-04-2027.", "en", "Come on 3 April 2027.", KEPT),
        ("Kom op 03-04-2027.", "en", "Come on April 3, 2027.", KEPT),
        ("Kom op 03-04-2027.", "en", "Come on April 3rd, 2027.", KEPT),
        ("Kom op 03-04-2027.", "en", "Come on 2027-04-03.", KEPT),
        ("Kom op 03-04-2027.", "de", "Kommen Sie am 3.4.2027.", KEPT),
        ("Kom op 03-04-27.", "de", "Kommen Sie am 3. April 2027.", KEPT),
        ("Kom op 03-04-2027 14.00 uur.", "pl", "Proszę przyjść 3.04.2027 o 14:00.", KEPT),
        ("Kom op 03-04-2027.", "en", "Come on 03/04/2027.", KEPT),
        ("Kom op 03-04-2027.", "en", "Come on 04/03/2027.", unclear),
        ("Kom op 03-04-2027.", "de", "Kommen Sie am 04.03.2027.", lost),
        ("Kom op 03-04-2027.", "en", "Come on March 4, 2027.", lost),
        ("Kom op 03-04-2027.", "tr", "3 Nisan 2028’de gelin.", lost),
        ("Kom op 03-04-2027.", "en", "Come on 3 April.", lost),
    ]);
}

#[test]
fn month_has_its_cases_and_spellings() {
    let lost: &[&str] = &["lost-date"];
    assert_lost(&[
        ("op 12 juni", "en", "on June 12", KEPT),
        ("op 12 juni", "tr", "12 Haziranda", KEPT),
        ("op dinsdag 12 juni", "uk", "у вівторок, 12 червня", KEPT),
        ("in juni 2027", "pl", "w czerwcu 2027", KEPT),
        ("in juni 2027", "uk", "у червні 2027 року", KEPT),
        ("in juni 2027", "en", "in July 2027", lost),
        ("op 12 juni 2027", "ar", "في ١٢ حزيران/يونيو ٢٠٢٧", KEPT),
        ("op 12 juni 2027", "prs", "به تاریخ ۱۲ جون ۲۰۲۷", KEPT),
        ("op 12 juni 2027", "fa", "در ۱۲ ژوئن ۲۰۲۷", KEPT),
        ("op 12 juni 2027", "fa", "در ۱۲ ژوئیه ۲۰۲۷", lost),
        ("van 4 tot 9 mei", "en", "from 4 May to 9 May", KEPT),
        ("van 4 mei tot 9 mei", "de", "vom 4. bis 9. Mai", KEPT),
        ("van 4 tot 9 mei 2027", "en", "from May 4 to 9, 2027", KEPT),
        ("van 4 mei tot 9 mei", "de", "vom 4. bis 8. Mai", lost),
    ]);
}

#[test]
fn date_that_the_source_lacks_is_a_loss() {
    let added: &[&str] = &["added-date"];
    assert_lost(&[
        ("Uw arts belt u.", "tr", "Doktorunuz sizi 15 Mart 2027’de arar.", added),
        ("U krijgt een afspraak.", "fa", "برای ۲۰ مارس ۲۰۲۷ نوبت می‌گیرید.", added),
        ("Kom op 24 november.", "en", "Come on 24 or 25 November.", added),
    ]);
}

#[test]
fn telephone_number_is_the_same_with_the_code_of_its_country() {
    let lost: &[&str] = &["lost-telephone"];
    let added: &[&str] = &["added-telephone"];
    assert_lost(&[
        ("Bel 020 123 45 67.", "en", "Call +31 20 123 45 67.", KEPT),
        ("Bel 020 123 45 67.", "en", "Call 0031 20 123 45 67.", KEPT),
        ("Bel 020 123 45 67.", "en", "Call +31 (0)20 123 45 67.", KEPT),
        ("Bel 020 123 45 67.", "en", "Call 0031 (0)20-1234567.", KEPT),
        ("Bel +31 20 123 45 67.", "en", "Call (020) 123 45 67.", KEPT),
        ("Bel 020 123 45 67.", "de", "Tel.: 020/1234567", KEPT),
        ("Bel 020 123 45 67.", "tr", "Tel: 020.123.45.67", KEPT),
        ("Bel 06 12 34 56 78.", "pl", "Tel. +31.6.12.34.56.78", KEPT),
        ("Bel 020 123 45 67.", "uk", "+31 (20) 123\u{2011}45\u{2011}67", KEPT),
        ("Bel 020 123 45 67.", "ar", "٠٠٣١\u{A0}٢٠\u{A0}١٢٣\u{A0}٤٥\u{A0}٦٧", KEPT),
        ("Bel 020 123 45 67 24 uur per dag.", "en", "Call 020 123 45 67 24 hours a day.", KEPT),
        ("Bel 020 123 45 67.", "en", "Call +31 020 123 45 67.", lost),
        ("Bel 020 123 45 67.", "en", "Call +32 20 123 45 67.", lost),
        ("Bel 020 123 45 67.", "en", "Call 020 123 45 678.", lost),
        ("Bel 020 123 45 67.", "en", "Call 20 123 45 67.", lost),
        ("Bel ons.", "tr", "Bizi 020 123 45 67 numarasından arayın.", added),
        ("Bel 020 123 45 67.", "en", "Call 020 123 45 67 or 020 123 45 68.", added),
        (
            "Bel huisarts 020 123 45 67, spoed 020 765 43 21.",
            "en",
            "Call doctor 020 765 43 21, emergency 020 123 45 67.",
            ORDER,
        ),
        ("Bel 020 123 45 67 / 020 765 43 21.", "de", "Tel. 020/1234567 oder +31 20 7654321.", KEPT),
        ("Open 08.00-17.00 uur.", "en", "Open 08.00-17.00.", KEPT),
    ]);
}

#[test]
fn number_in_belgium_has_its_own_code() {
    use super::{codes, losses, tag};
    let lost =
        |translation| codes(losses("Bel 02 123 45 67.", &tag("nl-BE"), translation, &tag("en")));
    assert_eq!(lost("Call +32 2 123 45 67."), KEPT);
    assert_eq!(lost("Call +31 2 123 45 67."), ["lost-telephone"]);
}

#[test]
fn address_that_the_source_lacks_or_that_swaps_places_is_shown() {
    let added: &[&str] = &["added-address"];
    assert_lost(&[
        ("Vraag uw apotheker.", "prs", "از www.apotheek.nl بپرسید.", added),
        ("Zie www.a.nl.", "de", "Siehe www.a.nl und www.b.de.", added),
        ("Mail a@b.nl.", "en", "Mail a@b.nl or c@b.nl.", added),
        ("Zie www.a.nl/x.", "tr", "www.a.nl/x’e bakın.", KEPT),
        ("Zie www.a.nl of www.b.nl.", "en", "See www.a.nl or www.b.nl.", KEPT),
        ("Zie www.a.nl of www.b.nl.", "en", "See www.b.nl or www.a.nl.", ORDER),
    ]);
}

#[test]
fn dates_that_swap_places_are_shown() {
    assert_lost(&[
        ("Opname 4 mei, ontslag 9 mei.", "tr", "Yatış 9 Mayıs, taburculuk 4 Mayıs.", ORDER),
        ("Opname 4 mei, ontslag 9 mei.", "tr", "Yatış 4 Mayıs, taburculuk 9 Mayıs.", KEPT),
        ("Op 04-05-2027 en 09-05-2027.", "de", "Am 9.5.2027 und am 4.5.2027.", ORDER),
    ]);
}
