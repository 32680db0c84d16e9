use std::rc::Rc;

use super::advance::advance;
use super::characters::{Character, GivenPosition};
use super::style::CharacterStyle;
use crate::artwork::{Anchor, DrawingText, DrawingTextStyle, StyledWords, Transform};
use crate::diagnostic::Span;
use crate::geometry::{Abs, Point};

/// How far apart lines are of which the drawing has no other, in type sizes.
const LEADING: f32 = 1.2;
/// A line further below another than so many type sizes, or begun so far to its
/// side, says something else.
const FURTHEST: f32 = 3.0;

/// How far from its end a line may be gone on with: as a share of its type size,
/// which must be less than a space, and of its length, by which typefaces differ.
const ABOUT: f32 = 0.1;
const ABOUT_IN_ALL: f32 = 0.02;

/// The lines of a text; `transform` is from its pixels to the drawing's points.
pub(super) fn lines(characters: &[Character], transform: Transform) -> Vec<DrawingText> {
    let mut lines: Vec<LineBuilder> = Vec::new();
    let mut pen = [0.0; 2];
    for character in characters {
        let GivenPosition { x, y, dx, dy } = character.begin;
        let shift = [dx.unwrap_or_default(), dy.unwrap_or_default()];
        let start = [x.unwrap_or(pen[0]) + shift[0], y.unwrap_or(pen[1]) + shift[1]];
        let down = start[1] - pen[1];
        match lines.last_mut() {
            Some(line) if x.is_none() => line.add(character, [shift[0], down]),
            Some(line) if down == 0.0 && line.ends_at(start[0]) => line.add(character, [0.0; 2]),
            _ => {
                let (look, parts) = (character.look.clone(), Vec::new());
                let mut line = LineBuilder { origin: start, look, parts, length: 0.0 };
                line.add(character, [0.0; 2]);
                lines.push(line);
                pen[0] = start[0];
            }
        }
        pen[1] = start[1];
    }
    lines.retain(LineBuilder::says_something);
    connected(&lines, transform)
}

/// A line as it grows.
struct LineBuilder<'c> {
    /// Where it is anchored.
    origin: [f32; 2],
    look: Rc<CharacterStyle>,
    parts: Vec<CharacterGroup<'c>>,
    /// About how long it is.
    length: f32,
}

/// Characters of one look that follow one another.
struct CharacterGroup<'c> {
    shift: [f32; 2],
    characters: Vec<&'c Character>,
}

impl<'c> LineBuilder<'c> {
    fn add(&mut self, character: &'c Character, shift: [f32; 2]) {
        let DrawingTextStyle { size, letter_spacing, .. } = character.look.style;
        let moved = size.to_pt() as f32 * advance(character.character);
        self.length += shift[0] + moved + letter_spacing.to_pt() as f32;
        match self.parts.last_mut() {
            Some(part) if shift == [0.0; 2] && part.has_style_of(character) => {
                part.characters.push(character);
            }
            _ => self.parts.push(CharacterGroup { shift, characters: vec![character] }),
        }
    }

    /// Whether it ends about here: then what begins here is part of the same
    /// words, which some programs write in pieces, each at a place.
    fn ends_at(&self, x: f32) -> bool {
        let away = x - self.origin[0] - self.length;
        let is_near = away.abs() < ABOUT * self.size() + ABOUT_IN_ALL * self.length.abs();
        self.look.anchor == Anchor::Left && is_near
    }

    fn says_something(&self) -> bool {
        let mut characters = self.parts.iter().flat_map(|part| &part.characters);
        characters.any(|it| !it.character.is_whitespace())
    }

    fn size(&self) -> f32 {
        self.look.style.size.to_pt() as f32
    }

    /// Whether it reads on from the line before it.
    fn goes_on(&self, before: &Self) -> bool {
        let furthest = FURTHEST * before.size();
        let [along, down] = [0, 1].map(|axis| self.origin[axis] - before.origin[axis]);
        down > 0.0
            && down < furthest
            && along.abs() < furthest
            && self.look.anchor == before.look.anchor
    }

    fn span(&self) -> Span {
        let mut places = self.parts.iter().flat_map(|part| &part.characters);
        let first = places.next().map_or(0, |it| it.place);
        let last = places.next_back().map_or(first + 1, |it| it.place + it.character.len_utf8());
        Span::new(first, last)
    }

    fn text(&self, transform: Transform, next_line: Point, goes_on: bool) -> DrawingText {
        DrawingText {
            transform: transform.after_shift(point(self.origin)),
            anchor: self.look.anchor,
            stretches: self.parts.iter().map(CharacterGroup::stretch).collect(),
            next_line,
            goes_on,
            span: self.span(),
        }
    }
}

impl CharacterGroup<'_> {
    fn has_style_of(&self, character: &Character) -> bool {
        self.characters.last().is_some_and(|last| {
            Rc::ptr_eq(&last.look, &character.look) || last.look.style == character.look.style
        })
    }

    fn stretch(&self) -> StyledWords {
        let mut words = String::with_capacity(self.characters.len());
        let mut places: Vec<(usize, usize)> = Vec::new();
        for it in &self.characters {
            let expected = places.last().map(|&(at, file)| file + words.len() - at);
            if expected != Some(it.place) {
                places.push((words.len(), it.place));
            }
            words.push(it.character);
        }
        let style = self.characters[0].look.style.clone();
        StyledWords { words, places, style, shift: point(self.shift) }
    }
}

/// The lines as texts, each with whether it reads on from the one before it.
fn connected(lines: &[LineBuilder], transform: Transform) -> Vec<DrawingText> {
    let mut texts = Vec::with_capacity(lines.len());
    for group in lines.chunk_by(|one, next| next.goes_on(one)) {
        let next_line = match group {
            [.., one, last] => [0, 1].map(|axis| last.origin[axis] - one.origin[axis]),
            _ => [0.0, LEADING * group[0].size()],
        };
        for (index, line) in group.iter().enumerate() {
            texts.push(line.text(transform, point(next_line), index > 0));
        }
    }
    texts
}

/// A place in the coordinates of a text, of which a pixel counts as a point.
fn point([x, y]: [f32; 2]) -> Point {
    Point::new(Abs::pt(x.into()), Abs::pt(y.into()))
}
