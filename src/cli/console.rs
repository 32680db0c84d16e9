//! The two streams to the terminal. Paths and requested output go to standard output,
//! everything else to standard error. Messages are worded in `diagnostic` and
//! [`status_lines`](super::status_lines).

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::Path;

use anstream::{AutoStream, ColorChoice};

use super::ExitStatus;
use super::args::{ColorMode, MessageFormat, Presentation};
use super::typed::time_of_day;
use crate::diagnostic::{
    self, CommandProblem, Diagnostic, Format, GoodLeaflet, Language, OutputProblem, Problem,
    Severity, visible, visible_name,
};

/// How the program presents its messages in this run.
#[derive(Debug)]
pub(super) struct Console {
    /// The language of all messages.
    pub(super) language: Language,
    quiet: bool,
    format: Format,
    color: ColorChoice,
    /// Whether messages are what was asked for, and go to standard output.
    answers: bool,
    /// Whether the path of a file comes with the time at which it was written.
    tells_time: bool,
}

impl Console {
    /// Takes the presentation from the command line and, for options that are not
    /// given, from the practice and the environment.
    pub(super) fn new(presentation: &Presentation, practice: Option<Language>) -> Self {
        let color = match presentation.color {
            Some(ColorMode::Always) => ColorChoice::Always,
            Some(ColorMode::Never) => ColorChoice::Never,
            // This knows NO_COLOR and the abilities of the terminal.
            Some(ColorMode::Auto) | None => AutoStream::choice(&io::stderr()),
        };
        let format = match presentation.message_format {
            Some(MessageFormat::Json) => Format::Json,
            Some(MessageFormat::Human) => Format::Human { color: color != ColorChoice::Never },
            None => Format::Plain { color: color != ColorChoice::Never },
        };
        let language = match presentation.messages {
            Some(language) => language.language(),
            None => practice
                .unwrap_or_else(|| language_of(&sys_locale::get_locale().unwrap_or_default())),
        };
        let quiet = presentation.quiet;
        Self { language, quiet, format, color, answers: false, tells_time: false }
    }

    /// The same, for messages that are what was asked for.
    pub(super) fn answering(&self, presentation: &Presentation) -> Self {
        let is_auto = !matches!(presentation.color, Some(ColorMode::Always | ColorMode::Never));
        let color = if is_auto { AutoStream::choice(&io::stdout()) } else { self.color };
        let is_coloured = color != ColorChoice::Never;
        let format = match self.format {
            Format::Plain { .. } => Format::Plain { color: is_coloured },
            Format::Human { .. } => Format::Human { color: is_coloured },
            Format::Json => Format::Json,
        };
        Self { format, color, answers: true, ..*self }
    }

    /// The same, with the time before each path.
    pub(super) fn telling_time(&self) -> Self {
        Self { tells_time: true, ..*self }
    }

    /// Whether it prints remarks beside diagnostics: not to a program, nor with
    /// `--quiet`.
    fn is_chatty(&self) -> bool {
        !self.quiet && self.format != Format::Json
    }

    /// Whether a program reads the messages.
    pub(super) fn speaks_json(&self) -> bool {
        self.format == Format::Json
    }

    /// Whether a person sees the messages at once.
    pub(super) fn is_watched(&self) -> bool {
        self.is_chatty() && io::stderr().is_terminal()
    }

    /// Prints diagnostics.
    pub(super) fn report(&self, diagnostics: &[Diagnostic]) {
        let shown: Vec<&Diagnostic> = diagnostics
            .iter()
            .filter(|diagnostic| !self.quiet || diagnostic.severity() == Severity::Error)
            .collect();
        if !shown.is_empty() {
            self.say(&diagnostic::render(shown, self.language, self.format));
        }
    }

    /// Reports why the command line is refused.
    pub(super) fn refuse(&self, problem: CommandProblem) -> ExitStatus {
        self.report(&[Diagnostic::new(problem)]);
        ExitStatus::Misuse
    }

    /// Reports, before the work begins, why none of it can be done.
    pub(super) fn fail(&self, problem: impl Into<Problem>) -> ExitStatus {
        self.report(&[Diagnostic::new(problem)]);
        ExitStatus::Fault
    }

    /// Prints a remark for a person.
    pub(super) fn remark(&self, text: &str) {
        if self.is_chatty() {
            self.say(&visible(text));
        }
    }

    /// Reports to a program a leaflet that is well.
    pub(super) fn report_good(&self, good: &GoodLeaflet<'_>) {
        if self.speaks_json() && !self.quiet {
            self.say(&diagnostic::render_good(good));
        }
    }

    /// Writes messages where they belong. A failure is one of standard output, and is
    /// reported on standard error.
    fn say(&self, text: &str) {
        if !self.answers {
            return self.say_aside(text);
        }
        let mut shown = Vec::new();
        let _ = AutoStream::new(&mut shown, self.color).write_all(text.as_bytes());
        if let Err(error) = to_standard_output(&shown) {
            let problem = OutputProblem::NoStandardOutput { reason: error.to_string() };
            let found = Diagnostic::new(problem);
            self.say_aside(&diagnostic::render([&found], self.language, self.format));
        }
    }

    /// Writes to standard error. A console of Windows gets UTF-16 from std, whatever
    /// its code page. A failure cannot be reported anywhere.
    pub(super) fn say_aside(&self, text: &str) {
        let mut stream = AutoStream::new(io::stderr().lock(), self.color);
        let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
    }

    /// Writes requested output to standard output.
    pub(super) fn answer(&self, text: &str) -> ExitStatus {
        self.settle(to_standard_output(visible(text).as_bytes()))
    }

    /// Prints the path of a file that was written.
    pub(super) fn name(&self, path: &Path) -> ExitStatus {
        if self.quiet {
            ExitStatus::Done
        } else {
            let path = visible_name(&path.display().to_string());
            let time = if self.tells_time { time_of_day() + " " } else { String::new() };
            self.answer(&format!("{time}{path}\n"))
        }
    }

    /// Reports that standard output could not be written, if it could not.
    fn settle(&self, written: io::Result<()>) -> ExitStatus {
        match written {
            Ok(()) => ExitStatus::Done,
            Err(error) => self.fail(OutputProblem::NoStandardOutput { reason: error.to_string() }),
        }
    }
}

/// Whether standard output is a terminal, where a PDF is of no use.
pub(super) fn standard_output_is_a_terminal() -> bool {
    io::stdout().is_terminal()
}

/// Whether standard output was closed before the program began (`>&-`), so that
/// output is lost. std then puts the null device in its place, opened for reading
/// as well; a deliberate `>/dev/null` opens it for writing only.
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

/// Writes to standard output. A reader that closes the pipe early is not an
/// error.
pub(super) fn to_standard_output(bytes: &[u8]) -> io::Result<()> {
    let mut stream = io::stdout().lock();
    match stream.write_all(bytes).and_then(|()| stream.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// The language of a locale: Dutch for `nl-BE`, English for any other language.
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
