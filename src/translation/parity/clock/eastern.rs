//! Turkish, Arabic, Farsi, Dari and Tigrinya.

use super::day::Part;
use super::vocabulary::{Shift, Spoken};
use super::western::ANY;

pub(super) const TURKISH: Spoken = Spoken {
    language: "tr",
    hours: &[
        "bir*",
        "iki*",
        "üç*",
        "dört*|dörd*",
        "beş*",
        "altı*",
        "yedi*",
        "sekiz*",
        "dokuz*",
        "on*",
        "on bir*",
        "on iki*",
    ],
    minutes: &[(5, "beş"), (10, "on"), (20, "yirmi"), (25, "yirmi beş")],
    surely_before: "saat|saatler|saatleri|saatlerinde",
    between: "saat",
    after: "saatleri|saatlerinde",
    parts: &[
        (Part::Am, "öö|ÖÖ"),
        (Part::Pm, "ös|ÖS"),
        (Part::Morning, "sabah|sabahleyin|sabahları|sabahı|öğleden önce"),
        (Part::Noon, "öğlen|öğle|öğleyin|öğle vakti"),
        (Part::Afternoon, "öğleden sonra|ikindi"),
        (Part::Evening, "akşam|akşamleyin|akşamları|akşamüstü|akşamüzeri|akşamı"),
        (Part::Night, "gece|geceleyin|geceleri"),
    ],
    patterns: &[
        ("H buçuk*", Shift::By(30)),
        ("H çeyrek geç*", Shift::Sure(15)),
        ("H çeyrek kala", Shift::Sure(-15)),
        ("H çeyrek var", Shift::Sure(-15)),
        ("H M geç*", Shift::Past(0)),
        ("H M kala", Shift::To(0)),
        ("H otuz*", Shift::By(30)),
    ],
    noon: "öğlen|öğle|öğleyin",
    midnight: "gece yarısı*",
    ..ANY
};

pub(super) const ARABIC: Spoken = Spoken {
    language: "ar",
    hours: &[
        "الواحدة",
        "الثانية",
        "الثالثة",
        "الرابعة",
        "الخامسة",
        "السادسة",
        "السابعة",
        "الثامنة",
        "التاسعة",
        "العاشرة",
        "الحادية عشرة|الحادية عشر",
        "الثانية عشرة|الثانية عشر",
    ],
    prefix: "و",
    has_ordinals: true,
    minutes: &[(5, "خمس"), (10, "عشر"), (20, "عشرون|عشرين")],
    surely_before: "الساعة|للساعة|بالساعة|والساعة|ساعة",
    before: "حتى|إلى",
    between: "الساعة|في الساعة|في|حتى|إلى|من",
    surely_after: "",
    after: "",
    parts: &[
        (Part::Am, "ص|قبل الظهر"),
        (Part::Pm, "م|بعد الظهر|مساء|مساءا|مساءً|في المساء|من المساء"),
        (Part::Morning, "صباحا|في الصباح|من الصباح|فجرا|صباح"),
        (Part::Noon, "ظهرا|عند الظهر|وقت الظهر"),
        (Part::Afternoon, "عصرا|من بعد الظهر"),
        (Part::Night, "ليلا|في الليل|من الليل"),
    ],
    patterns: &[
        ("H والنصف", Shift::Sure(30)),
        ("H ونصف", Shift::By(30)),
        ("H و النصف", Shift::Sure(30)),
        ("H والربع", Shift::Sure(15)),
        ("H وربع", Shift::By(15)),
        ("H إلا ربعا", Shift::Sure(-15)),
        ("H إلا الربع", Shift::Sure(-15)),
        ("H إلا ربع", Shift::Sure(-15)),
        ("H والثلث", Shift::Sure(20)),
        ("H إلا ثلثا", Shift::Sure(-20)),
        ("H و M دقيقة", Shift::Past(0)),
        ("H و M دقائق", Shift::Past(0)),
        ("H إلا M دقائق", Shift::To(0)),
    ],
    noon: "الظهر|الظهيرة|ظهرا",
    midnight: "منتصف الليل",
    ..ANY
};

pub(super) const FARSI: Spoken = Spoken {
    language: "fa",
    hours: &["یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده"],
    minutes: &[(5, "پنج"), (10, "ده"), (20, "بیست"), (25, "بیست و پنج")],
    surely_before: "ساعت|ساعات|ساعت‌های",
    before: "از|تا|الی",
    between: "ساعت|از|تا|الی|از ساعت|تا ساعت",
    after: "بجه|بجۀ|بجهٔ",
    parts: &[
        (Part::Am, "ق.ظ|قبل از ظهر|پیش از ظهر|قبل از چاشت"),
        (Part::Pm, "ب.ظ|بعد از ظهر|بعدازظهر|بعد ازظهر|بعد از چاشت"),
        (Part::Morning, "صبح|بامداد|صبح‌ها"),
        (Part::Noon, "ظهر|چاشت"),
        (Part::Afternoon, "عصر|دیگر"),
        (Part::Evening, "شام|غروب"),
        (Part::Night, "شب|نیمه شب|نیمه‌شب"),
    ],
    patterns: &[
        ("H و نیم", Shift::By(30)),
        ("H ونیم", Shift::By(30)),
        ("H و ربع", Shift::By(15)),
        ("H وربع", Shift::By(15)),
        ("یک ربع به H", Shift::Sure(-15)),
        ("ربع به H", Shift::Sure(-15)),
        ("H و M دقیقه", Shift::Past(0)),
        ("M دقیقه به H", Shift::To(0)),
    ],
    noon: "ظهر|نیمروز",
    midnight: "نیمه شب|نیمه‌شب|نصف شب",
    ..ANY
};

pub(super) const DARI: Spoken = Spoken { language: "prs", ..FARSI };

/// Hours are counted from sunrise at six by many; leaflets of the Netherlands
/// mostly have those of the clock on the wall.
pub(super) const TIGRINYA: Spoken = Spoken {
    language: "ti",
    hours: &[
        "ሓደ*",
        "ክልተ*",
        "ሰለስተ*",
        "ኣርባዕተ*|አርባዕተ*",
        "ሓሙሽተ*",
        "ሽዱሽተ*|ሹዱሽተ*",
        "ሸውዓተ*|ሾብዓተ*",
        "ሸሞንተ*|ሾሞንተ*",
        "ትሽዓተ*",
        "ዓሰርተ*",
        "ዓሰርተ ሓደ*",
        "ዓሰርተ ክልተ*",
    ],
    minutes: &[(5, "ሓሙሽተ"), (10, "ዓሰርተ"), (20, "ዕስራ")],
    surely_before: "ሰዓት|ብሰዓት|ኣብሰዓት|ንሰዓት|ካብሰዓት",
    between: "ሰዓት|ብሰዓት|ኣብ ሰዓት|ካብ ሰዓት|ክሳብ ሰዓት",
    parts: &[
        (Part::Am, "ቅድሚ ቀትሪ|ቅድሚ ቀትርን|ቅ.ቀ"),
        (Part::Pm, "ድሕሪ ቀትሪ|ድሕሪ ቀትርን|ድ.ቀ"),
        (Part::Morning, "ንግሆ*|ንጉሆ*|ንግሆኣዊ|ብንግሆ|ብንጉሆ|ወጋሕታ"),
        (Part::Noon, "ቀትሪ|ቀትርን|ፍርቂ መዓልቲ|ፍርቂ መዓልትን|ብቀትሪ"),
        (Part::Evening, "ምሸት*|ብምሸት|ናይ ምሸት*"),
        (Part::Night, "ለይቲ*|ለይትን|ብለይቲ|ናይ ለይቲ*"),
    ],
    patterns: &[
        ("H ፈረቓ*", Shift::By(30)),
        ("H ፈረቃ*", Shift::By(30)),
        ("H ን ፈረቓ*", Shift::By(30)),
        ("H ን ፈረቃ*", Shift::By(30)),
        ("H ፍርቂን", Shift::By(30)),
        ("H ርብዒ*", Shift::By(15)),
        ("ርብዒ ጎደል H", Shift::Sure(-15)),
    ],
    noon: "ፍርቂ መዓልቲ",
    midnight: "ፍርቂ ለይቲ",
    is_from_sunrise: true,
    ..ANY
};
