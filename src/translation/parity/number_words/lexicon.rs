//! The number words of a language, looked up by their first word. Each lexicon is
//! built once, from the language's file in [`locale`](crate::locale).

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::super::unit::unit_of_word;
use super::super::value::NumericValue;
use super::compound::{CompoundNumber, NumberParts};
use super::meaning::{Hit, Meaning};
use super::tokens::fold;
use crate::definition::LanguageTag;
use crate::locale::{Locale, NumberWords, Unit, Vocabulary};

/// *And*, joined to the words on both sides.
const TIGRINYA_AND: &str = "ን";

/// The words after a word, by index.
pub(super) type Rest<'r> = dyn Fn(usize) -> Option<&'r str> + 'r;

struct NumberPhrase {
    rest: Vec<String>,
    meaning: Meaning,
}

/// The number words of a language.
pub(in super::super) struct NumberLexicon {
    phrases: FxHashMap<String, Vec<NumberPhrase>>,
    /// The words that can be part of a longer one.
    parts: NumberParts,
    numerals: &'static NumberWords,
    vocabulary: &'static Vocabulary,
    prefixes: Vec<String>,
    endings: Vec<&'static str>,
    dual_endings: Vec<String>,
    pub(super) fillers: Vec<&'static str>,
    /// The phrases for a rate (*per day*), folded.
    pub(in super::super) periods: Vec<(Unit, String)>,
    /// The letters that number words begin with.
    initials: Vec<char>,
}

static LEXICONS: LazyLock<FxHashMap<&'static str, NumberLexicon>> = LazyLock::new(|| {
    let known = Locale::all().filter_map(|locale| {
        let vocabulary = locale.vocabulary?;
        Some((locale.code, NumberLexicon::new(vocabulary, vocabulary.numerals?)))
    });
    known.collect()
});

/// The number words of a language, if they are known.
pub(in super::super) fn of(language: &LanguageTag) -> Option<&'static NumberLexicon> {
    LEXICONS.get(language.spoken())
}

impl NumberLexicon {
    fn new(vocabulary: &'static Vocabulary, numerals: &'static NumberWords) -> Self {
        let mut prefixes: Vec<String> = numerals.prefixes.split_whitespace().map(fold).collect();
        prefixes.sort_by_key(|prefix| std::cmp::Reverse(prefix.len()));
        let mut endings: Vec<&str> = numerals.endings.split_whitespace().collect();
        endings.sort_by_key(|ending| std::cmp::Reverse(ending.len()));
        let fillers = numerals.fillers.split_whitespace().collect();
        let periods = numerals.periods.iter().flat_map(|&(unit, phrases)| {
            let phrases = phrases.split_whitespace();
            phrases.map(move |phrase| (unit, fold(&phrase.replace('_', " "))))
        });
        let mut lexicon = Self {
            phrases: FxHashMap::default(),
            parts: NumberParts::default(),
            numerals,
            vocabulary,
            prefixes,
            endings,
            dual_endings: numerals.dual_endings.split_whitespace().map(fold).collect(),
            fillers,
            periods: periods.collect(),
            initials: Vec::new(),
        };
        lexicon.add_numbers();
        lexicon.add_all(numerals.and_half, Meaning::AndHalf);
        lexicon.add_all(numerals.joints, Meaning::Joint);
        lexicon.add_all(numerals.minus, Meaning::Minus);
        lexicon.add_all(numerals.below_zero, Meaning::BelowZero);
        lexicon.add_all(numerals.idioms, Meaning::Idiom);
        for first in lexicon.phrases.keys().filter_map(|word| word.chars().next()) {
            if !lexicon.initials.contains(&first) {
                lexicon.initials.push(first);
            }
        }
        for (_, forms) in numerals.combining {
            lexicon.initials.extend(forms.split_whitespace().filter_map(|it| it.chars().next()));
        }
        lexicon.add_parts();
        lexicon
    }

    /// Adds the words that can be part of a compound. An ambiguous word is one only
    /// if its language has a combining form.
    fn add_parts(&mut self) {
        let combining = self.numerals.combining.iter();
        for (value, form) in
            combining.flat_map(|(value, forms)| forms.split_whitespace().map(move |it| (value, it)))
        {
            if matches!(self.word(form), None | Some(Meaning::Loose(_))) {
                self.parts.add(form, Meaning::Cardinal(*value));
            }
        }
        for word in self.phrases.keys() {
            if let Some(meaning @ (Meaning::Cardinal(_) | Meaning::Fraction(_))) = self.word(word) {
                self.parts.add(word, meaning);
            }
        }
        self.parts.sort();
    }

    /// Whether a number word may begin a word.
    fn may_begin(&self, word: &str) -> bool {
        word.chars().next().is_some_and(|first| self.initials.contains(&first))
    }

    fn add_numbers(&mut self) {
        let NumberWords { cardinals, loose, ordinals, fractions, .. } = self.numerals;
        for &(value, words) in *cardinals {
            self.add_all(words, Meaning::Cardinal(value));
        }
        for &(numerator, denominator, words) in *fractions {
            let value = NumericValue::fraction(numerator.into(), denominator.into());
            self.add_all(words, Meaning::Fraction(value));
        }
        for &(value, words) in *ordinals {
            self.add_all(words, Meaning::Ordinal(value));
        }
        let sure = self.numerals.quantities.iter().map(|it| (it, true));
        for (&(value, unit, words), is_sure) in
            sure.chain(self.numerals.loose_quantities.iter().map(|it| (it, false)))
        {
            self.add_all(words, Meaning::Quantity { value: value.into(), unit, is_sure });
        }
        for &(value, words) in *loose {
            self.add_all(words, Meaning::Loose(value));
        }
    }

    fn add_all(&mut self, words: &str, meaning: Meaning) {
        for phrase in words.split_whitespace() {
            let mut words = phrase.split(['_', '-']).map(fold);
            let first = words.next().unwrap_or_default();
            let rest = words.collect();
            self.phrases.entry(first).or_default().push(NumberPhrase { rest, meaning });
        }
    }

    /// The number word or phrase that begins with these words.
    pub(super) fn find(&self, first: &str, rest: &Rest<'_>) -> Option<Hit> {
        self.longest(first, rest)
            .or_else(|| self.after_prefix(first, rest))
            .or_else(|| self.before_ending(first, rest))
            .or_else(|| self.compound(first))
            .or_else(|| self.dual(first))
    }

    /// The meaning of a single word.
    fn word(&self, word: &str) -> Option<Meaning> {
        let phrases = self.phrases.get(word)?;
        phrases.iter().find(|phrase| phrase.rest.is_empty()).map(|phrase| phrase.meaning)
    }

    fn longest(&self, first: &str, rest: &Rest<'_>) -> Option<Hit> {
        let begins = |phrase: &&NumberPhrase| {
            let mut words = phrase.rest.iter().enumerate();
            words.all(|(index, word)| rest(index) == Some(word.as_str()))
        };
        let fitting = self.phrases.get(first)?.iter().filter(begins);
        // Of equally long phrases the first.
        let longest = fitting
            .reduce(|best, next| if next.rest.len() > best.rest.len() { next } else { best })?;
        Some(Hit {
            meaning: longest.meaning,
            length: 1 + longest.rest.len(),
            is_joined: false,
            is_in: false,
        })
    }

    fn after_prefix(&self, first: &str, rest: &Rest<'_>) -> Option<Hit> {
        self.prefixes.iter().find_map(|prefix| {
            let word = first.strip_prefix(prefix.as_str()).filter(|word| self.may_begin(word))?;
            let hit = self.longest(word, rest)?;
            let mut hit = Hit { is_joined: prefix.starts_with('و'), ..hit };
            // *The two weeks* may be followed by *three and four*.
            if let Meaning::Quantity { is_sure, .. } = &mut hit.meaning {
                *is_sure &= !prefix.ends_with("ال");
            }
            Some(hit)
        })
    }

    fn before_ending(&self, first: &str, rest: &Rest<'_>) -> Option<Hit> {
        if !self.may_begin(first) {
            return None;
        }
        self.endings.iter().find_map(|&ending| {
            let word = first.strip_suffix(ending)?;
            let hit = self.longest(word, rest).filter(|hit| hit.length == 1)?;
            let is_in = matches!(ending, "te" | "ta" | "de" | "da");
            matches!(hit.meaning, Meaning::Cardinal(_) | Meaning::Fraction(_)).then_some(Hit {
                is_in,
                is_joined: ending == TIGRINYA_AND,
                ..hit
            })
        })
    }

    fn dual(&self, word: &str) -> Option<Hit> {
        const SHORTEST: usize = 5;
        let is_dual = self.dual_endings.iter().any(|ending| word.ends_with(ending.as_str()));
        let meaning = Meaning::Loose(2);
        (is_dual && word.chars().count() >= SHORTEST).then_some(Hit {
            meaning,
            length: 1,
            is_joined: false,
            is_in: false,
        })
    }

    /// A number in a compound: *vijfentwintig*, *dwugodzinny*.
    fn compound(&self, word: &str) -> Option<Hit> {
        if self.numerals.combining.is_empty() || !self.may_begin(word) {
            return None;
        }
        let meaning = CompoundNumber::of(word, &self.parts)?.meaning(|rest| {
            let unit = unit_of_word(rest, self.vocabulary)?;
            (unit.is_of_time() || unit == Unit::Tablet).then_some(unit)
        })?;
        Some(Hit { meaning, length: 1, is_joined: false, is_in: false })
    }
}
