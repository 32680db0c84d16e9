//! The words that are kept with a number or each other in every language. Those of a single
//! language are in its file in `locale`. Each list has its words separated by spaces.

/// Words and characters read with the number before them in any language: units of the SI
/// and of medicine, and symbols.
pub(super) const UNITS: &str = "
    % ‰ ° °C °F ℃ € ′ ″ mg g gr kg µg μg mcg ng pg ml mL cl cL dl dL l L µl μl mm cm dm m km m² m³
    cm² cm³ mm² mm³ µm μm nm ha mol mmol µmol μmol nmol pmol mmHg kcal cal kJ J kPa hPa bar IE IU U
    h s ms min sec x × bpm rpm ppm Hz kHz MHz dB V W kW kWh mA Gy mGy mSv µSv μSv dpt mEq cc
    km/h I.E. I.U. ug EUR USD GBP";

/// Words and characters between two numbers that are read together, in any language.
pub(super) const JOINERS: &str = "- – — − + × x X х * / : = ± ≤ ≥ < > ≈ ~ · ÷ & | t/m";

/// Characters between the first and last of a range of days.
pub(super) const THROUGH: &str = "- –";

/// Characters read with the number after them, in any language, and names of numbers that
/// keep their language in a translation.
pub(super) const BEFORE_NUMBERS: &str =
    "€ $ £ ± ≤ ≥ < > >= <= = ≈ ~ + − × § № IBAN BIC BSN KvK KVK BTW AGB BIG";
