/// What stands after a number and is read with it, in any language: units of
/// the SI and of medicine, and signs.
pub(super) const UNITS: &str = "
    % ‰ ° °C °F € mg g gr kg µg μg mcg ml mL cl cL dl dL l L mm cm dm m km m² cm² mm² cm³ mmHg
    mmol mmol/l mmol/L mg/ml kcal kJ kPa IE IU h s min km/u";

const DUTCH_NOUNS: &str = "
    jaar jaren jarige maand maanden week weken dag dagen nacht nachten uur uren kwartier
    minuut minuten seconde seconden sec keer maal euro cent procent graad graden gram
    milligram microgram kilo kilogram ons pond liter milliliter deciliter meter centimeter
    millimeter kilometer stap stappen druppel druppels tablet tabletten capsule capsules pil
    pillen glas glazen lepel lepels eetlepels theelepels eenheden calorieën";

const ENGLISH_NOUNS: &str = "
    year years month months week weeks day days night nights hour hours minute minutes second
    seconds am pm a.m. p.m. times percent degrees grams milligrams kilos litre litres metre
    metres miles steps drop drops tablet tablets capsule capsules pills units pounds";

const GERMAN_NOUNS: &str = "
    Jahr Jahre Jahren Monat Monate Monaten Woche Wochen Tag Tage Tagen Uhr Stunde Stunden
    Minute Minuten Sekunden Mal mal Euro Cent Prozent Grad Gramm Milligramm Kilo Liter
    Milliliter Meter Zentimeter Tropfen Tablette Tabletten Kapseln";

const POLISH_NOUNS: &str = "
    r. rok roku lata lat miesiąc miesiące miesięcy tydzień tygodnie tygodni dzień dni godz. godzina
    godziny godzin minut minuty raz razy tabletka tabletki tabletek zł";

const UKRAINIAN_NOUNS: &str = "
    р. рр. рік роки року років місяць місяці місяців тиждень тижні тижнів день дні днів год. година
    години годин хв. хвилин раз рази разів таблетка таблетки таблеток мг г кг мл л мм см";

const TURKISH_NOUNS: &str = "
    yaş yıl ay hafta gün saat dakika saniye kez defa kere tablet damla";

const ARABIC_NOUNS: &str = "
    سنة سنوات عام أعوام شهر أشهر شهور أسبوع أسابيع يوم أيام ساعة ساعات دقيقة دقائق مرة مرات قرص
    أقراص";

const FARSI_NOUNS: &str = "
    سال ماه هفته روز ساعت دقیقه بار قرص";

/// What a number of a language counts as a unit does.
pub(super) fn nouns(language: &str) -> &'static str {
    match language {
        "nl" => DUTCH_NOUNS,
        "en" => ENGLISH_NOUNS,
        "de" => GERMAN_NOUNS,
        "pl" => POLISH_NOUNS,
        "uk" => UKRAINIAN_NOUNS,
        "tr" => TURKISH_NOUNS,
        "ar" => ARABIC_NOUNS,
        "fa" => FARSI_NOUNS,
        _ => "",
    }
}

/// Months as people write them besides their full names: shortened, or in
/// Farsi without the sign that joins them to the year.
pub(super) fn other_months(language: &str) -> &'static str {
    match language {
        "nl" => "jan feb mrt apr jun jul aug sep sept okt nov dec",
        "de" => "Jänner",
        "fa" => "ژانویه فوریه مه ژوئیه",
        _ => "",
    }
}

/// What stands before a number and is read with it.
pub(super) const BEFORE_NUMBERS: &str = "
    € £ $ ± ≤ ≥ < > ca. nr. blz. tel.";

/// Words that a single letter or number belongs to: vitamine D, type 2.
pub(super) const DESIGNATED: &str = "
    vitamine vitamin Vitamin hepatitis type Typ fase graad";
