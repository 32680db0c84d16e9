use super::{Spelled, Unit};

const fn spelled(unit: Unit, signs: &'static str, words: &'static str) -> Spelled {
    Spelled { unit, signs, words }
}

/// How Dutch, English, German, French, Spanish, Turkish, Polish, Ukrainian,
/// Russian, Arabic, Farsi and Tigrinya write units; `_` is a space that may be
/// left out. Farsi's words are without the sign that keeps their parts apart.
pub(super) const SPELLED: [Spelled; 35] = [
    spelled(Unit::Nanogram, "ng нг", "nanogram nanogramm нанограм نانوغرام نانوجرام نانو_گرم"),
    spelled(
        Unit::Microgram,
        "µg mcg ug мкг мкг. مكغ مكجم مكغم ميكغ میکرو_گ",
        "microgram mikrogram micro-gram мікрограм микрограмм ميكروغرام ميكروجرام مايكروغرام
         مايكروجرام ميكروجم ميكروغم ميكرو_غرام میکرو_گرم ማይክሮግራም ማይክሮ_ግራም",
    ),
    spelled(
        Unit::Milligram,
        "mg мг ملغ ملغم ملجم مغ مجم ملج ملغرام ملگ ሚግ ሚ.ግ ሚ/ግ ሚ.ግ.",
        "milligram miligram miligrám milligramo miligramo міліграм миллиграмм مليغرام ميليغرام
         ملليغرام ميلليغرام مليجرام ميليجرام ملليجرام ملي_غرام ملي_جرام ميلي_غرام میلی_گرم
         ሚሊግራም ሚሊ_ግራም ሚልግራም",
    ),
    spelled(Unit::Gram, "g gr г гр غ غم جم گ ግ", "gram grám gramm грам غرام جرام گرم ግራም"),
    spelled(
        Unit::Kilogram,
        "kg кг كغ كجم كغم کگ کیلو ኪግ ኪ.ግ ኪ.ግ. kilo",
        "kilogram kilogramm кілограм килограмм كيلوغرام كيلوجرام كيلو_غرام كيلو_جرام کیلو_گرم
         ኪሎግራም ኪሎ_ግራም",
    ),
    spelled(Unit::Microlitre, "µl мкл", "microliter microlitre mikroliter mikrolitr ميكرولتر"),
    spelled(
        Unit::Millilitre,
        "ml мл cc مل ملل سي_سي سی_سی ሚሊ ሚ.ል ሚል",
        "milliliter millilitre mililitr mililitre mililitro мілілітр миллилитр ملليلتر مليلتر
         ميليلتر ميلليلتر ملي_لتر ميلي_لتر میلی_لیتر ሚሊሊትር ሚሊ_ሊትር",
    ),
    spelled(Unit::Centilitre, "cl сл", "centiliter centilitre santilitre centylitr سنتيلتر"),
    spelled(
        Unit::Decilitre,
        "dl дл دل",
        "deciliter decilitre deziliter desilitre decylitr ديسيلتر",
    ),
    spelled(Unit::Litre, "l L л ل ሊ", "liter litre litr litro літр литр لتر ليتر لیتر ሊትር"),
    spelled(
        Unit::Millimetre,
        "mm мм مم ملم ሚሜ ሚ.ሜ",
        "millimeter millimetre milimetr milimetre milímetro міліметр миллиметр مليمتر ميليمتر
         ملليمتر ملي_متر میلی_متر ሚሊሜተር ሚሊሜትር ሚሊ_ሜተር ሚሊ_ሜትር",
    ),
    spelled(
        Unit::Centimetre,
        "cm см سم ሴሜ ሴ.ሜ ሰ.ሜ ሳ.ሜ",
        "centimeter centimetre zentimeter santimetre santim centymetr centímetro сантиметр
         سنتيمتر سنتمتر سانتيمتر سانتی_متر ሴንቲሜተር ሴንቲሜትር ሰንቲሜተር ሰንቲሜትር ሴንቲ_ሜትር ሴንቲ_ሜተር ሳንቲሜትር",
    ),
    spelled(Unit::Metre, "m м ሜ", "meter metre metr metro метр متر أمتار ሜትር ሜተር"),
    spelled(
        Unit::Kilometre,
        "km км كم کم ኪሜ ኪ.ሜ",
        "kilometer kilometre kilometr кілометр километр كيلومتر كيلو_متر کیلو_متر ኪሎሜተር ኪሎሜትር
         ኪሎ_ሜትር ኪሎ_ሜተር",
    ),
    spelled(
        Unit::Percent,
        "% ٪ ﹪ ％ pct",
        "procent percent per_cent prozent yüzde відсот процент بالمئة بالمائة في_المئة في_المائة
         درصد ሚእታዊ ካብ_ሚእቲ ምእታዊ",
    ),
    spelled(
        Unit::Degree,
        "° °c ℃ º ºc °_c ˚ ˚c °م °س",
        "graden graad grad degree derece stopni stopień градус درجة درجات درجه ዲግሪ",
    ),
    spelled(Unit::Fahrenheit, "°f ℉ ºf °_f", "fahrenheit degrees_fahrenheit graden_fahrenheit"),
    spelled(Unit::Nanomole, "nmol нмоль", "nanomol"),
    spelled(
        Unit::Micromole,
        "µmol umol мкмоль",
        "micromol mikromol мікромоль микромоль ميكرومول میکرو_مول",
    ),
    spelled(
        Unit::Millimole,
        "mmol ммоль",
        "millimol milimol мілімоль миллимоль مليمول ميليمول ملي_مول میلی_مول ሚሊሞል",
    ),
    spelled(Unit::Mole, "mol моль مول", ""),
    spelled(
        Unit::International,
        "ie i.e. iu i.u. j.m. jm мо ме",
        "internationale_e international_u internationale_einheiten eenhe unit einheit ünite
         uluslararası_ünite jednost одиниц міжнародн междунар единиц وحدة وحدات واحد وح.د ኣሃዱ",
    ),
    spelled(Unit::Calorie, "cal кал", "calorie kalori kalorien калорі калори"),
    spelled(
        Unit::Kilocalorie,
        "kcal ккал",
        "kilocalor kilokalori kilokalor кілокалор килокалор كيلو_كالوري سعرة سعر_حراري کیلو_کالری",
    ),
    spelled(Unit::Kilojoule, "kj кдж", "kilojoule kilojul kilodżul кілоджоул كيلوجول کیلو_ژول"),
    spelled(Unit::MillimetreOfMercury, "mmhg mm_hg", "mm_кв мм_рт мм_рт."),
    spelled(Unit::Kilopascal, "kpa кпа", "kilopascal"),
    spelled(Unit::Millisievert, "msv мзв", "millisievert milisievert"),
    spelled(
        Unit::Second,
        "s sec sec. sek sek. sn сек сек.",
        "second sekund saniye секунд ثانية ثوان ثانیه ካልኢት",
    ),
    spelled(
        Unit::Minute,
        "min min. dk dk. хв хв. мин мин.",
        "minuut minut dakika хвилин минут دقيقة دقائق دقیقه ደቒቕ ደቓይቕ ደቒቓ ደቂቃ ደቓይቅ",
    ),
    spelled(
        Unit::Hour,
        "h hr hrs std std. godz godz. uur ч",
        "uren hour stunde saat godzin годин час ساعة ساعات ساعت ሰዓት ሰዓታት",
    ),
    spelled(
        Unit::Day,
        "dag day days tag gün дн дн.",
        "dagen daags tage tagen gün dzień dni день дні днів дня يوم أيام روز መዓልቲ መዓልታት መዓልት",
    ),
    spelled(
        Unit::Week,
        "wk wk. нед",
        "week weken woche hafta tydzie tygod тижд тижн недел أسبوع أسابيع هفته ሰሙን ሳምንት ሰሙናት",
    ),
    spelled(
        Unit::Month,
        "mnd mnd. мес ay",
        "maand month monat miesi місяц месяц شهر أشهر شهور ماه ወርሒ ኣዋርሕ ወርሕ",
    ),
    spelled(
        Unit::Year,
        "",
        "jaar jaren year jahr yıl lat lata roku рік рок років год года лет سنة سنوات عام أعوام سال ዓመት ዓመታት",
    ),
];
