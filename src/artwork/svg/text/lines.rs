//! Divides the characters of a text into lines: a character with a position of
//! its own begins a new one, unless it continues the line before. Lines below
//! one another are connected, so that they read as one text.

use std::rc::Rc;

use super::advance::advance;
use super::attributes::GivenPosition;
use super::characters::Character;
use super::style::CharacterStyle;
use crate::artwork::{Anchor, DrawingText, StyledWords, Transform};
use crate::diagnostic::Span;
use crate::geometry::{Abs, Point};

/// The leading of a text with a single line, in type sizes.
const LEADING: f32 = 1.2;
/// A line that is further than this below another, or that begins further to
/// its side, in type sizes, is another text.
const FURTHEST: f32 = 3.0;

/// The advance of a space in Noto Sans, in type sizes.
const SPACE: f32 = 0.26;

/// The tolerance between the end of a line and its continuation: as a share of
/// the type size, smaller than a space, and of the length, by which typefaces
/// differ.
const ABOUT: f32 = 0.1;
const ABOUT_IN_ALL: f32 = 0.02;

/// The lines of a text; `transform` leads from its pixels to the drawing's
/// points.
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
                let mut line = LineBuilder { origin: start, look, parts, length: 0.0, moved: 0.0 };
                line.add(character, [0.0; 2]);
                lines.push(line);
                pen[0] = start[0];
            }
        }
        pen[1] = start[1];
    }
    if let Some((_, others)) = lines.split_last_mut() {
        others.iter_mut().for_each(LineBuilder::anchor_last_space);
    }
    lines.retain(LineBuilder::says_something);
    connected(&lines, transform)
}

/// A line under construction.
struct LineBuilder<'c> {
    /// The anchor.
    origin: [f32; 2],
    look: Rc<CharacterStyle>,
    parts: Vec<CharacterGroup<'c>>,
    /// The approximate length.
    length: f32,
    /// How far its words are to the left of where its anchor puts them.
    moved: f32,
}

/// Consecutive characters of one style.
struct CharacterGroup<'c> {
    shift: [f32; 2],
    characters: Vec<&'c Character>,
}

impl<'c> LineBuilder<'c> {
    fn add(&mut self, character: &'c Character, shift: [f32; 2]) {
        let moved = character.size() * advance(character.character);
        self.length += shift[0] + moved + character.letter_spacing();
        match self.parts.last_mut() {
            Some(part) if shift == [0.0; 2] && part.has_style_of(character) => {
                part.characters.push(character);
            }
            _ => self.parts.push(CharacterGroup { shift, characters: vec![character] }),
        }
    }

    /// Whether it ends about here: then what begins here continues the same
    /// words, which some programs write in pieces, each with a position.
    fn ends_at(&self, x: f32) -> bool {
        let away = x - self.origin[0] - self.length;
        let is_near = away.abs() < ABOUT * self.size() + ABOUT_IN_ALL * self.length.abs();
        self.look.anchor == Anchor::Left && is_near
    }

    /// Moves the words for the space at the end of the line, which is not set,
    /// but is part of what browsers align if words follow.
    fn anchor_last_space(&mut self) {
        let characters = self.parts.iter().flat_map(|part| &part.characters);
        let spaces = characters.rev().take_while(|it| it.character.is_whitespace());
        let width: f32 = spaces.map(|it| SPACE * it.size() + it.letter_spacing()).sum();
        self.moved = match self.look.anchor {
            Anchor::Left => 0.0,
            Anchor::Middle => width / 2.0,
            Anchor::Right => width,
        };
    }

    fn says_something(&self) -> bool {
        let mut characters = self.parts.iter().flat_map(|part| &part.characters);
        characters.any(|it| !it.character.is_whitespace())
    }

    fn size(&self) -> f32 {
        self.look.style.size.to_pt() as f32
    }

    /// Whether it continues the line before it.
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
            transform: transform.after_shift(point([self.origin[0] - self.moved, self.origin[1]])),
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

impl Character {
    fn size(&self) -> f32 {
        self.look.style.size.to_pt() as f32
    }

    fn letter_spacing(&self) -> f32 {
        self.look.style.letter_spacing.to_pt() as f32
    }
}

/// The lines as texts, each with whether it continues the one before it.
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

/// A point in the coordinates of a text, with a pixel as a point.
fn point([x, y]: [f32; 2]) -> Point {
    Point::new(Abs::pt(x.into()), Abs::pt(y.into()))
}
