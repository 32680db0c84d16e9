//! What was found for a text so far, by the policy it was found by.

use std::sync::{Mutex, PoisonError};

use super::policy::Policy;

/// The most policies for which something is kept of a text. A leaflet is tried
/// in some ten type sizes.
pub(super) const MOST_POLICIES: usize = 32;

/// What was found for a text: its lines, or how few they are. Attempts at one
/// type size differ in spaces and pictures, seldom in their lines; from one
/// compile to the next most texts keep theirs.
#[derive(Debug)]
pub(super) struct ByPolicy<V>(Mutex<Vec<(Policy, V)>>);

impl<V> Default for ByPolicy<V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<V: Clone> ByPolicy<V> {
    /// What is found by a policy, now unless it was before.
    pub(super) fn get_or_find(&self, policy: &Policy, find: impl FnOnce() -> V) -> V {
        if let Some(known) = self.get(policy) {
            return known;
        }
        let value = find();
        let mut found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if found.len() == MOST_POLICIES {
            found.remove(0);
        }
        found.push((*policy, value.clone()));
        value
    }

    fn get(&self, policy: &Policy) -> Option<V> {
        let found = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        found.iter().find(|(known, _)| known == policy).map(|(_, value)| value.clone())
    }
}
