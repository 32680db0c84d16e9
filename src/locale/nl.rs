//! Dutch.

mod hyphenation;
mod vocabulary;

use super::{
    COMMA_AND_POINT, ConnectingWords, Hyphenation, LATIN, Locale, MonthNames, Names, NoBreakWords,
    Numbers, RightAndWrong, SentenceWords, Term,
};
use crate::calendar::Months;

pub(super) static LOCALE: Locale = Locale {
    code: "nl",
    names: Some(Names { dutch: "nederlands", english: "dutch", others: &["vlaams", "flemish"] }),
    terms: Some(term),
    months: Some(&MONTH_NAMES),
    numbers: Numbers {
        digits: LATIN,
        digits_in: &[],
        separators: Some(COMMA_AND_POINT),
        separators_in: &[],
        slash_is_decimal: false,
        day_endings: "e de ste",
    },
    calling_code: Some("31"),
    has_dotless_i: false,
    no_break: Some(&NO_BREAK),
    holds_single_letters: false,
    leading_words: "
        de het een ’t 't ’n 'n van voor na naar bij met zonder in op aan uit over onder boven
        tussen door tegen tot om te per sinds tijdens vanaf vanuit volgens en of",
    spaces_signs: false,
    right_and_wrong: Some(RightAndWrong {
        right: &["wel", "zo wel", "wel zo", "goed", "juist", "ja"],
        wrong: &["niet", "zo niet", "niet zo", "fout", "onjuist", "nee", "niet goed", "niet juist"],
        contrasts: &[],
    }),
    connecting: Some(&CONNECTING),
    hyphenation: Some(Hyphenation {
        before: 2,
        after: 2,
        compounds: Some(&hyphenation::COMPOUNDS),
    }),
    vocabulary: Some(&vocabulary::VOCABULARY),
};

/// The program's own terms in Dutch.
const fn term(word: Term) -> &'static str {
    match word {
        Term::Info => "Goed om te weten",
        Term::Warning => "Let op",
        Term::Summary => "In het kort",
        Term::CodeFor => "QR-code die leidt naar",
        Term::Checkbox => "aankruisvakje",
        Term::TickedCheckbox => "aangekruist vakje",
        Term::Blank => "invulregel",
        Term::Version => "Versie",
        Term::Date => "Laatst herzien",
        Term::Review => "Volgende herziening",
        Term::Author => "Auteur",
        Term::Authors => "Auteurs",
        Term::Reviewers => "Met medewerking van",
        Term::Source => "Bron",
        Term::Sources => "Bronnen",
        Term::Feedback => "Uw mening",
        Term::Reference => "Kenmerk",
        Term::Phone => "Telefoon",
        Term::Continued => "lees verder op de andere kant",
        Term::Draft => "CONCEPT",
        Term::DateOrder => "{day} {month} {year}",
    }
}

/// The Dutch months.
pub const MONTHS: Months = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

static MONTH_NAMES: MonthNames = MonthNames {
    dated: MONTHS,
    others: &[],
    spellings: &[("mrt", 3)],
    figures: &[],
    have_endings: false,
    may_precede_day: false,
    between_day_and_month: "",
    also_prefix: None,
};

static NO_BREAK: NoBreakWords = NoBreakWords {
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
        slag slagen treden bladzijde bladzijden pagina’s punten etages el el. tl tl. st st. gtt gtt.
        miljoen miljard duizend tellen tikken amp amp. zetp zetp. supp supp. inh inh. d.d. caps e.l. eetl eetl. thl thl. th.l. t.l. EH eenh eenh. ct ct. dgs dgs. doosje doosjes strip
        strips kuur kuren",
    months: "jan feb febr mrt apr jun jul aug sep sept okt nov dec",
    days: "
        ma di wo do vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    before: "
        ca. ong. plm. max. min. nr. nrs. no. blz. p. pag. art. fig. afb. tab. hfst. par. bijl. tel.
        tst. ca ong max nr nrs blz pag art fig afb tab hfst par bijl tel tst EUR Eur KvK BSN AGB-code half SPF VAS NRS circa
        Circa No. BIG pH BMI HPV
        resp. resp oef. oef wk wk. afd. Afd. ext. bijv. bijv bv. bv b.v. evt. evt vgl. z.n. a.n. m.u.v. o.a. Th
        Th.",
    labels: "
        stap Stap week Week dag Dag maand Maand fase Fase stadium deel Deel punt Punt vraag Vraag
        les Les oefening Oefening figuur Figuur afbeelding Afbeelding tabel Tabel hoofdstuk
        Hoofdstuk paragraaf Paragraaf artikel Artikel lid bijlage Bijlage bladzijde Bladzijde
        pagina Pagina nummer Nummer kamer Kamer route Route lijn Lijn balie Balie ingang Ingang
        lokaal Lokaal etage Etage verdieping Verdieping poli Poli gebouw Gebouw toestel Toestel
        postbus Postbus niveau Niveau categorie Categorie klasse factor maat schema Schema sessie
        Sessie optie Optie keuze Keuze toets Toets bus Bus tram Tram code Code rij Rij serie Serie zone Zone trede blok Blok cijfer Cijfer foto Foto film Film filmpje Filmpje",
    joiners: "tot à a á tm t.e.m. dd d.d. maal plus keer tegen",
    choices: "of en",
    shares: "op van uit per over",
    articles: "de elke iedere alle",
    times: "x X × keer maal dd",
    per: "per",
    daily: "daags p.d. daagse dagelijks",
    titles: "
        dr. Dr. drs. Drs. prof. Prof. ir. Ir. ing. Ing. mr. Mr. ds. Ds. mevr. Mevr. mw. Mw. dhr. Dhr.
        mej. fam. Fam. hr. Hr. zr. br. jhr. jkvr. dr drs prof mevr mw dhr Mw Dhr Dr mevrouw Mevrouw
        meneer Meneer heer dokter Dokter professor Professor zuster familie",
    particles: "
        van de der den het ’t 't ten ter te op in aan bij uit over von und el al ben bin da di du
        la le los dos Van De Der Den Het Ten Ter Te El Al La Le",
    clipped: "’s 's ‘s ’S 'S half Half",
    symbols: "E ie sl/min mm/u km/u p/m p.p.",
    through: "t/m tot",
    designated: "
        vitamine Vitamine vit. Vit. hepatitis Hepatitis type Type fase graad groep Groep influenza",
    streets: "
        straat laan weg plein kade gracht dijk singel dreef hof pad steeg markt park plantsoen boulevard
        baan str.",
};

static CONNECTING: ConnectingWords = ConnectingWords {
    leads_to_number: "
        tot t/m van min minus plus naar met ongeveer circa ca. rond dan tussen vanaf sinds per nummer
        nr. tel. de het",
    may_lead_on: "en of op bij na voor om over aan in onder boven is",
    after_open_hyphen: "
        en of en/of tot t/m als dan maar noch resp. respectievelijk c.q. plus evenals alsook",
    within_names: "de den der het in op te ten ter van en",
    sentences: SentenceWords {
        subjects: "u ik jij je wij we zij ze hij men",
        inner: "
            is zijn was waren ben bent heeft hebben hebt had wordt worden werd kan kunnen kunt moet
            moeten mag mogen zal zullen zult wil willen wilt gaat gaan komt komen doet doen belt bellen
            heet heten geeft geven krijgt krijgen vraagt vragen werkt werken woont wonen neemt nemen
            maakt maken ziet zien staat staan ligt liggen zit zitten helpt helpen blijft blijven voelt
            zegt zeggen noemen noemt vindt vinden leest lezen begint stopt duurt hoort horen bestaat
            bestaan behandelt behandelen oefent oefenen bespreekt bespreken meldt gebruikt gebruiken
            onze ons uw mijn jouw hun haar hem dit dat deze die er niet ook dan nog al zich",
        openings: "de het een op in bij na tijdens sinds vanaf voor als daarna dan ook soms",
        requests: "bel neem vraag kijk ga kom mail lees doe vul stuur meld maak gebruik zoek volg begin stop drink eet",
    },
};
