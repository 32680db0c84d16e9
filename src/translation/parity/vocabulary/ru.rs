//! Russian: its units; its number words are not known.

use super::{Spelled, Unit, Vocabulary, spelled};

pub(super) const RUSSIAN: Vocabulary = Vocabulary { units: UNITS, numerals: None };

const UNITS: &[Spelled] = &[
    spelled(Unit::Nanogram, "нг", "нанограмм"),
    spelled(Unit::Microgram, "мкг мкг.", "микрограмм"),
    spelled(Unit::Milligram, "мг мг.", "миллиграмм"),
    spelled(Unit::Gram, "г гр г.", "грамм"),
    spelled(Unit::Kilogram, "кг кг. кило", "килограмм"),
    spelled(Unit::Millilitre, "мл мл.", "миллилитр"),
    spelled(Unit::Decilitre, "дл", "децилитр"),
    spelled(Unit::Litre, "л л.", "литр"),
    spelled(Unit::Millimetre, "мм", "миллиметр"),
    spelled(Unit::Centimetre, "см", "сантиметр"),
    spelled(Unit::Metre, "м", "метр"),
    spelled(Unit::Kilometre, "км", "километр"),
    spelled(Unit::Percent, "", "процент"),
    spelled(Unit::Degree, "°_с ºс", "градус"),
    spelled(Unit::Fahrenheit, "", "фаренгейт градусов_по_фаренгейту"),
    spelled(Unit::Micromole, "мкмоль", "микромол"),
    spelled(Unit::Millimole, "ммоль", "миллимол"),
    spelled(Unit::Mole, "моль", ""),
    spelled(Unit::International, "ме мо ед ед.", "международн единиц"),
    spelled(Unit::Kilocalorie, "ккал", "килокалор"),
    spelled(Unit::Calorie, "кал", "калори"),
    spelled(Unit::Kilojoule, "кдж", "килоджоул"),
    spelled(Unit::MillimetreOfMercury, "", "мм_рт"),
    spelled(Unit::Millisievert, "мзв", "миллизиверт"),
    spelled(Unit::Second, "сек сек. с", "секунд"),
    spelled(Unit::Minute, "мин", "минут"),
    spelled(Unit::Hour, "ч ч. час часа часов часам часах", ""),
    spelled(Unit::Day, "дн дн. день дня дней дни", "дням сут"),
    spelled(Unit::Week, "нед нед.", "недел"),
    spelled(Unit::Month, "мес мес.", "месяц"),
    spelled(Unit::Year, "год года лет годам годах", ""),
    spelled(Unit::Times, "раз раза разу", ""),
    spelled(Unit::Tablet, "табл табл.", "таблет капсул"),
    spelled(Unit::Repetition, "", "повтор"),
    spelled(Unit::Set, "", "подход серии серий"),
    spelled(Unit::Person, "", "человек люд женщин мужчин пациент детей"),
];
