//! Every text a file has had since it was opened, as the steps between them.

/// The steps of a file, done and undone.
#[derive(Debug, Default)]
pub(super) struct History {
    steps: Vec<TextStep>,
    /// The number of steps that are done.
    done: usize,
}

/// A step from one text to the next: some bytes in place of others.
#[derive(Debug)]
struct TextStep {
    at: usize,
    old: String,
    new: String,
    /// Steps in a row with the same key are undone as one.
    join: Option<String>,
}

impl History {
    /// Adds the step from one text to another; steps that were undone are dropped.
    pub(super) fn add(&mut self, old: &str, new: &str, join: Option<&str>) {
        if old == new {
            return;
        }
        self.steps.truncate(self.done);
        self.steps.push(TextStep::between(old, new, join.map(str::to_owned)));
        self.done = self.steps.len();
    }

    pub(super) fn can_undo(&self) -> bool {
        self.done > 0
    }

    pub(super) fn can_redo(&self) -> bool {
        self.done < self.steps.len()
    }

    /// The text before the last steps that belong together; `None` at the beginning.
    pub(super) fn undo(&mut self, text: &str) -> Option<String> {
        let mut text = text.to_owned();
        let key = self.steps.get(self.done.checked_sub(1)?)?.join.clone();
        loop {
            self.done -= 1;
            let step = &self.steps[self.done];
            text.replace_range(step.at..step.at + step.new.len(), &step.old);
            let before = self.done.checked_sub(1).map(|at| &self.steps[at].join);
            if key.is_none() || before != Some(&key) {
                return Some(text);
            }
        }
    }

    /// The text after the next steps that belong together; `None` at the end.
    pub(super) fn redo(&mut self, text: &str) -> Option<String> {
        let mut text = text.to_owned();
        let key = self.steps.get(self.done)?.join.clone();
        loop {
            let step = &self.steps[self.done];
            text.replace_range(step.at..step.at + step.old.len(), &step.new);
            self.done += 1;
            let next = self.steps.get(self.done).map(|step| &step.join);
            if key.is_none() || next != Some(&key) {
                return Some(text);
            }
        }
    }
}

impl TextStep {
    fn between(old: &str, new: &str, join: Option<String>) -> Self {
        let same = |(one, other): &(u8, u8)| one == other;
        let mut at = old.bytes().zip(new.bytes()).take_while(same).count();
        while !old.is_char_boundary(at) || !new.is_char_boundary(at) {
            at -= 1;
        }
        let (old, new) = (&old[at..], &new[at..]);
        let mut back = old.bytes().rev().zip(new.bytes().rev()).take_while(same).count();
        while !old.is_char_boundary(old.len() - back) || !new.is_char_boundary(new.len() - back) {
            back -= 1;
        }
        let part = |text: &str| text[..text.len() - back].to_owned();
        Self { at, old: part(old), new: part(new), join }
    }
}

#[cfg(test)]
mod tests {
    use super::History;

    #[test]
    fn steps_with_one_key_are_undone_as_one() {
        let mut history = History::default();
        let texts = ["één", "één t", "één tw", "één twee", "ëén twee"];
        for (pair, join) in texts.windows(2).zip([Some("a"), Some("a"), Some("a"), None]) {
            history.add(pair[0], pair[1], join);
        }
        assert_eq!(history.undo(texts[4]).as_deref(), Some(texts[3]));
        assert_eq!(history.undo(texts[3]).as_deref(), Some(texts[0]));
        assert_eq!(history.undo(texts[0]), None);
        assert_eq!(history.redo(texts[0]).as_deref(), Some(texts[3]));
        assert_eq!(history.redo(texts[3]).as_deref(), Some(texts[4]));
        assert_eq!(history.redo(texts[4]), None);
    }

    #[test]
    fn new_step_drops_those_that_were_undone() {
        let mut history = History::default();
        history.add("a", "b", None);
        assert_eq!(history.undo("b").as_deref(), Some("a"));
        history.add("a", "c", None);
        assert!(!history.can_redo() && history.can_undo());
        assert_eq!(history.undo("c").as_deref(), Some("a"));
    }
}
