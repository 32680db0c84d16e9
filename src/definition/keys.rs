//! The table of keys: every key of a definition with its type, default, example and
//! meaning. Reading, diagnostics and the manuals' table of keys all use it; a new key
//! is added here first (CONTRIBUTING.md).

use super::default_value::DefaultValue;
use super::table::TableName;
use crate::color::Color;
use crate::diagnostic::{Expected, Language};

/// A key of a definition.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key {
    pub(super) table: TableName,
    pub(super) name: &'static str,
    pub(super) expected: Expected,
    pub(super) default: DefaultValue,
    /// The key with a value, as it is written in TOML.
    pub(super) example: &'static str,
    /// The meaning in Dutch and in English.
    meaning: [&'static str; 2],
    /// The table that the key holds, if it holds one.
    pub(super) holds: Option<TableName>,
}

const fn key(
    table: TableName,
    name: &'static str,
    expected: Expected,
    default: DefaultValue,
    example: &'static str,
    meaning: [&'static str; 2],
) -> Key {
    Key { table, name, expected, default, example, meaning, holds: None }
}

/// The largest number of columns on a page.
pub const MOST_COLUMNS: usize = 3;
/// The values of `page.size`.
pub(super) const PAGE_SIZES: &[&str] = &["A4", "A5", "Letter"];
/// The typefaces that `style.family` can name without `fonts`.
pub(super) const FAMILIES: &[&str] = &["Noto Sans", "Atkinson Hyperlegible Next"];
/// The values of `style.align`.
pub(super) const ALIGNMENTS: &[&str] = &["ragged", "justified"];
/// The values of `style.look`.
pub(super) const LOOKS: &[&str] = &["rule", "band", "plain"];
/// The values of the `width` of a section.
pub(super) const WIDTHS: &[&str] = &["column", "page"];
/// The values of the `width` of a figure, apart from lengths.
pub(super) const FIGURE_WIDTHS: &[&str] = &["auto", "column", "page"];
/// The values of `practice.show`.
pub(super) const SHOWN: &[&str] = &["top", "end", "footer"];
/// The values of `practice.messages`.
pub(super) const MESSAGE_LANGUAGES: &[&str] = &["nl", "en"];
/// The values of `box`.
pub(super) const BOXES: &[&str] = &["info", "warning", "summary"];
/// The values of the `place` of a figure.
pub(super) const PLACES: &[&str] = &["below", "beside"];

/// The default margin on each side.
const MARGIN: DefaultValue = DefaultValue::Millimetres(16.0);
/// The default range of type sizes in points; layout takes the largest that fits.
const SMALLEST_TYPE: f64 = 12.0;
const LARGEST_TYPE: f64 = 14.0;

use DefaultValue::{Nothing, Required};

/// All keys, in the order of the manuals.
#[rustfmt::skip]
pub(super) const KEYS: &[Key] = &[
    key(TableName::Top, "title", Expected::Text, Required, "title = 'Osteoporose'",
        ["waar de folder over gaat", "what the leaflet is about"]),
    key(TableName::Top, "subtitle", Expected::Text, Nothing, "subtitle = 'Als uw botten brozer worden'",
        ["een regel onder de titel, in kleinere letters", "a line under the title, in smaller letters"]),
    key(TableName::Top, "language", Expected::Language, Required, "language = \"nl\"",
        ["de taal van alle tekst in het bestand", "the language of every text in the file"]),
    key(TableName::Top, "about", Expected::Table, Nothing, "[about]",
        ["wat de folder over zichzelf zegt, aan het eind", "what the leaflet states about itself, printed at its end"]).holding(TableName::About),
    key(TableName::Top, "page", Expected::Table, Nothing, "[page]",
        ["het papier", "the paper"]).holding(TableName::Page),
    key(TableName::Top, "style", Expected::Table, Nothing, "[style]",
        ["hoe de folder eruitziet", "how the leaflet looks"]).holding(TableName::Style),
    key(TableName::Top, "words", Expected::Table, Nothing, "[words]",
        ["de woorden die leaflet zelf toevoegt, in een taal die het niet kent of anders dan het ze kent",
         "the words that leaflet adds itself, for a language it does not know or to replace the ones it has"]).holding(TableName::Words),
    key(TableName::Top, "section", Expected::Tables, Nothing, "[[section]]",
        ["een deel van de tekst; zonder kop is het de inleiding",
         "a part of the text; without a heading it is the introduction"]).holding(TableName::Section),
    key(TableName::Top, "figure", Expected::NamedTables, Nothing, "[figure.wervels]",
        ["een afbeelding, met een naam", "a figure and its name"]).holding(TableName::Figures),

    key(TableName::About, "id", Expected::Text, Nothing, "id = \"osteoporose\"",
        ["de naam waaronder de folder bekend is", "the name the leaflet is known by"]),
    key(TableName::About, "version", Expected::Text, Nothing, "version = \"2.1\"",
        ["de versie", "the version"]),
    key(TableName::About, "date", Expected::Date, Nothing, "date = 2026-11-24",
        ["de dag waarop de folder het laatst is herzien", "the day it was last reviewed"]),
    key(TableName::About, "review", Expected::Date, Nothing, "review = 2028-11-24",
        ["de dag waarop iemand er opnieuw naar moet kijken; daarna waarschuwt het programma",
         "the day it is due for review; after that day the program warns"]),
    key(TableName::About, "authors", Expected::Texts, Nothing, "authors = ['A. Jansen']",
        ["wie de folder schreven", "who wrote it"]),
    key(TableName::About, "reviewers", Expected::Texts, Nothing, "reviewers = ['B. de Vries']",
        ["wie meewerkten", "who contributed"]),
    key(TableName::About, "sources", Expected::Texts, Nothing, "sources = ['www.thuisarts.nl']",
        ["waar de inhoud vandaan komt", "where its content comes from"]),
    key(TableName::About, "feedback", Expected::Texts, Nothing, "feedback = 'info@example.nl'",
        ["waar een lezer zijn mening kwijt kan", "where a reader can send an opinion"]),

    key(TableName::Page, "size", Expected::ChoiceOrTable { words: PAGE_SIZES, keys: &["width", "height"] },
        DefaultValue::Word("A4"), "size = \"A4\"",
        ["de maat van het papier", "the size of the paper"]).holding(TableName::Paper),
    key(TableName::Page, "landscape", Expected::Flag, DefaultValue::Flag(false), "landscape = true",
        ["of het papier op zijn kant ligt", "whether the paper is turned on its side"]),
    key(TableName::Page, "columns", Expected::Count { least: 1, most: MOST_COLUMNS as u32 }, DefaultValue::Count(2), "columns = 2",
        ["hoeveel kolommen naast elkaar staan; is dit weggelaten, dan één waar een kolom smaller zou zijn dan 60 mm of 16 keer de lettergrootte",
         "the number of columns; if left out, one where a column would be narrower than 60 mm or 16 times the type size"]),
    key(TableName::Page, "margin", Expected::LengthOrTable(&["top", "right", "bottom", "left"]),
        MARGIN, "margin = \"16mm\"",
        ["de lege rand van het papier", "the margin around the page"]).holding(TableName::Margin),
    key(TableName::Page, "gap", Expected::Length, DefaultValue::Millimetres(8.0), "gap = \"8mm\"",
        ["de ruimte tussen twee kolommen", "the space between columns"]),
    key(TableName::Page, "rule", Expected::Flag, DefaultValue::Flag(false), "rule = true",
        ["of er een lijn tussen de kolommen staat", "whether a line is drawn between the columns"]),
    key(TableName::Page, "pages", Expected::Count { least: 1, most: u32::MAX }, Nothing, "pages = 2",
        ["hoeveel bladzijden er hoogstens komen", "the largest number of pages"]),

    key(TableName::Paper, "width", Expected::Length, Required, "width = \"210mm\"",
        ["de breedte van het papier", "the width of the paper"]),
    key(TableName::Paper, "height", Expected::Length, Required, "height = \"297mm\"",
        ["de hoogte van het papier", "the height of the paper"]),

    key(TableName::Margin, "top", Expected::Length, MARGIN, "top = \"16mm\"",
        ["de rand boven", "the top margin"]),
    key(TableName::Margin, "right", Expected::Length, MARGIN, "right = \"16mm\"",
        ["de rand rechts", "the right margin"]),
    key(TableName::Margin, "bottom", Expected::Length, MARGIN, "bottom = \"16mm\"",
        ["de rand onder", "the bottom margin"]),
    key(TableName::Margin, "left", Expected::Length, MARGIN, "left = \"16mm\"",
        ["de rand links", "the left margin"]),

    key(TableName::Style, "family", Expected::Family(FAMILIES), DefaultValue::Word("Noto Sans"),
        "family = \"Noto Sans\"",
        ["het lettertype", "the typeface"]),
    key(TableName::Style, "fonts", Expected::Paths, Nothing, "fonts = [\"NotoSansHebrew-Regular.ttf\"]",
        ["bestanden met andere lettertypen (TTF of OTF), in de map van de folder; letters die `family` niet heeft, komen daaruit",
         "font files (TTF or OTF) in the folder of the leaflet; they supply the letters that `family` lacks"]),
    key(TableName::Style, "size", Expected::LengthOrTable(&["min", "max"]),
        DefaultValue::Sizes { min: SMALLEST_TYPE, max: LARGEST_TYPE }, "size = \"12pt\"",
        ["hoe groot de letters zijn; met min en max kiest leaflet zelf",
         "the type size; given min and max, leaflet chooses"]).holding(TableName::Size),
    key(TableName::Style, "align", Expected::Choice(ALIGNMENTS), DefaultValue::Word("ragged"),
        "align = \"ragged\"",
        ["of regels rechts gelijk eindigen (justified) of niet (ragged)",
         "whether lines end flush on the right (justified) or not (ragged)"]),
    key(TableName::Style, "hyphenate", Expected::FlagOr(&["long-words"]), DefaultValue::Word("long-words"),
        "hyphenate = \"long-words\"",
        ["of woorden aan het eind van een regel worden afgebroken",
         "whether words are hyphenated at the end of a line"]),
    key(TableName::Style, "hyphenation", Expected::Words, Nothing,
        "hyphenation = [\"schildklier-aandoening\"]",
        ["woorden met de plaatsen waar ze mogen worden afgebroken",
         "words with the places where they may be hyphenated"]),
    key(TableName::Style, "accent", Expected::Color, DefaultValue::Color(Color::rgb(0x1c, 0x4f, 0x7a)), "accent = \"#1c4f7a\"",
        ["de kleur van titel en koppen", "the colour of the title and the headings"]),
    key(TableName::Style, "look", Expected::Choice(LOOKS), DefaultValue::Word("rule"), "look = \"band\"",
        ["hoe de folder begint: de titel tussen een dikke en een dunne streep (rule), wit op een gekleurde balk (band) of alleen de titel (plain)",
         "how the leaflet opens: the title between a thick and a thin line (rule), white on a coloured band (band) or the title alone (plain)"]),

    key(TableName::Size, "min", Expected::Length, DefaultValue::Points(SMALLEST_TYPE), "min = \"12pt\"",
        ["de kleinste letter", "the smallest type size"]),
    key(TableName::Size, "max", Expected::Length, DefaultValue::Points(LARGEST_TYPE), "max = \"14pt\"",
        ["de grootste letter", "the largest type size"]),

    key(TableName::Section, "heading", Expected::Text, Nothing, "heading = 'Adviezen'",
        ["de kop", "the heading"]),
    key(TableName::Section, "id", Expected::Id, Nothing, "id = \"adviezen\"",
        ["de naam voor links (#adviezen); anders gemaakt van de kop",
         "the name that links use (#adviezen); made from the heading if left out"]),
    key(TableName::Section, "text", Expected::Markup, Nothing, "text = '''…'''",
        ["de tekst", "the text"]),
    key(TableName::Section, "figure", Expected::FigureNames, Nothing, "figure = \"wervels\"",
        ["de naam van de afbeelding die na de tekst komt, of een lijst van namen",
         "the name of the figure that comes after the text, or a list of names"]),
    key(TableName::Section, "width", Expected::Choice(WIDTHS), DefaultValue::Word("column"), "width = \"page\"",
        ["of het deel in een kolom staat of over alle kolommen (page)",
         "whether it takes one column or spans all columns (page)"]),
    key(TableName::Section, "box", Expected::Choice(BOXES), Nothing, "box = \"info\"",
        ["een kader eromheen: Goed om te weten (info), Let op (warning) of In het kort (summary)",
         "a frame around it: Good to know (info), Please note (warning) or In short (summary)"]),
    key(TableName::Section, "numbered", Expected::Flag, DefaultValue::Flag(false), "numbered = true",
        ["of de onderdelen stappen zijn: 1, 2, 3", "whether its subsections are numbered steps: 1, 2, 3"]),
    key(TableName::Section, "subsection", Expected::Tables, Nothing, "[[section.subsection]]",
        ["een onderdeel, met een tussenkop", "a subsection, with a subheading"]).holding(TableName::Subsection),

    key(TableName::Subsection, "heading", Expected::Text, Required, "heading = 'Daglicht'",
        ["de tussenkop", "the subheading"]),
    key(TableName::Subsection, "id", Expected::Id, Nothing, "id = \"daglicht\"",
        ["de naam voor links; anders gemaakt van de tussenkop",
         "the name that links use; made from the subheading if left out"]),
    key(TableName::Subsection, "text", Expected::Markup, Nothing, "text = '''…'''",
        ["de tekst", "the text"]),
    key(TableName::Subsection, "figure", Expected::FigureNames, Nothing, "figure = \"wervels\"",
        ["de naam van de afbeelding die na de tekst komt, of een lijst van namen",
         "the name of the figure that comes after the text, or a list of names"]),
    key(TableName::Subsection, "width", Expected::Choice(WIDTHS), DefaultValue::Word("column"), "width = \"page\"",
        ["of het onderdeel in een kolom staat of over alle kolommen (page)",
         "whether it takes one column or spans all columns (page)"]),
    key(TableName::Subsection, "box", Expected::Choice(BOXES), Nothing, "box = \"info\"",
        ["een kader eromheen: Goed om te weten (info), Let op (warning) of In het kort (summary)",
         "a frame around it: Good to know (info), Please note (warning) or In short (summary)"]),

    key(TableName::Figure, "image", Expected::Path, Nothing, "image = \"assets/wervels.svg\"",
        ["het bestand (SVG, PNG, JPEG of WebP), in de map van de folder; verplicht, of qr",
         "the file (SVG, PNG, JPEG or WebP), in the folder of the leaflet; required unless qr is given"]),
    key(TableName::Figure, "qr", Expected::Address, Nothing, "qr = \"https://www.thuisarts.nl\"",
        ["het adres waar een QR-code naar wijst, in plaats van een bestand; het staat er ook onder",
         "the address that a QR code leads to, instead of a file; it is also printed below the code"]),
    key(TableName::Figure, "title", Expected::Text, Nothing, "title = 'Wervels'",
        ["wat erboven staat", "the title above it"]),
    key(TableName::Figure, "caption", Expected::Text, Nothing, "caption = 'links: normaal'",
        ["wat eronder staat", "the caption below it"]),
    key(TableName::Figure, "alt", Expected::Text, Nothing, "alt = 'Twee wervels naast elkaar.'",
        ["wat er te zien is, voor wie het niet kan zien; verplicht, behalve bij versiering en qr",
         "what it shows, for people who cannot see it; required, except for decoration and qr"]),
    key(TableName::Figure, "decorative", Expected::Flag, DefaultValue::Flag(false), "decorative = true",
        ["of de afbeelding alleen versiering is", "whether the figure is only decoration"]),
    key(TableName::Figure, "width", Expected::ChoiceOrLength(FIGURE_WIDTHS), DefaultValue::Word("auto"),
        "width = \"auto\"",
        ["hoe breed: een kolom, alle kolommen (page), een lengte, of wat past (auto): een kolom, of alle \
          kolommen voor een brede eerste afbeelding; een QR-code is anders 30 mm",
         "its width: a column, all columns (page), a length, or what fits (auto): a column, or all \
          columns for a wide first figure; 30 mm for a QR code if left out"]),
    key(TableName::Figure, "place", Expected::Choice(PLACES), DefaultValue::Word("below"), "place = \"beside\"",
        ["onder de tekst (below) of ernaast (beside)", "below the text or beside it"]),

    key(TableName::PracticeTop, "practice", Expected::Table, Required, "[practice]",
        ["de gegevens van de praktijk", "the details of the practice"]).holding(TableName::Practice),
    key(TableName::PracticeTop, "page", Expected::Table, Nothing, "[page]",
        ["het papier, voor zover een folder niets anders zegt",
         "the paper, unless a leaflet sets its own"]).holding(TableName::Page),
    key(TableName::PracticeTop, "style", Expected::Table, Nothing, "[style]",
        ["hoe folders eruitzien, voor zover een folder niets anders zegt",
         "how leaflets look, unless a leaflet sets its own style"]).holding(TableName::Style),
    key(TableName::PracticeTop, "language", Expected::LanguageTables, Nothing, "[language.ar]",
        ["hoe folders in één taal eruitzien: de instellingen van [style], en words",
         "how leaflets in one language look: the keys of [style], and words"]).holding(TableName::Language),

    key(TableName::Language, "words", Expected::Table, Nothing, "[language.so.words]",
        ["de woorden die leaflet zelf toevoegt, voor zover een folder ze niet geeft",
         "the words that leaflet adds itself, unless a leaflet gives its own"]).holding(TableName::Words),

    key(TableName::Practice, "name", Expected::Text, Required, "name = 'Fysiotherapie Voorbeeld'",
        ["hoe de praktijk heet", "the name of the practice"]),
    key(TableName::Practice, "address", Expected::Text, Nothing, "address = 'Dorpsstraat 1, Voorbeeld'",
        ["het adres; elke regel wordt een regel", "the address; each line is printed as a line"]),
    key(TableName::Practice, "phone", Expected::Text, Nothing, "phone = '020 123 45 67'",
        ["het telefoonnummer", "the telephone number"]),
    key(TableName::Practice, "email", Expected::Text, Nothing, "email = 'info@example.nl'",
        ["het e-mailadres", "the e-mail address"]),
    key(TableName::Practice, "website", Expected::Text, Nothing, "website = 'www.example.nl'",
        ["de website", "the website"]),
    key(TableName::Practice, "hours", Expected::Text, Nothing, "hours = 'ma–vr 8.00–17.30 uur'",
        ["de openingstijden; elke regel wordt een regel", "the opening hours; each line is printed as a line"]),
    key(TableName::Practice, "logo", Expected::Path, Nothing, "logo = \"logo.svg\"",
        ["het bestand van het logo, in de map van dit bestand",
         "the file of the logo, in the same folder as this file"]),
    key(TableName::Practice, "show", Expected::Choice(SHOWN), DefaultValue::Word("end"), "show = \"footer\"",
        ["waar dit staat: aan het eind van de folder (end), naam en logo ook boven de titel (top) of onder elke bladzijde (footer)",
         "where the details are printed: at the end of the leaflet (end), with name and logo above the title too (top) or at the foot of each page (footer)"]),
    key(TableName::Practice, "messages", Expected::Choice(MESSAGE_LANGUAGES), Nothing, "messages = \"nl\"",
        ["de taal waarin leaflet tegen u spreekt; anders die van de computer",
         "the language in which leaflet speaks to you; else that of the computer"]),

    key(TableName::Words, "info", Expected::Text, Nothing, "info = 'Goed om te weten'",
        ["boven een kader (info)", "above a box (info)"]),
    key(TableName::Words, "warning", Expected::Text, Nothing, "warning = 'Let op'",
        ["boven een kader (warning)", "above a box (warning)"]),
    key(TableName::Words, "summary", Expected::Text, Nothing, "summary = 'In het kort'",
        ["boven een kader (summary)", "above a box (summary)"]),
    key(TableName::Words, "qr", Expected::Text, Nothing, "qr = 'QR-code die leidt naar'",
        ["wat een QR-code is, voor wie hem niet kan zien; het adres komt erachter",
         "describes a QR code to people who cannot see it; the address follows"]),
    key(TableName::Words, "checkbox", Expected::Text, Nothing, "checkbox = 'aankruisvakje'",
        ["een vakje om aan te kruisen, voor wie het niet kan zien",
         "describes a box to tick to people who cannot see it"]),
    key(TableName::Words, "ticked", Expected::Text, Nothing, "ticked = 'aangekruist vakje'",
        ["een vakje dat is aangekruist, voor wie het niet kan zien",
         "describes a ticked box to people who cannot see it"]),
    key(TableName::Words, "blank", Expected::Text, Nothing, "blank = 'invulregel'",
        ["een regel om op te schrijven, voor wie hem niet kan zien",
         "describes a line to write on to people who cannot see it"]),
    key(TableName::Words, "version", Expected::Text, Nothing, "version = 'Versie'",
        ["voor de versie", "before the version"]),
    key(TableName::Words, "date", Expected::Text, Nothing, "date = 'Laatst herzien'",
        ["voor de dag waarop de folder het laatst is herzien", "before the day it was last reviewed"]),
    key(TableName::Words, "review", Expected::Text, Nothing, "review = 'Volgende herziening'",
        ["voor de dag waarop iemand er opnieuw naar moet kijken", "before the day it is due for review"]),
    key(TableName::Words, "author", Expected::Text, Nothing, "author = 'Auteur'",
        ["voor wie de folder schreef", "before the author"]),
    key(TableName::Words, "authors", Expected::Text, Nothing, "authors = 'Auteurs'",
        ["voor wie de folder schreven", "before several authors"]),
    key(TableName::Words, "reviewers", Expected::Text, Nothing, "reviewers = 'Met medewerking van'",
        ["voor wie meewerkten", "before the names of contributors"]),
    key(TableName::Words, "source", Expected::Text, Nothing, "source = 'Bron'",
        ["voor één bron", "before one source"]),
    key(TableName::Words, "sources", Expected::Text, Nothing, "sources = 'Bronnen'",
        ["boven meer bronnen", "above a list of sources"]),
    key(TableName::Words, "feedback", Expected::Text, Nothing, "feedback = 'Uw mening'",
        ["voor waar een lezer zijn mening kwijt kan", "before the address where a reader can send an opinion"]),
    key(TableName::Words, "reference", Expected::Text, Nothing, "reference = 'Kenmerk'",
        ["voor het kenmerk van de folder", "before the reference of the leaflet"]),
    key(TableName::Words, "phone", Expected::Text, Nothing, "phone = 'Telefoon'",
        ["voor het telefoonnummer van de praktijk", "before the telephone number of the practice"]),
    key(TableName::Words, "continued", Expected::Text, Nothing, "continued = 'lees verder op de andere kant'",
        ["onder aan de eerste van twee bladzijden", "at the foot of the first of two pages"]),
    key(TableName::Words, "draft", Expected::Text, Nothing, "draft = 'CONCEPT'",
        ["boven aan elke bladzijde van een concept", "at the top of each page of a draft"]),
    key(TableName::Words, "date-order", Expected::DateOrder, Nothing, "date-order = '{day} {month} {year}'",
        ["de volgorde van een datum", "the order of day, month and year in a date"]),
    key(TableName::Words, "months", Expected::Months, Nothing, "months = ['januari', 'februari', …]",
        ["de maanden zoals ze in een datum staan", "the months as they are written in a date"]),
    key(TableName::Words, "digits", Expected::Digits, Nothing, "digits = '0123456789'",
        ["de cijfers, van nul tot en met negen", "the digits, from zero to nine"]),
];

/// The keys of a table, in the order of the manuals.
pub(super) fn keys_of(table: TableName) -> impl Iterator<Item = &'static Key> {
    KEYS.iter().filter(move |key| key.is_of(table))
}

impl Key {
    /// The same key, holding a table or tables.
    const fn holding(mut self, table: TableName) -> Self {
        self.holds = Some(table);
        self
    }

    /// Whether its table cannot do without it.
    pub(super) fn is_required(&self) -> bool {
        self.default == Required
    }

    /// Its meaning in words.
    pub(super) fn meaning_in(&self, language: Language) -> &'static str {
        match language {
            Language::Dutch => self.meaning[0],
            Language::English => self.meaning[1],
        }
    }

    /// Whether a table can have the key.
    fn is_of(&self, table: TableName) -> bool {
        self.table == table || table == TableName::Language && self.table == TableName::Style
    }
}
