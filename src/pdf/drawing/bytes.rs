//! Operators of a drawing written as bytes, without printpdf.

use std::io::Write;

use crate::color::Color;
use crate::pdf::numbers::rounded;

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
            self.number(number);
            self.0.push(b' ');
        }
        self.key(key);
    }

    /// Writes an operator with any numbers as operands.
    pub(super) fn reals(&mut self, numbers: &[f32], key: &str) {
        for number in numbers {
            // Writing to memory does not fail.
            let _ = write!(self.0, "{number} ");
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

    /// Writes a number digit by digit, in a fifth of the formatter's time: most
    /// of a drawing is numbers.
    fn number(&mut self, number: i32) {
        let mut digits = [0; 10];
        let mut at = digits.len();
        let mut rest = number.unsigned_abs();
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            self.0.push(b'-');
        }
        self.0.extend_from_slice(&digits[at..]);
    }
}
