//! The words that are kept with a number or each other in every language. Those of a single
//! language are in its file in `locale`. Each list has its words separated by spaces.

/// Words and characters read with the number before them in any language: units of the SI
/// and of medicine, and symbols.
pub(super) const UNITS: &str = "
    % ‰ ° °C °F ℃ € ′ ″ mg g gr kg µg μg mcg ng pg ml mL cl cL dl dL l L µl μl mm cm dm m km m² m³
    cm² cm³ mm² mm³ µm μm nm ha mol mmol µmol μmol nmol pmol mmHg kcal cal kJ J kPa hPa bar IE IU U
    E ie h s ms min sec x × bpm rpm ppm Hz kHz MHz dB V W kW kWh mA Gy mGy mSv µSv μSv dpt mEq cc
    mm/u km/u km/h p/m p.p.";

/// Words and characters between two numbers that are read together, in any language.
pub(super) const JOINERS: &str = "- – — − + × x X х * / : = ± ≤ ≥ < > ≈ ~ · ÷ t/m";

/// Words and characters between the first and last of a range of days.
pub(super) const THROUGH: &str = "t/m tot - – to bis do до";

/// Characters read with the number after them, in any language.
pub(super) const BEFORE_NUMBERS: &str = "€ $ £ ± ≤ ≥ < > ≈ ~ + − × § №";

/// Words that keep a single letter or number after them: vitamine D, type 2.
pub(super) const DESIGNATED: &str = "
    vitamine vitamin Vitamine Vitamin hepatitis Hepatitis type Type Typ fase graad groep Groep
    influenza";

/// Endings of Dutch street names, which precede a house number: an address keeps its
/// language in a translation.
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
