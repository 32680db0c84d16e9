/// Whether Unicode leaves a character to whoever makes a font (Unicode 23.5).
pub fn is_private(character: char) -> bool {
    matches!(character, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}
