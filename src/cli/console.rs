//! The two streams to the terminal. Paths and what was asked for go to
//! standard output, everything else to standard error.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::Path;

use anstream::{AutoStream, ColorChoice};

use super::ExitStatus;
use super::args::{ColorMode, MessageFormat, MessageLanguage, Presentation};
use crate::diagnostic::{
    self, CommandProblem, Diagnostic, Format, Language, OutputProblem, Problem, Severity, visible,
    visible_name,
};

/// How the program speaks in this run.
#[derive(Debug)]
pub(super) struct Console {
    /// The language of everything it says.
    pub(super) language: Language,
    quiet: bool,
    format: Format,
    color: ColorChoice,
}

impl Console {
    /// Works out how to speak from what was typed and, where nothing was, from
    /// the environment.
    pub(super) fn new(presentation: &Presentation) -> Self {
        let color = match presentation.color {
            Some(ColorMode::Always) => ColorChoice::Always,
            Some(ColorMode::Never) => ColorChoice::Never,
            // Knows NO_COLOR and what the terminal can do.
            Some(ColorMode::Auto) | None => AutoStream::choice(&io::stderr()),
        };
        let format = match presentation.message_format {
            Some(MessageFormat::Json) => Format::Json,
            Some(MessageFormat::Human) | None => {
                Format::Human { color: color != ColorChoice::Never }
            }
        };
        let language = match presentation.messages {
            Some(MessageLanguage::Nl) => Language::Dutch,
            Some(MessageLanguage::En) => Language::English,
            None => language_of(&sys_locale::get_locale().unwrap_or_default()),
        };
        Self { language, quiet: presentation.quiet, format, color }
    }

    /// Whether it may say more than what is wrong: not to a program, nor to a
    /// person who asked for silence.
    fn is_chatty(&self) -> bool {
        !self.quiet && self.format != Format::Json
    }

    /// Whether a program reads what it says.
    pub(super) fn speaks_json(&self) -> bool {
        self.format == Format::Json
    }

    /// Whether a person sees at once what it says.
    pub(super) fn is_watched(&self) -> bool {
        self.is_chatty() && io::stderr().is_terminal()
    }

    /// Says what is wrong.
    pub(super) fn report(&self, diagnostics: &[Diagnostic]) {
        let loud: Vec<&Diagnostic> = diagnostics
            .iter()
            .filter(|diagnostic| !self.quiet || diagnostic.severity() == Severity::Error)
            .collect();
        if !loud.is_empty() {
            self.say(&diagnostic::render(loud, self.language, self.format));
        }
    }

    /// Says why nothing at all is done.
    pub(super) fn refuse(&self, problem: CommandProblem) -> ExitStatus {
        self.report(&[Diagnostic::new(problem)]);
        ExitStatus::Misuse
    }

    /// Says once, before the work, why none of it can be done.
    pub(super) fn fail(&self, problem: impl Into<Problem>) -> ExitStatus {
        self.report(&[Diagnostic::new(problem)]);
        ExitStatus::Fault
    }

    /// Says what is good to know, to a person.
    pub(super) fn remark(&self, text: &str) {
        if self.is_chatty() {
            self.say(&visible(text));
        }
    }

    /// Writes to standard error, in letters a console of Windows shows too:
    /// std gives it UTF-16, whatever its code page. Where that fails, nobody is
    /// left to be told.
    pub(super) fn say(&self, text: &str) {
        let mut stream = AutoStream::new(io::stderr().lock(), self.color);
        let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
    }

    /// Writes what was asked for to standard output.
    pub(super) fn answer(&self, text: &str) -> ExitStatus {
        self.settle(to_standard_output(visible(text).as_bytes()))
    }

    /// Names a file that was written.
    pub(super) fn name(&self, path: &Path) -> ExitStatus {
        match self.quiet {
            true => ExitStatus::Done,
            false => self.answer(&(visible_name(&path.display().to_string()) + "\n")),
        }
    }

    /// Tells of a standard output that could not be written.
    fn settle(&self, written: io::Result<()>) -> ExitStatus {
        match written {
            Ok(()) => ExitStatus::Done,
            Err(error) => self.fail(OutputProblem::NoStandardOutput { reason: error.to_string() }),
        }
    }
}

/// Whether standard output is a screen, where a PDF is of no use.
pub(super) fn standard_output_is_a_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Whether standard output was closed before the program began (`>&-`), so that
/// what is written to it goes nowhere. std then puts the null device in its
/// place, and opens that for reading too; whoever throws the output away on
/// purpose (`>/dev/null`) opens it for writing alone.
pub(super) fn standard_output_is_closed() -> bool {
    #[cfg(unix)]
    {
        use std::fs::{self, File};
        use std::io::Read;
        use std::os::fd::AsFd;
        use std::os::unix::fs::MetadataExt;
        let device = |metadata: fs::Metadata| metadata.rdev();
        let Ok(output) = io::stdout().as_fd().try_clone_to_owned() else { return true };
        let mut output = File::from(output);
        let is_null = match (output.metadata(), fs::metadata("/dev/null")) {
            (Ok(output), Ok(null)) => null.rdev() != 0 && device(output) == device(null),
            _ => false,
        };
        is_null && output.read(&mut [0]).is_ok()
    }
    #[cfg(not(unix))]
    false
}

/// Writes to standard output. A reader that has seen enough and closes the
/// pipe is no error.
pub(super) fn to_standard_output(bytes: &[u8]) -> io::Result<()> {
    let mut stream = io::stdout().lock();
    match stream.write_all(bytes).and_then(|()| stream.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// The language of a locale: `nl-BE` is Dutch; what we do not speak, English.
fn language_of(locale: &str) -> Language {
    match locale.split(['-', '_', '.']).next() {
        Some("nl") => Language::Dutch,
        _ => Language::English,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locale_of_the_netherlands_and_of_flanders_is_dutch() {
        for locale in ["nl", "nl-NL", "nl-BE", "nl_NL.UTF-8"] {
            assert_eq!(language_of(locale), Language::Dutch, "{locale}");
        }
    }

    #[test]
    fn locale_we_do_not_speak_is_english() {
        for locale in ["", "C", "de-DE", "nld", "nn-NO"] {
            assert_eq!(language_of(locale), Language::English, "{locale}");
        }
    }
}
