//! The lines chosen for a text so far, by the policy they were chosen by.

use std::sync::{Arc, Mutex, PoisonError};

use super::policy::Policy;

/// The most policies for which the lines of a text are kept. A leaflet is tried
/// in some ten type sizes.
pub(super) const MOST_POLICIES: usize = 32;

/// The lines chosen for a text. Attempts at one type size differ in spaces and
/// pictures, seldom in their lines; from one compile to the next most texts
/// keep theirs.
#[derive(Debug)]
pub(super) struct ChosenLines<L>(Mutex<Vec<(Policy, Arc<[L]>)>>);

impl<L> Default for ChosenLines<L> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<L: Copy> ChosenLines<L> {
    /// The lines by a policy, chosen now unless they were before.
    pub(super) fn get_or_choose(&self, policy: &Policy, choose: impl FnOnce() -> Vec<L>) -> Vec<L> {
        if let Some(known) = self.get(policy) {
            return known.to_vec();
        }
        let lines = choose();
        let mut chosen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if chosen.len() == MOST_POLICIES {
            chosen.remove(0);
        }
        chosen.push((*policy, lines.as_slice().into()));
        lines
    }

    fn get(&self, policy: &Policy) -> Option<Arc<[L]>> {
        let chosen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        chosen.iter().find(|(known, _)| known == policy).map(|(_, lines)| lines.clone())
    }
}
