//! Spanish: its units; its number words are not known.

use super::{Spelled, Unit, Vocabulary, spelled};

pub(super) static SPANISH: Vocabulary = Vocabulary { units: UNITS, numerals: None, clock: None };

const UNITS: &[Spelled] = &[
    spelled(Unit::Nanogram, "", "nanogramo"),
    spelled(Unit::Microgram, "", "microgramo"),
    spelled(Unit::Milligram, "", "miligramo"),
    spelled(Unit::Gram, "gr", "gramo"),
    spelled(Unit::Kilogram, "kilo kilos", "kilogramo"),
    spelled(Unit::Millilitre, "", "mililitro"),
    spelled(Unit::Centilitre, "", "centilitro"),
    spelled(Unit::Decilitre, "", "decilitro"),
    spelled(Unit::Litre, "", "litro"),
    spelled(Unit::Millimetre, "", "milímetro"),
    spelled(Unit::Centimetre, "", "centímetro"),
    spelled(Unit::Metre, "", "metro"),
    spelled(Unit::Kilometre, "", "kilómetro"),
    spelled(Unit::Percent, "por_ciento", ""),
    spelled(Unit::Degree, "", "grado"),
    spelled(Unit::Fahrenheit, "", "fahrenheit grados_fahrenheit"),
    spelled(Unit::Millimole, "", "milimol"),
    spelled(
        Unit::International,
        "ui u.i. unidad unidades",
        "unidad_internacional unidades_internacionales",
    ),
    spelled(Unit::Calorie, "", "caloría"),
    spelled(Unit::Kilocalorie, "", "kilocaloría"),
    spelled(Unit::Second, "seg seg.", "segundo"),
    spelled(Unit::Minute, "", "minuto"),
    spelled(Unit::Hour, "hs", "hora"),
    spelled(Unit::Day, "día días", ""),
    spelled(Unit::Week, "sem sem.", "semana"),
    spelled(Unit::Month, "mes meses", ""),
    spelled(Unit::Year, "", "año"),
    spelled(Unit::Drop, "", "gota"),
    spelled(Unit::Times, "vez veces", ""),
    spelled(Unit::Tablet, "", "comprimido pastilla tableta cápsula"),
    spelled(Unit::Repetition, "", "repetici"),
    spelled(Unit::Set, "", "serie"),
    spelled(Unit::Person, "", "persona mujer hombre niño paciente"),
];
