//! Times of day, on clocks of twelve and of twenty-four hours.

use super::{KEPT, assert_lost};

const LOST: &[&str] = &["lost-time"];
const ADDED: &[&str] = &["added-time"];
const UNCLEAR: &[&str] = &["unclear-time"];
const ORDER: &[&str] = &["moved-values"];

#[test]
fn time_is_the_same_on_either_clock() {
    assert_lost(&[
        ("Om 8.00 uur.", "en", "At 8 am.", KEPT),
        ("Om 8.00 uur.", "en", "At 8 a.m.", KEPT),
        ("Om 8.00 uur.", "en", "At eight o’clock.", KEPT),
        ("Om 8.00 uur.", "de", "Um 8 Uhr.", KEPT),
        ("Om 8.00 uur.", "de", "Um acht Uhr morgens.", KEPT),
        ("Om 8.00 uur.", "tr", "Saat 8.00’de.", KEPT),
        ("Om 8.00 uur.", "tr", "Sabah sekizde.", KEPT),
        ("Om 8.00 uur.", "tr", "Saat sabah sekizde.", KEPT),
        ("Om 8.00 uur.", "pl", "O godz. 8:00.", KEPT),
        ("Om 8.00 uur.", "pl", "O ósmej rano.", KEPT),
        ("Om 8.00 uur.", "pl", "O godzinie ósmej.", KEPT),
        ("Om 8.00 uur.", "uk", "О 8-й ранку.", KEPT),
        ("Om 8.00 uur.", "uk", "О восьмій годині ранку.", KEPT),
        ("Om 8.00 uur.", "uk", "О 08:00.", KEPT),
        ("Om 8.00 uur.", "ar", "الساعة ٨ صباحًا.", KEPT),
        ("Om 8.00 uur.", "ar", "في تمام الثامنة صباحاً.", KEPT),
        ("Om 8.00 uur.", "fa", "ساعت ۸ صبح.", KEPT),
        ("Om 8.00 uur.", "prs", "ساعت ۸ بجهٔ صبح.", KEPT),
        ("Om 8.00 uur.", "ti", "ሰዓት 8 ንግሆ።", KEPT),
        ("Om 17.30 uur.", "en", "At 5:30 pm.", KEPT),
        ("Om 17.30 uur.", "en", "At 5.30 p.m.", KEPT),
        ("Om 17.30 uur.", "en", "At half past five in the afternoon.", KEPT),
        ("Om 17.30 uur.", "de", "Um 17.30 Uhr.", KEPT),
        ("Om 17.30 uur.", "de", "Um 17 Uhr 30.", KEPT),
        ("Om 17.30 uur.", "tr", "Saat 17.30’da.", KEPT),
        ("Om 17.30 uur.", "pl", "O wpół do szóstej po południu.", KEPT),
        ("Om 17.30 uur.", "ar", "الساعة ٥:٣٠ مساءً.", KEPT),
        ("Om 17.30 uur.", "ar", "الساعة الخامسة والنصف مساءً.", KEPT),
        ("Om 17.30 uur.", "fa", "ساعت ۵:۳۰ بعدازظهر.", KEPT),
        ("Om 17.30 uur.", "fa", "ساعت پنج و نیم عصر.", KEPT),
        ("Om 17.30 uur.", "fr", "À 17 h 30.", KEPT),
        ("Om 17.30 uur.", "fr", "À 17h30.", KEPT),
        ("Om 17.30 uur.", "es", "A las 17:30.", KEPT),
        ("17.30", "en", "5:30 pm", KEPT),
        ("17.30", "en", "17:30", KEPT),
        ("Om 12.00 uur.", "en", "At noon.", KEPT),
        ("Om 12.00 uur.", "de", "Um 12 Uhr mittags.", KEPT),
        ("Om 12.00 uur.", "tr", "Öğlen saat 12’de.", KEPT),
        ("Om 12.00 uur.", "pl", "W południe.", KEPT),
        ("Om 24.00 uur.", "en", "At midnight.", KEPT),
        ("Om 0.00 uur.", "pl", "O północy.", KEPT),
        ("Vanaf middernacht.", "de", "Ab Mitternacht.", KEPT),
        ("Vanaf 12 uur ’s nachts.", "uk", "З опівночі.", KEPT),
        ("Om 20.00 uur.", "de", "Um 8 Uhr abends.", KEPT),
        ("Om 21.00 uur.", "fa", "ساعت ۹ شب.", KEPT),
    ]);
}

#[test]
fn half_and_quarter_of_an_hour_are_read_in_each_language() {
    assert_lost(&[
        ("Kom om half negen.", "en", "Come at half past eight.", KEPT),
        ("Kom om half negen.", "en", "Come at 8:30.", KEPT),
        ("Kom om half 9.", "en", "Come at eight thirty.", KEPT),
        ("Kom om half negen.", "de", "Kommen Sie um halb neun.", KEPT),
        ("Kom om half negen.", "tr", "Saat sekiz buçukta gelin.", KEPT),
        ("Kom om half negen.", "tr", "Saat 8 buçukta gelin.", KEPT),
        ("Kom om half negen.", "pl", "Proszę przyjść o wpół do dziewiątej.", KEPT),
        ("Kom om half negen.", "pl", "Proszę przyjść o ósmej trzydzieści.", KEPT),
        ("Kom om half negen.", "uk", "Приходьте о пів на дев’яту.", KEPT),
        ("Kom om half negen.", "uk", "Приходьте о 8:30.", KEPT),
        ("Kom om half negen.", "ar", "تعال في الساعة الثامنة والنصف.", KEPT),
        ("Kom om half negen.", "fa", "ساعت هشت و نیم بیایید.", KEPT),
        ("Kom om half negen.", "prs", "ساعت هشت‌ونیم بیایید.", KEPT),
        ("Kom om half negen.", "ti", "ሰዓት ሸሞንተን ፈረቓን ምጹ።", KEPT),
        ("Kom om half negen.", "en", "Come at half past nine.", LOST),
        ("Kom om half negen.", "en", "Come at half nine.", LOST),
        ("Kom om half negen.", "de", "Kommen Sie um halb acht.", LOST),
        ("Kom om half negen.", "pl", "Proszę przyjść o dziewiątej trzydzieści.", LOST),
        ("Kom om half negen.", "tr", "Saat dokuz buçukta gelin.", LOST),
        ("Kom om half negen.", "uk", "Приходьте о пів на восьму.", LOST),
        ("Kom om kwart over 8.", "en", "Come at a quarter past eight.", KEPT),
        ("Kom om kwart over 8.", "de", "Kommen Sie um Viertel nach acht.", KEPT),
        ("Kom om kwart over 8.", "tr", "Saat sekizi çeyrek geçe gelin.", KEPT),
        ("Kom om kwart over 8.", "tr", "Saat 8’i çeyrek geçe gelin.", KEPT),
        ("Kom om kwart over 8.", "uk", "Приходьте о чверть на дев’яту.", KEPT),
        ("Kom om kwart over 8.", "ar", "تعال في الساعة الثامنة والربع.", KEPT),
        ("Kom om kwart over 8.", "fa", "ساعت هشت و ربع بیایید.", KEPT),
        ("Kom om kwart over 8.", "en", "Come at a quarter to eight.", LOST),
        ("Kom om kwart voor 8.", "pl", "Proszę przyjść za kwadrans ósma.", KEPT),
        ("Kom om kwart voor 8.", "ar", "تعال في الساعة الثامنة إلا ربعًا.", KEPT),
        ("Kom om tien over half negen.", "en", "Come at 8:40.", KEPT),
        ("Kom om vijf voor twaalf.", "en", "Come at five to twelve.", KEPT),
        ("Kom om vijf voor twaalf.", "de", "Kommen Sie um 11.55 Uhr.", KEPT),
    ]);
}

#[test]
fn time_of_the_other_half_of_the_day_is_another() {
    assert_lost(&[
        ("Om 8.00 uur.", "en", "At 8 pm.", LOST),
        ("Om 8 uur ’s ochtends.", "en", "At 8 pm.", LOST),
        ("Om 8 uur ’s avonds.", "en", "At 8 am.", LOST),
        ("Om 20.00 uur.", "tr", "Sabah saat 8’de.", LOST),
        ("Om 17.30 uur.", "en", "At 5:30.", LOST),
        ("Om 17.30 uur.", "fa", "ساعت ۵:۳۰ صبح.", LOST),
        ("Om 12.00 uur.", "en", "At midnight.", LOST),
        ("Om 24.00 uur.", "en", "At noon.", LOST),
        ("Vanaf middernacht.", "en", "From noon.", LOST),
        ("Om 8.00 uur.", "de", "Morgens.", LOST),
        // One or both leave the half of the day open.
        ("Om 8 uur.", "en", "At 8 o’clock.", KEPT),
        ("Om 8 uur.", "en", "At 8 pm.", UNCLEAR),
        ("Om 20.00 uur.", "de", "Um 8 Uhr.", UNCLEAR),
        ("Om half negen.", "en", "At 8:30 pm.", UNCLEAR),
    ]);
}

#[test]
fn hours_in_tigrinya_may_count_from_sunrise() {
    assert_lost(&[
        ("Om 8.00 uur.", "ti", "ሰዓት 2 ንግሆ።", UNCLEAR),
        ("Om 8.00 uur.", "ti", "ሰዓት 8:00።", KEPT),
        ("Om 17.30 uur.", "ti", "ሰዓት 11:30።", UNCLEAR),
        ("Om 8.00 uur.", "ti", "ሰዓት 3 ንግሆ።", LOST),
    ]);
}

#[test]
fn hours_may_be_a_time_or_a_duration() {
    assert_lost(&[
        ("U blijft 8 uur.", "en", "You stay for 8 hours.", KEPT),
        ("Van 8 uur.", "en", "From 8 am.", KEPT),
        ("U mag tot 14 uur bellen.", "en", "You may call until 2 pm.", KEPT),
        ("U mag tot 14 uur bellen.", "en", "You may call until 4 pm.", LOST),
        ("Binnen 24 uur, om 8.00 uur.", "en", "Within 24 hours, at 8 am.", KEPT),
        ("Om 8 uur, daarna elke 8 uur.", "en", "At 8 am, then every 8 hours.", KEPT),
        ("Om 8 uur 2 tabletten van 30 mg.", "de", "Um 8 Uhr 2 Tabletten mit 30 mg.", KEPT),
        ("24 uur per dag", "tr", "günde 24 saat", KEPT),
        ("30 minuten om 8.00 uur", "en", "30 minutes at 8 am", KEPT),
        ("van 5 tot 10 minuten", "en", "from 5 to 10 minutes", KEPT),
        ("Elk uur 2 glazen.", "tr", "Her saat 2 bardak.", KEPT),
        ("Neem elke 2 uur 8 slokjes.", "tr", "İki saatte bir 8 yudum alın.", KEPT),
        ("Twee uur 3 keer per dag.", "pl", "Dwie godziny 3 razy dziennie.", KEPT),
        ("Loop 5 meter.", "ar", "امشِ ٥ م.", KEPT),
        ("Blijf 3 nachten.", "fa", "۳ شب بمانید.", KEPT),
        ("Wacht 120 minuten.", "uk", "Зачекайте 2 години.", KEPT),
        ("1 op de 8 om 8.00 uur", "en", "1 in 8 at 8 am", KEPT),
    ]);
}

#[test]
fn opening_hours_are_two_times_in_their_order() {
    assert_lost(&[
        ("Open 8.00-17.00 uur.", "en", "Open from 8 am to 5 pm.", KEPT),
        ("Open 8.00–17.00 uur.", "de", "Geöffnet von 8 bis 17 Uhr.", KEPT),
        ("Open van 8 tot 17 uur.", "tr", "08.00-17.00 saatleri arasında açık.", KEPT),
        ("Open van 8.00 tot 17.00 uur.", "pl", "Otwarte w godz. 8–17.", KEPT),
        ("Open van 8.00 tot 17.00 uur.", "uk", "Відчинено з 8:00 до 17:00.", KEPT),
        ("Open van 8.00 tot 17.00 uur.", "ar", "من الساعة ٨ صباحًا إلى ٥ مساءً.", KEPT),
        ("Open van 8.00 tot 17.00 uur.", "fa", "از ساعت ۸ تا ۱۷ باز است.", KEPT),
        ("Open van 8.00 tot 17.00 uur.", "ti", "ካብ ሰዓት 8:00 ክሳብ 17:00 ክፉት እዩ።", KEPT),
        ("Tussen 13.00 en 17.00 uur.", "en", "Between 1 and 5 pm.", KEPT),
        ("Ma 9.00-12.00, di 9.00-17.00", "en", "Mon 9:00-12:00, Tue 9:00-17:00", KEPT),
        ("Open 8.00-17.00 uur.", "en", "Open from 5 pm to 8 am.", ORDER),
        ("Open 8.00-17.00 uur.", "de", "Geöffnet 17.00–8.00 Uhr.", ORDER),
        ("Open van 9.00 tot 16.00 uur.", "fa", "از ساعت ۱۶ تا ۹ باز است.", ORDER),
        ("Open 8.00-17.00 uur.", "en", "Open from 8 am to 6 pm.", LOST),
        ("Open 8.00-17.00 uur.", "uk", "Відчинено з 8:00 до 18:00.", LOST),
    ]);
}

#[test]
fn time_that_the_source_lacks_is_a_loss() {
    assert_lost(&[
        ("Neem de tablet.", "en", "Take the tablet at 8 am.", ADDED),
        ("Sta langzaam op.", "uk", "Повільно встаньте о 7:00.", ADDED),
        ("Wij bellen u.", "pl", "Zadzwonimy o godzinie ósmej.", ADDED),
        ("Wij bellen u.", "tr", "Sizi saat 10.00’da arayacağız.", ADDED),
        ("Wij bellen u.", "ar", "سنتصل بك الساعة العاشرة.", ADDED),
        ("Neem 2 tabletten ’s avonds.", "en", "Take 2 tablets in the evening.", KEPT),
        ("Lunch om 12.30 uur.", "tr", "Öğle yemeği saat 12.30’da.", KEPT),
    ]);
}

#[test]
fn time_in_a_language_without_known_words_is_unclear() {
    assert_lost(&[
        ("Om 9.00 uur.", "so", "Saacadda 9:00 subaxnimo.", KEPT),
        ("Om 17.30 uur.", "so", "Saacadda 5:30 galabnimo.", UNCLEAR),
        ("Om half negen.", "so", "Saacadda sideed iyo badhka.", UNCLEAR),
    ]);
}
