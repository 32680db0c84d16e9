//! The words by which what belongs together is known, by language. Each list is
//! of words with spaces between; an abbreviation has its full stop.

/// What stands after a number and is read with it, in any language: units of
/// the SI and of medicine, and characters.
pub(super) const UNITS: &str = "
    % ‰ ° °C °F ℃ € ′ ″ mg g gr kg µg μg mcg ng pg ml mL cl cL dl dL l L µl μl mm cm dm m km m² m³
    cm² cm³ mm² mm³ µm μm nm ha mol mmol µmol μmol nmol pmol mmHg kcal cal kJ J kPa hPa bar IE IU U
    E ie h s ms min sec x × bpm rpm ppm Hz kHz MHz dB V W kW kWh mA Gy mGy mSv µSv μSv dpt mEq cc
    mm/u km/u km/h p/m p.p.";

/// What may stand between two numbers that are read as one, in any language.
pub(super) const JOINERS: &str = "- – — − + × x X х * / : = ± ≤ ≥ < > ≈ ~ · ÷ t/m";

/// What stands between two days of which those between are meant as well.
pub(super) const THROUGH: &str = "t/m tot - – to bis do до";

/// What stands before a number and is read with it, in any language.
pub(super) const BEFORE_NUMBERS: &str = "€ $ £ ± ≤ ≥ < > ≈ ~ + − × § №";

/// Words that a single letter or number belongs to: vitamine D, type 2.
pub(super) const DESIGNATED: &str = "
    vitamine vitamin Vitamine Vitamin hepatitis Hepatitis type Type Typ fase graad groep Groep
    influenza";

/// Endings of the name of a Dutch street, before the number of a house: an
/// address keeps its language in a translation.
pub(super) const STREETS: [&str; 18] = [
    "straat",
    "laan",
    "weg",
    "plein",
    "kade",
    "gracht",
    "dijk",
    "singel",
    "dreef",
    "hof",
    "pad",
    "steeg",
    "markt",
    "park",
    "plantsoen",
    "boulevard",
    "baan",
    "str.",
];

/// The words of a language.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// What a number counts, and units that are written out.
    pub(super) nouns: &'static str,
    /// Months as people write them besides their full names: shortened, or in
    /// Farsi without the sign that joins them to the year.
    pub(super) months: &'static str,
    /// Days, shortened and in full.
    pub(super) days: &'static str,
    /// What stands before a number and is always read with it: ca., nr.
    pub(super) before: &'static str,
    /// What a number tells apart, unless it counts what follows: stap 4.
    pub(super) labels: &'static str,
    /// What stands between two numbers: 10 tot 15.
    pub(super) joiners: &'static str,
    /// What stands between two small numbers: 2 of 3.
    pub(super) choices: &'static str,
    /// Between two numbers that make a share, perhaps before an article: 1 op de 3.
    pub(super) shares: &'static str,
    /// What may follow one of those.
    pub(super) articles: &'static str,
    /// How often: 3 x, 3 keer.
    pub(super) times: &'static str,
    /// What stands before the time in which that is: 3 x per dag.
    pub(super) per: &'static str,
    /// What says that time in one word: 3 x daags.
    pub(super) daily: &'static str,
    /// What stands before a name.
    pub(super) titles: &'static str,
    /// Small words within a name: van der.
    pub(super) particles: &'static str,
    /// Short words that stay with the next one: ’s avonds.
    pub(super) clipped: &'static str,
}

const DUTCH: Words = Words {
    nouns: "
        jaar jaren jarige jr jr. maand maanden mnd mnd. week weken wk wk. dag dagen dgn dgn. nacht
        nachten uur uren u u. uurs etmaal kwartier kwartieren minuut minuten min. seconde seconden
        sec. keer maal euro cent procent promille graad graden gram milligram microgram kilo kilogram
        kg. ons pond liter milliliter deciliter centiliter meter centimeter millimeter kilometer stap
        stappen druppel druppels tablet tabletten tabl. tabletje tabletjes capsule capsules caps. pil
        pillen zetpil zetpillen pleister pleisters injectie injecties ampul ampullen spuit spuiten
        puf pufs pufjes pufje inhalatie inhalaties dosis doses sachet sachets zakje zakjes glas
        glazen glaasje glaasjes lepel lepels lepeltje lepeltjes eetlepel eetlepels theelepel
        theelepels maatlepel maatlepels beker bekers kop koppen kopje kopjes flesje flesjes stuk
        stuks sneetje sneetjes portie porties eenheden calorieën herhalingen serie series set sets
        slag slagen treden bladzijde bladzijden pagina’s punten etages",
    months: "jan feb mrt apr jun jul aug sep sept okt nov dec",
    days: "
        ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    before: "
        ca. ong. plm. max. min. nr. nrs. no. blz. p. pag. art. fig. afb. tab. hfst. par. bijl. tel.
        tst. EUR Eur KvK BSN AGB-code half SPF pH BMI",
    labels: "
        stap Stap week Week dag Dag maand Maand fase Fase stadium deel Deel punt Punt vraag Vraag
        les Les oefening Oefening figuur Figuur afbeelding Afbeelding tabel Tabel hoofdstuk
        Hoofdstuk paragraaf Paragraaf artikel Artikel lid bijlage Bijlage bladzijde Bladzijde
        pagina Pagina nummer Nummer kamer Kamer route Route lijn Lijn balie Balie ingang Ingang
        lokaal Lokaal etage Etage verdieping Verdieping poli Poli gebouw Gebouw toestel Toestel
        postbus Postbus niveau Niveau categorie Categorie klasse factor maat schema Schema sessie
        Sessie serie Serie zone Zone trede blok Blok",
    joiners: "tot à a á tm t.e.m. dd d.d. maal plus keer tegen",
    choices: "of en",
    shares: "op van uit",
    articles: "de elke iedere alle",
    times: "x X × keer maal dd",
    per: "per",
    daily: "daags daagse dagelijks",
    titles: "
        dr. Dr. drs. Drs. prof. Prof. ir. Ir. ing. Ing. mr. Mr. ds. Ds. mevr. Mevr. mw. Mw. dhr. Dhr.
        mej. fam. Fam. hr. Hr. zr. br. jhr. jkvr. dr drs prof mevr mw dhr Mw Dhr Dr mevrouw Mevrouw
        meneer Meneer heer dokter Dokter professor Professor zuster familie",
    particles: "
        van de der den het ’t 't ten ter te op in aan bij uit over von und el al ben bin da di du
        la le los dos Van De Der Den Het Ten Ter Te El Al La Le",
    clipped: "’s 's ‘s ’S 'S",
};

const ENGLISH: Words = Words {
    nouns: "
        year years yrs month months week weeks wk wks day days night nights hour hours hr hrs minute
        minutes mins min. second seconds secs am pm a.m. p.m. a.m p.m times percent degrees grams
        milligrams kilos kilograms litre litres liter liters millilitres metre metres meter meters
        miles steps step drop drops tablet tablets tab. tabs capsule capsules caps. pill pills puff
        puffs patch patches sachet sachets dose doses glass glasses cup cups spoon spoons teaspoon
        teaspoons tablespoon tablespoons tsp tbsp units pounds pence stone sets reps repetitions",
    months: "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
    days: "
        Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday
        Sunday",
    before: "
        approx. c. ca. max. min. no. No. nos. p. pp. fig. Fig. art. ch. sect. vol. tel. Tel. ext.
        tab. EUR GBP SPF pH BMI",
    labels: "
        step Step week Week day Day month Month phase Phase stage Stage part Part point Point
        question Question lesson Lesson exercise Exercise figure Figure table Table chapter Chapter
        section Section article Article page Page number Number room Room route Route line Line
        floor Floor level Level category class grade ward Ward",
    joiners: "to through until by plus minus",
    choices: "or and",
    shares: "in out of",
    articles: "of every the",
    times: "x X × times",
    per: "a per each every",
    daily: "daily weekly",
    titles: "
        Dr Dr. Prof Prof. Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Doctor Professor Nurse Sir Rev. St.",
    particles: "van de der den von und el al bin da di du la le De Van",
    clipped: "",
};

const GERMAN: Words = Words {
    nouns: "
        Jahr Jahre Jahren Monat Monate Monaten Woche Wochen Tag Tage Tagen Nacht Nächte Uhr Stunde
        Stunden Std. Minute Minuten Min. Sekunde Sekunden Sek. Mal mal Euro Cent Prozent Grad Gramm
        Milligramm Mikrogramm Kilo Kilogramm Liter Milliliter Meter Zentimeter Millimeter Kilometer
        Schritte Tropfen Tablette Tabletten Tbl. Kapsel Kapseln Pille Pillen Zäpfchen Pflaster Hübe
        Spritzen Beutel Glas Gläser Löffel Teelöffel Esslöffel EL TL Tasse Tassen Einheiten Stück
        Wiederholungen",
    months: "Jänner Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez",
    days: "
        Mo Di Mi Do Fr Sa So Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    before: "
        ca. max. min. mind. Nr. nr. S. Abb. Tab. Kap. Art. Abs. Bd. Tel. EUR halb LSF pH
        etwa rund",
    labels: "
        Schritt Woche Tag Monat Phase Stadium Teil Punkt Frage Übung Abbildung Tabelle Kapitel
        Abschnitt Artikel Seite Nummer Zimmer Raum Linie Etage Stock Stufe Grad Klasse Kategorie
        Postfach",
    joiners: "bis auf mal plus minus",
    choices: "oder und",
    shares: "von auf",
    articles: "den",
    times: "x X × Mal mal",
    per: "pro am in",
    daily: "täglich wöchentlich",
    titles: "
        Dr. Prof. Hr. Fr. Frau Herr Herrn Doktor Professor Schwester Familie med. rer. nat. phil.
        h.c. Dipl.-Ing. Dipl.-Psych. PD",
    particles: "von van vom der den de zu zum zur und el al Von Van",
    clipped: "",
};

const POLISH: Words = Words {
    nouns: "
        r. rok roku lata lat miesiąc miesiące miesięcy tydzień tygodnie tygodni dzień dni doba doby
        godz. godzina godziny godzin minuta minuty minut min. sekund razy raz tabletka tabletki
        tabletek tabl. kapsułka kapsułki kapsułek kropla krople kropli łyżka łyżki łyżek łyżeczka
        łyżeczki szklanka szklanki szklanek procent stopni zł gramów miligramów litra litry litrów
        metrów kroków",
    months: "",
    days: "pon. wt. śr. czw. pt. sob. niedz.",
    before: "ok. maks. min. nr Nr str. s. rys. tab. art. ust. pkt tel. ul. al. pl. godz.",
    labels: "
        krok Krok tydzień Tydzień dzień Dzień etap Etap faza Faza część rozdział tabela rysunek
        strona punkt pokój piętro",
    joiners: "do na",
    choices: "i lub albo",
    shares: "na z",
    articles: "",
    times: "x X × razy raz",
    per: "na w",
    daily: "dziennie",
    titles: "
        dr dr. Dr prof. Prof. lek. mgr inż. hab. n. med. pan pani Pan Pani p. doktor",
    particles: "van von de",
    clipped: "",
};

const UKRAINIAN: Words = Words {
    nouns: "
        р. рр. рік роки року років місяць місяці місяців тиждень тижні тижнів день дні днів доба добу
        год. год година години годин хв. хв хвилина хвилини хвилин с сек. раз рази разів таблетка
        таблетки таблеток табл. капсула капсули капсул крапля краплі крапель ложка ложки ложок
        склянка склянки склянок відсотків градусів грн мг г кг мкг мл л мм см м км МО",
    months: "",
    days: "пн вт ср чт пт сб нд",
    before: "бл. макс. мін. с. ст. рис. табл. тел. вул. пр. кв. буд. п. номер",
    labels: "
        крок Крок тиждень Тиждень день День етап Етап фаза частина розділ таблиця рисунок сторінка
        пункт кабінет поверх",
    joiners: "до на",
    choices: "і й або чи",
    shares: "з із на",
    articles: "",
    times: "х x × раз рази разів",
    per: "на",
    daily: "щодня щотижня",
    titles: "д-р проф. лікар лікарка пан пані доктор",
    particles: "ван де фон",
    clipped: "",
};

const TURKISH: Words = Words {
    nouns: "
        yaş yıl yıllık ay aylık hafta haftalık gün günlük saat dakika dk. dk saniye sn. kez defa kere
        tablet damla kapsül hap doz bardak kaşık ölçek adet derece gram miligram litre mililitre
        metre santimetre adım avro euro",
    months: "",
    days: "Pzt Sal Çar Per Cum Cmt Paz",
    before: "yakl. maks. min. en No. no. No s. sf. şek. md. Tel. tel. Tel",
    labels: "
        adım Adım hafta Hafta gün Gün aşama Aşama evre bölüm Bölüm şekil Şekil tablo Tablo sayfa Sayfa
        madde Madde soru oda Oda kat tip Tip",
    joiners: "ila",
    choices: "ile veya ya ve",
    shares: "",
    articles: "",
    times: "x X × kez defa kere",
    per: "",
    daily: "",
    titles: "Dr. Prof. Doç. Uzm. Op. Sn. Sayın Bay Bayan Av. Hemşire",
    particles: "van de der",
    clipped: "",
};

const ARABIC: Words = Words {
    nouns: "
        سنة سنوات عام أعوام شهر أشهر شهور أسبوع أسابيع يوم أيام يوما يومًا ساعة ساعات دقيقة دقائق
        ثانية ثوان مرة مرات قرص أقراص حبة حبات كبسولة كبسولات قطرة قطرات ملعقة ملاعق كوب أكواب
        ملغ مغ غرام غ كغ كغم مل لتر سم متر كم خطوة خطوات يورو درجة",
    months: "",
    days: "",
    before: "رقم ص.",
    labels: "خطوة الخطوة أسبوع الأسبوع اليوم مرحلة المرحلة شكل الشكل جدول الجدول صفحة الصفحة غرفة الغرفة",
    joiners: "إلى الى حتى في",
    choices: "أو و",
    shares: "من",
    articles: "كل",
    times: "مرة مرات x ×",
    per: "في",
    daily: "يوميا يوميًا",
    titles: "د. الدكتور الدكتورة دكتور دكتورة السيد السيدة أ. البروفيسور",
    particles: "",
    clipped: "",
};

const FARSI: Words = Words {
    nouns: "
        سال ماه هفته روز ساعت دقیقه ثانیه بار مرتبه قرص کپسول قطره قاشق لیوان میلی‌گرم گرم کیلوگرم
        کیلو لیتر میلی‌لیتر متر سانتی‌متر کیلومتر قدم درجه درصد یورو",
    months: "ژانویه فوریه مه ژوئیه",
    days: "",
    before: "شماره حدود ص.",
    labels: "مرحله گام هفته روز شکل جدول صفحه اتاق بخش طبقه",
    joiners: "تا الی",
    choices: "یا و",
    shares: "از",
    articles: "هر",
    times: "بار مرتبه x ×",
    per: "در",
    daily: "روزانه",
    titles: "دکتر داکتر آقای خانم پروفسور",
    particles: "",
    clipped: "",
};

const TIGRINYA: Words = Words {
    nouns: "
        ዓመት ዓመታት ወርሒ ኣዋርሕ ሰሙን ሰሙናት መዓልቲ መዓልታት ሰዓት ሰዓታት ደቒቕ ደቓይቕ ደቒቓ ግዜ ሳዕ ከኒና ከኒናታት
        ሚግ ሚ.ግ. ግራም ኪሎ ሊትሮ ሚሊ ሜትሮ ዩሮ ሚእታዊት",
    months: "",
    days: "",
    before: "ቁጽሪ",
    labels: "ስጉምቲ ሰሙን መዓልቲ ደረጃ ገጽ ስእሊ ክፍሊ",
    joiners: "ክሳብ ክሳዕ",
    choices: "ወይ",
    shares: "ካብ",
    articles: "",
    times: "ግዜ ሳዕ x ×",
    per: "ኣብ",
    daily: "",
    titles: "ዶ/ር ዶክተር ኣይተ ወይዘሮ",
    particles: "",
    clipped: "",
};

/// The words of a language, given by its primary subtag.
pub(super) fn words(language: &str) -> Words {
    match language {
        "nl" => DUTCH,
        "en" => ENGLISH,
        "de" => GERMAN,
        "pl" => POLISH,
        "uk" => UKRAINIAN,
        "tr" => TURKISH,
        "ar" => ARABIC,
        "fa" | "prs" => FARSI,
        "ti" => TIGRINYA,
        _ => Words::default(),
    }
}
