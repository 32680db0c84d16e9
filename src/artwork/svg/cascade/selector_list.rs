//! Reads selectors (Selectors 4). Selectors within selectors, as in `:not(…)`,
//! are read by [`nested`] again, to a limited depth.

use super::nth::Nth;
use super::selector::{Combinator, CompoundSelector, Selector, Simple, Test};
use super::text;

/// The deepest nesting of selectors within selectors.
const DEEPEST: usize = 8;

/// Reads the selectors of a rule; `None` if they are not valid, which makes the
/// rule void.
pub(super) fn parse(list: &str) -> Option<Vec<Selector>> {
    nested(list, 0)
}

fn nested(list: &str, depth: usize) -> Option<Vec<Selector>> {
    if depth > DEEPEST {
        return None;
    }
    text::split(list, b',').map(|selector| complex(selector, depth)).collect()
}

fn complex(selector: &str, depth: usize) -> Option<Selector> {
    let mut reader =
        SelectorReader { rest: selector.trim(), depth, specificity: [0; 3], is_unsure: false };
    let mut subject = reader.compound()?;
    let mut context = Vec::new();
    while !reader.rest.is_empty() {
        let combinator = reader.combinator();
        let outer = std::mem::replace(&mut subject, reader.compound()?);
        context.push((combinator, outer));
    }
    context.reverse();
    let SelectorReader { specificity, is_unsure, .. } = reader;
    Some(Selector { subject, context, specificity, is_unsure })
}

struct SelectorReader<'t> {
    rest: &'t str,
    depth: usize,
    specificity: [u32; 3],
    is_unsure: bool,
}

impl<'t> SelectorReader<'t> {
    fn combinator(&mut self) -> Combinator {
        let rest = self.rest.trim_start();
        let (combinator, rest) = match rest.as_bytes().first() {
            Some(b'>') => (Combinator::Parent, &rest[1..]),
            Some(b'+') => (Combinator::Previous, &rest[1..]),
            Some(b'~') => (Combinator::Earlier, &rest[1..]),
            _ => (Combinator::Ancestor, rest),
        };
        self.rest = rest.trim_start();
        combinator
    }

    fn compound(&mut self) -> Option<CompoundSelector> {
        let mut compound = Vec::new();
        let before = self.rest;
        self.element(&mut compound)?;
        loop {
            let simple = match self.rest.as_bytes().first() {
                Some(b'#') => {
                    self.counts(0);
                    self.rest = &self.rest[1..];
                    Simple::Id(self.name()?)
                }
                Some(b'.') => {
                    self.counts(1);
                    self.rest = &self.rest[1..];
                    Simple::Class(self.name()?)
                }
                Some(b'[') => {
                    self.counts(1);
                    let (inside, rest) = text::cut(&self.rest[1..], b"]");
                    self.rest = rest?;
                    self.attribute(inside)?
                }
                Some(b':') => self.pseudo()?,
                _ => break,
            };
            compound.push(simple);
        }
        (self.rest.len() < before.len()).then_some(compound)
    }

    /// The name of an element or `*`, perhaps after a namespace.
    fn element(&mut self, compound: &mut CompoundSelector) -> Option<()> {
        let mut name = self.type_name();
        if let Some(rest) = self.rest.strip_prefix('|') {
            self.rest = rest;
            // The namespace of a prefix is declared elsewhere in the sheet.
            self.is_unsure |= name.is_some_and(|prefix| prefix != "*");
            name = Some(self.type_name()?);
        }
        if let Some(name) = name.filter(|name| name != "*") {
            self.counts(2);
            compound.push(Simple::Type(name));
        }
        Some(())
    }

    fn type_name(&mut self) -> Option<String> {
        match self.rest.strip_prefix('*') {
            Some(rest) => {
                self.rest = rest;
                Some("*".to_owned())
            }
            None => self.name(),
        }
    }

    /// An identifier (CSS Syntax 3, 4.3.11).
    fn name(&mut self) -> Option<String> {
        let (name, rest) = identifier(self.rest);
        self.rest = rest;
        (!name.is_empty()).then_some(name)
    }

    fn pseudo(&mut self) -> Option<Simple> {
        if let Some(rest) = self.rest.strip_prefix("::") {
            self.rest = rest;
            self.name()?;
            // Pseudo-elements, which no element of a drawing has.
            self.skip_arguments()?;
            return Some(Simple::Never);
        }
        self.rest = &self.rest[1..];
        let name = self.name()?.to_ascii_lowercase();
        match self.rest.strip_prefix('(') {
            Some(rest) => {
                let (inside, rest) = text::cut(rest, b")");
                self.rest = rest?;
                self.functional(&name, inside.trim())
            }
            None => {
                self.counts(1);
                Some(self.plain(&name))
            }
        }
    }

    fn skip_arguments(&mut self) -> Option<()> {
        if let Some(rest) = self.rest.strip_prefix('(') {
            self.rest = text::cut(rest, b")").1?;
        }
        Some(())
    }

    fn plain(&mut self, name: &str) -> Simple {
        let last = Nth { from_end: true, ..Nth::FIRST };
        let both = |one: Nth| {
            let only = |nth| Selector {
                subject: vec![Simple::Nth(nth)],
                context: Vec::new(),
                specificity: [0; 3],
                is_unsure: false,
            };
            let opposite = Nth { from_end: true, ..one };
            let neither = [one, opposite]
                .map(|nth| Selector { subject: vec![Simple::Not(vec![only(nth)])], ..only(nth) });
            Simple::Not(neither.to_vec())
        };
        match name {
            "root" | "scope" => Simple::Root,
            "first-child" => Simple::Nth(Nth::FIRST),
            "last-child" => Simple::Nth(last),
            "only-child" => both(Nth::FIRST),
            "first-of-type" => Simple::Nth(Nth { of_type: true, ..Nth::FIRST }),
            "last-of-type" => Simple::Nth(Nth { of_type: true, ..last }),
            "only-of-type" => both(Nth { of_type: true, ..Nth::FIRST }),
            "empty" => Simple::Empty,
            "link" | "any-link" => Simple::Link,
            "hover" | "active" | "focus" | "focus-visible" | "focus-within" | "visited"
            | "target" | "before" | "after" | "first-line" | "first-letter" | "checked"
            | "disabled" | "fullscreen" => Simple::Never,
            _ => self.unsure(),
        }
    }

    fn functional(&mut self, name: &str, inside: &str) -> Option<Simple> {
        match name {
            "not" | "is" | "where" | "matches" | "-webkit-any" => {
                let inner = nested(inside, self.depth + 1)?;
                let most = inner.iter().map(|it| it.specificity).max().unwrap_or_default();
                if name != "where" {
                    (0..3).for_each(|at| self.specificity[at] += most[at]);
                }
                self.is_unsure |= inner.iter().any(|it| it.is_unsure);
                Some(if name == "not" { Simple::Not(inner) } else { Simple::Is(inner) })
            }
            "nth-child" | "nth-last-child" | "nth-of-type" | "nth-last-of-type" => {
                self.counts(1);
                let Some(nth) = Nth::parse(inside) else {
                    return inside.contains(" of ").then(|| self.unsure());
                };
                let from_end = name.starts_with("nth-last");
                let of_type = name.ends_with("type");
                Some(Simple::Nth(Nth { from_end, of_type, ..nth }))
            }
            _ => {
                self.counts(1);
                Some(self.unsure())
            }
        }
    }

    /// A test that ignores case is not supported.
    fn attribute(&mut self, inside: &str) -> Option<Simple> {
        let (simple, flag) = attribute(inside)?;
        Some(if matches!(flag.trim(), "" | "s" | "S") { simple } else { self.unsure() })
    }

    fn unsure(&mut self) -> Simple {
        self.is_unsure = true;
        Simple::Unsure
    }

    fn counts(&mut self, place: usize) {
        self.specificity[place] += 1;
    }
}

/// The test of an attribute, and the flag after it.
fn attribute(inside: &str) -> Option<(Simple, &str)> {
    let inside = inside.trim();
    let Some((name, value)) = inside.split_once('=') else {
        return Some((Simple::Attribute { name: local(inside), test: Test::Exists }, ""));
    };
    let (name, operator) = match name.chars().next_back() {
        Some(operator @ ('~' | '|' | '^' | '$' | '*')) => {
            (&name[..name.len() - operator.len_utf8()], operator)
        }
        _ => (name, '='),
    };
    let value = value.trim();
    let (value, flag) = match value.chars().next()? {
        quote @ ('"' | '\'') => {
            let (value, flag) = value[1..].split_once(quote)?;
            (value.to_owned(), flag)
        }
        _ => identifier(value),
    };
    let test = match operator {
        '~' => Test::HasWord(value),
        '|' => Test::IsOrBeginsBeforeDash(value),
        '^' => Test::Begins(value),
        '$' => Test::Ends(value),
        '*' => Test::Contains(value),
        _ => Test::Is(value),
    };
    Some((Simple::Attribute { name: local(name), test }, flag))
}

/// The name without its namespace.
fn local(name: &str) -> String {
    name.rsplit('|').next().unwrap_or_default().trim().to_owned()
}

/// The identifier at the start of a text, its escapes resolved, and the rest.
fn identifier(text: &str) -> (String, &str) {
    let mut name = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let after = &rest[character.len_utf8()..];
        if character == '\\' {
            let (escaped, behind) = escape(after);
            name.push(escaped);
            rest = behind;
        } else if character.is_alphanumeric()
            || matches!(character, '-' | '_')
            || character > '\u{7F}'
        {
            name.push(character);
            rest = after;
        } else {
            break;
        }
    }
    (name, rest)
}

/// The character after a backslash: a hexadecimal number, or itself.
fn escape(text: &str) -> (char, &str) {
    let digits = text.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
    if digits == 0 {
        let mut characters = text.chars();
        return (characters.next().unwrap_or('\u{FFFD}'), characters.as_str());
    }
    let number = u32::from_str_radix(&text[..digits], 16).ok().and_then(char::from_u32);
    let rest = &text[digits..];
    let rest = rest.strip_prefix(|it: char| it.is_ascii_whitespace()).unwrap_or(rest);
    (number.unwrap_or('\u{FFFD}'), rest)
}
