//! Which stars and underscores of a text are markup, and which are characters.
//!
//! People type stars: `2*500 mg`, `€ 38,50*`, `5*-sterren`. So a star counts
//! as markup only where a word begins or ends, and only in pairs:
//!
//! - A run of stars opens if white space or an opening character precedes it and
//!   something other than white space or closing punctuation follows it.
//! - It closes if something other than white space or an opening bracket
//!   precedes it and white space or punctuation follows it.
//! - Underscores follow CommonMark (0.31.2, 6.2), which allows them only outside
//!   words.
//!
//! The steps: [`delimiter_runs`] finds the runs, [`pairing`] the pairs, as
//! CommonMark does; every other mark is a character. Some pairs and some
//! characters could be either ([`ambiguity`], [`readings`]).

mod ambiguity;
mod delimiter_runs;
mod pairing;
mod readings;

use std::ops::Range;

/// A character of a paragraph, with what emphasis needs to know about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Symbol {
    /// The offset of its first byte.
    pub at: usize,
    /// The character as a reader sees it.
    pub character: char,
    /// Whether it is a star or underscore that may be markup: without a backslash
    /// and outside any address.
    pub may_mark: bool,
    /// The link whose words it is part of. Emphasis never crosses the border of a
    /// link.
    pub link: Option<u32>,
}

/// The emphasis of a paragraph. All ranges are bytes of the source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Emphasis {
    /// The pairs of marks, inner ones first.
    pub pairs: Vec<EmphasisPair>,
    /// The runs of marks without a counterpart, in order.
    pub unpaired: Vec<Unpaired>,
}

/// Two marks and the words they set off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmphasisPair {
    /// The opening mark.
    pub opens: Range<usize>,
    /// The closing mark.
    pub closes: Range<usize>,
    /// Whether the words are strong: two marks on each side.
    pub is_strong: bool,
    /// Whether both marks could just as well be characters.
    pub is_ambiguous: bool,
}

impl EmphasisPair {
    /// The words between the marks.
    pub fn words(&self) -> Range<usize> {
        self.opens.end..self.closes.start
    }
}

/// Marks that could open or close but have no counterpart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpaired {
    /// The marks.
    pub range: Range<usize>,
    /// What a reader takes them for.
    pub kind: UnpairedKind,
}

/// What a reader takes marks without a counterpart for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnpairedKind {
    /// A character, such as the star of a footnote.
    Character,
    /// The star of a footnote, after a word.
    Footnote,
    /// Intended emphasis without its end.
    Unclosed,
    /// Intended strong or emphasised words that begin right behind a word.
    BehindWord,
    /// The end of intended strong or emphasised words, right before a word.
    BeforeWord,
}

/// The emphasis among the characters of a paragraph.
pub fn emphasis(symbols: &[Symbol]) -> Emphasis {
    let mut runs = delimiter_runs::delimiter_runs(symbols);
    let pairs = pairing::pairs(&mut runs);
    let bytes = |marks: Range<usize>| {
        let start = symbols[marks.start].at;
        start..start + marks.len()
    };
    Emphasis {
        unpaired: readings::unpaired(symbols, &runs)
            .into_iter()
            .map(|(marks, kind)| Unpaired { range: bytes(marks), kind })
            .collect(),
        pairs: pairs
            .into_iter()
            .map(|pair| EmphasisPair {
                is_ambiguous: ambiguity::is_ambiguous(symbols, &runs, &pair),
                opens: bytes(pair.opens),
                closes: bytes(pair.closes),
                is_strong: pair.is_strong,
            })
            .collect(),
    }
}

/// Whether a character only affects how others are set (their direction, line
/// breaks, joins) or lengthens a letter.
pub fn is_unseen(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{61C}' | '\u{640}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::{Symbol, UnpairedKind, emphasis};

    fn symbols(text: &str) -> Vec<Symbol> {
        let symbol = |(at, character)| Symbol {
            at,
            character,
            may_mark: matches!(character, '*' | '_'),
            link: None,
        };
        text.char_indices().map(symbol).collect()
    }

    /// The emphasised words, with `!` if strong and `?` if ambiguous.
    fn set_off(text: &str) -> Vec<String> {
        let mut pairs = emphasis(&symbols(text)).pairs;
        pairs.sort_by_key(|pair| pair.opens.start);
        let shown = |pair: &super::EmphasisPair| {
            let strong = if pair.is_strong { "!" } else { "" };
            let ambiguous = if pair.is_ambiguous { "?" } else { "" };
            format!("{strong}{ambiguous}{}", &text[pair.words()])
        };
        pairs.iter().map(shown).collect()
    }

    fn unclosed(text: &str) -> Vec<&str> {
        let unpaired = emphasis(&symbols(text)).unpaired;
        let unclosed = unpaired.into_iter().filter(|it| it.kind == UnpairedKind::Unclosed);
        unclosed.map(|it| &text[it.range]).collect()
    }

    #[test]
    fn star_in_a_word_or_number_is_a_character() {
        for text in [
            "Neem 2*500 mg en 3*200 mg",
            "1*1 en 2*1",
            "3*10*2 keer",
            "2**3 en 4**5",
            "Neem 1*daags 1 tablet* en",
            "*) Alleen na overleg. Prijs € 38,50* per keer",
            "voetnoot*",
            "prijs** en tarief**",
            "een 5*-sterrenhotel en een 4*-sterrenhotel",
            "3 * 10 en 2 * 15",
            "a*b*c",
            "H*(2*x)*3",
            "** Alleen na overleg",
            "**** en ****",
            "(*) verplicht (*)",
            "snake_case_naam",
        ] {
            assert_eq!(set_off(text), [""; 0], "{text}");
            assert_eq!(unclosed(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn star_around_words_is_markup() {
        assert_eq!(set_off("Bel **direct** 112 of *meteen*."), ["!direct", "meteen"]);
        assert_eq!(set_off("***zeer* let** op __nu__"), ["!*zeer* let", "zeer", "!nu"]);
        assert_eq!(
            set_off("(*zie*), “**let op**”, –*ja*–, en/*of*/"),
            ["zie", "!let op", "ja", "of"]
        );
        assert_eq!(
            set_off("_**vet en schuin**_ en **_ook_**"),
            ["**vet en schuin**", "!vet en schuin", "!_ook_", "ook"]
        );
        assert_eq!(
            set_off("*10* mg en **10 tot 15** en _10 tot 15_"),
            ["10", "!10 tot 15", "10 tot 15"]
        );
        assert_eq!(set_off("**Let op!**\u{200F} dit"), ["!Let op!"]);
        assert_eq!(set_off("Let op**!** Bel **?!** Of (**...**)"), ["!!", "!?!", "!..."]);
        assert_eq!(set_off("prijs**, tarief** en *.*, **ja**, **nee**"), ["!ja", "!nee"]);
        assert_eq!(set_off("Zie stap 1 *hier* of *dr. Jansen* belt"), ["hier", "dr. Jansen"]);
    }

    #[test]
    fn pair_that_could_be_characters_is_ambiguous() {
        assert_eq!(set_off("2 *500 mg en 3* per dag"), ["?500 mg en 3"]);
        assert_eq!(set_off("Neem *500 mg en 3* per dag"), ["?500 mg en 3"]);
        assert_eq!(set_off("2 *500* mg"), ["?500"]);
        assert_eq!(
            set_off("*5 mg bij ouderen, 10 mg* bij volwassenen"),
            ["?5 mg bij ouderen, 10 mg"]
        );
        assert_eq!(set_off("*10 mg* per dag, *5 mg of 10 mg*."), ["10 mg", "5 mg of 10 mg"]);
        assert_eq!(set_off("4 *daags, 2x*/week*"), ["?daags, 2x"]);
        assert_eq!(set_off("__/__/____"), ["!?/"]);
        assert_eq!(set_off("**–**"), ["!?–"]);
        assert_eq!(set_off("**€** 38,50 of **+**"), ["!€", "!+"]);
        assert_eq!(set_off("*Hotel met 5*-sterren"), ["?Hotel met 5"]);
        assert_eq!(set_off("*Na overleg, prijs € 38,50* per keer"), ["?Na overleg, prijs € 38,50"]);
        assert_eq!(
            set_off("*Alleen na overleg. Neem 1 tablet* per dag"),
            ["?Alleen na overleg. Neem 1 tablet"]
        );
        assert_eq!(set_off("*niet vergoed, € 40*"), ["?niet vergoed, € 40"]);
        assert_eq!(set_off("*niet vergoed, € 38,50*\nmeer"), ["?niet vergoed, € 38,50"]);
        assert_eq!(set_off("*Herzien in 2026*\n*€ 40*"), ["Herzien in 2026", "€ 40"]);
        assert_eq!(set_off("(*bij ouderen, zie (5*)"), ["?bij ouderen, zie (5"]);
        assert_eq!(set_off("(*bij ouderen (zie 5)*)"), ["bij ouderen (zie 5)"]);
        assert_eq!(set_off("(*zie noot) € 38,50* p.p."), ["?zie noot) € 38,50"]);
        assert_eq!(set_off("(zie _onder) en (boven_)"), ["?onder) en (boven"]);
        assert_eq!(set_off("\"*Toeslag\" bij \"intake*\""), ["?Toeslag\" bij \"intake"]);
        assert_eq!(
            set_off("*a) eerst b) dan* (*ja*), zei (nu) *nee*"),
            ["a) eerst b) dan", "ja", "nee"]
        );
    }

    #[test]
    fn mark_between_two_signs_is_a_character() {
        for text in [
            "Kruis aan: [_] ja [_] nee",
            "Sport: (__) x per week, (__) minuten",
            "Ik loop \"__\" meter in \"__\" minuten",
            "Druk op \"*\" en sluit af met \"*\".",
            "-_- en ^_^ en >_<",
            "-*- Let op -*-",
            "(*^_^*)",
            "'*' of '*', |__| ja |__| nee",
        ] {
            assert_eq!(set_off(text), [""; 0], "{text}");
        }
        assert_eq!(set_off("(*“ja”*), “*(nu)*”: -**€ 5**."), ["“ja”", "(nu)", "!€ 5"]);
    }

    #[test]
    fn marks_that_have_lost_their_end_are_unclosed() {
        assert_eq!(unclosed("**vet en meer"), ["**"]);
        assert_eq!(unclosed("**vet* en meer"), ["*"]);
        assert_eq!(unclosed("*vet** en meer"), ["*"]);
        assert_eq!(unclosed("**vet ** en"), ["**"]);
        assert_eq!(unclosed("** vet** en"), ["**", "**"]);
        assert_eq!(unclosed("** vet **."), ["**", "**"]);
        assert_eq!(unclosed("**vet**!** en"), ["**"]);
        assert_eq!(unclosed("Nu ** let op ** dit"), ["**", "**"]);
        assert_eq!(unclosed("2 ** 3 ** 4"), [""; 0]);
        assert_eq!(unclosed("** Na overleg.\n** Niet altijd."), [""; 0]);
        assert_eq!(unclosed("__vet en meer"), ["__"]);
        assert_eq!(unclosed("*vet en meer, _of niet"), [""; 0]);
    }

    #[test]
    fn strong_words_that_begin_behind_a_sentence_and_never_end_are_asked_about() {
        let behind = |text: &str| {
            let unpaired = emphasis(&symbols(text)).unpaired;
            unpaired.iter().filter(|it| it.kind == UnpairedKind::BehindWord).count()
        };
        assert_eq!(behind("Rust.**let op Rust."), 1);
        assert_eq!(behind("Rust!**70 mg per week"), 1);
        assert_eq!(behind("Neem 2.**let op rust,**bel **nu**"), 1);
        assert_eq!(behind("een**twee, (zie 4)**2 of"), 1);
        for text in ["f**k en ik", "2**3 en 2**x", "x**y", "2.**3", "1,5**2", "een 5**sterren"] {
            assert_eq!(behind(text), 0, "{text}");
        }
        assert_eq!(behind("prijs.** en tarief.**, € 38.** en prijs**(zie onder)"), 0);
    }

    #[test]
    fn strong_words_that_begin_behind_any_sign_are_asked_about() {
        for text in [
            "(zie 4)**let op** dan",
            "Rust…**let op** dan",
            "“Rust”**let op**",
            "50%**let op**.",
            "Rust.**“let op”** dan",
            "Rust.**(let op)** dan",
            "kosten:**€ 5** dan",
            "bij 70**bel 112** dan",
        ] {
            let unpaired = emphasis(&symbols(text)).unpaired;
            let kinds: Vec<_> = unpaired.iter().map(|it| it.kind).collect();
            assert_eq!(kinds, [UnpairedKind::BehindWord], "{text}");
        }
        for (text, count) in [
            ("Rust.*let op* dan", 1),
            ("(zie 4)*let op*, “Rust”*nu*.", 2),
            ("1*daags 1 tablet*, Rust.*) Alleen. € 5,*", 0),
            ("tablet.* en *let op*", 0),
        ] {
            let unpaired = emphasis(&symbols(text)).unpaired;
            let behind = unpaired.iter().filter(|it| it.kind == UnpairedKind::BehindWord);
            assert_eq!(behind.count(), count, "{text}");
        }
    }

    #[test]
    fn marks_right_before_a_word_are_asked_about_as_the_end_of_the_words() {
        for (text, ends) in [
            ("**Let op:**bel ons. De **fysio**therapeut", vec![9, 30]),
            ("De *fysio*therapeut *komt* langs", vec![9]),
            ("__Let op:__bel", vec![]),
            ("__Letop__bel", vec![7]),
            ("*) Alleen*en, 2 *500*mg, *5*daags, 4*per dag*je", vec![]),
        ] {
            let unpaired = emphasis(&symbols(text)).unpaired;
            let is_end = |it: &&super::Unpaired| it.kind == UnpairedKind::BeforeWord;
            let found: Vec<_> = unpaired.iter().filter(is_end).map(|it| it.range.start).collect();
            assert_eq!(found, ends, "{text}");
        }
    }

    #[test]
    fn runs_of_marks_are_read_in_linear_time() {
        for text in ["*a _b ", "*a* _b ", "*_", "a* ", "**a* ", "*a **b "] {
            let text = text.repeat(40_000);
            emphasis(&symbols(&text));
        }
    }
}
