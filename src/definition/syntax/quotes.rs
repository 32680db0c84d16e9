//! Quotation marks that end a text too early or do not hold it: three of them within a
//! text, and one where three belong. Each would upset the lines that follow.

use super::Mistake;
use super::finder::Finder;
use super::outline::Name;
use crate::diagnostic::{Span, SyntaxProblem};

/// The most lines that a text between single quotes is followed.
const MOST_LINES: usize = 200;

impl Finder<'_> {
    /// Three quotation marks within a text that is between three of them, if the first
    /// mistake of the file comes right after. All that follows is read the wrong way
    /// round.
    pub(super) fn quotes_within(&self, mistake: usize) -> Option<Mistake> {
        let before = self.text.get(..mistake)?;
        let quote = ["'''", "\"\"\""].into_iter().find(|quote| before.ends_with(quote))?;
        let close = mistake - quote.len();
        let line = self.line(close);
        let begin = self.text[line.start..close].trim();
        let rest = self.text[mistake..line.end.max(mistake)].trim();
        let open = self.text[..close].rfind(quote)?;
        let is_of_lines = self.text[open..close].contains('\n');
        let is_end = begin.is_empty() && rest.contains('=');
        let is_within = !rest.is_empty() && !rest.starts_with('#') && !begin.ends_with('=');
        if !is_within || is_end || !(is_of_lines || rest.contains(quote)) {
            return None;
        }
        let problem = SyntaxProblem::QuotesInText { quote };
        Some(Mistake::new(problem, Span::new(close, mistake), self.rest(open)))
    }

    /// A text of several lines between single quotation marks, which hold one line: from
    /// the line it begins on to the one that ends in its quotation mark.
    pub(super) fn lines_in_quotes(&self, line: Span) -> Option<Mistake> {
        let value = self.value(line);
        let written = &self.text[value.start..value.end];
        let quote = written.chars().next().filter(|quote| ['\'', '"'].contains(quote))?;
        if written.starts_with(&quote.to_string().repeat(3)) {
            return None;
        }
        let is_doubled = written.chars().all(|it| it == quote) && written.len() == 2;
        if written.len() > 1 && written.ends_with(quote) && !is_doubled {
            return None;
        }
        let mut end = line.end;
        for below in self.lines_below(line).take(MOST_LINES) {
            let words = &self.text[below.start..below.end];
            end = below.end;
            if words.ends_with(quote) {
                let problem = SyntaxProblem::LinesInQuotes { quote };
                return Some(Mistake::new(problem, value, Span::new(line.start, end)));
            }
        }
        (is_doubled && end > line.end).then(|| {
            let problem = SyntaxProblem::LinesInQuotes { quote };
            Mistake::new(problem, value, Span::new(line.start, end))
        })
    }

    /// The lines from a line of text without a key on, which are one mistake. If a text
    /// between doubled quotes precedes them, that is the mistake.
    pub(super) fn lines_without_key(&self, line: Span) -> Mistake {
        if let Some(above) = self.line_above(line)
            && let Some(mistake) = self.lines_in_quotes(above)
        {
            return mistake;
        }
        let words = |line: Span| &self.text[line.start..line.end];
        let is_text = |below: &Span| is_text(words(*below));
        let below = self.lines_below(line).take_while(is_text);
        let end = if is_text(&line) { below.last() } else { None };
        let end = end.map_or(line.end, |last| last.end);
        let problem = SyntaxProblem::MissingEquals { line: words(line).to_owned() };
        Mistake::new(problem, line, Span::new(line.start, end))
    }

    /// The lines below a line up to the next key or header. An empty line is one of them
    /// only if more of the text follows.
    fn lines_below(&self, line: Span) -> impl Iterator<Item = Span> {
        let below = self.text[line.end..].split_once('\n').map_or("", |(_, below)| below);
        let mut start = self.text.len() - below.len();
        below.split_inclusive('\n').map_while(move |words| {
            let below = self.line(start);
            start += words.len();
            let words = words.trim();
            let is_text = Name::of(words, below.start).is_none() && !words.starts_with(['#', '[']);
            is_text.then_some(below)
        })
    }

    /// The line above a line, if that is not empty.
    fn line_above(&self, line: Span) -> Option<Span> {
        let before = self.text[..line.start].trim_end_matches([' ', '\t']).strip_suffix('\n')?;
        Some(self.line(before.len())).filter(|above| above.end > above.start)
    }
}

/// Whether a line without an equals sign is text, and not a key with another sign after
/// it, a remark of another language, or a header without its brackets.
fn is_text(line: &str) -> bool {
    let key = line.split([':', '\'', '"']).next().unwrap_or_default().trim_end();
    let is_key = key != line && !key.contains(' ') && !key.is_empty();
    !is_key && !line.starts_with("//") && !line.starts_with(';') && !line.ends_with(']')
}
