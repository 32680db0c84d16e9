//! Operators of a drawing written as bytes, without printpdf.

use crate::color::Color;
use crate::pdf::numbers::{push_real, push_whole, rounded};

/// The bytes of a stream of operators.
#[derive(Debug, Default)]
pub(super) struct Bytes(pub(super) Vec<u8>);

impl Bytes {
    /// Writes operators verbatim.
    pub(super) fn text(&mut self, text: &str) {
        self.0.extend_from_slice(text.as_bytes());
    }

    /// Writes an operator with whole numbers as operands.
    pub(super) fn whole(&mut self, numbers: &[i32], key: &str) {
        for &number in numbers {
            push_whole(number.into(), &mut self.0);
            self.0.push(b' ');
        }
        self.key(key);
    }

    /// Writes an operator with any numbers as operands.
    pub(super) fn reals(&mut self, numbers: &[f32], key: &str) {
        for &number in numbers {
            push_real(number, &mut self.0);
            self.0.push(b' ');
        }
        self.key(key);
    }

    /// Sets a colour, with the first key for a grey level and the second for
    /// red, green and blue.
    pub(super) fn color(&mut self, color: Color, [grey, rgb]: [&str; 2]) {
        let share = |component: u8| rounded(f64::from(component) / 255.0, 3);
        match color.neutral() {
            Some(level) => self.reals(&[share(level)], grey),
            None => self.reals(&[color.red, color.green, color.blue].map(share), rgb),
        }
    }

    fn key(&mut self, key: &str) {
        self.text(key);
        self.0.push(b'\n');
    }
}
