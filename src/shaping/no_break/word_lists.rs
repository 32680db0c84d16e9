//! The words by which what belongs together is known in any language; those of
//! one language are in its file in `locale`. Each list is of words with spaces
//! between.

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
