//! Decides which blocks an approval takes, leaves or refuses. The rules for a single
//! block are in `translation`.

use std::collections::BTreeSet;

use super::approval_request::ApprovalRequest;
use crate::compile::Bilingual;
use crate::diagnostic::{Diagnostic, TranslationFault};
use crate::translation::{Reason, TranslatedMessage, Verdict, numbered};

/// A block with its number.
pub(super) type NumberedMessage<'a> = (usize, &'a TranslatedMessage);

/// The decisions on the blocks of a leaflet and its practice.
pub(super) struct Plan<'a> {
    /// The plan of the leaflet, then that of its practice.
    pub(super) parts: Vec<CataloguePlan<'a>>,
    /// Whether a block that was named by its number is left.
    pub(super) leaves_a_named_one: bool,
}

/// The decisions on the blocks of one catalogue; blocks that share an entry count
/// once.
#[derive(Default)]
pub(super) struct CataloguePlan<'a> {
    pub(super) taken: Vec<NumberedMessage<'a>>,
    pub(super) left: Vec<(NumberedMessage<'a>, Reason)>,
    pub(super) refused: Vec<NumberedMessage<'a>>,
    /// The numbers of the blocks that were confirmed by number.
    pub(super) confirmed: BTreeSet<usize>,
}

impl<'a> Plan<'a> {
    /// Decides on the blocks that were read.
    ///
    /// # Errors
    /// A named block does not exist, or cannot be refused.
    pub(super) fn new(
        read: &'a Bilingual,
        approving: &ApprovalRequest,
    ) -> Result<Self, TranslationFault> {
        let translations = read.translations();
        let blocks = numbered(&translations);
        let count = blocks.len();
        if let Some(number) = approving.number_beyond(count) {
            return Err(TranslationFault::NoBlock { number, count });
        }
        let mut plan = Self { parts: Vec::new(), leaves_a_named_one: false };
        let mut rest = &blocks[..];
        for translation in translations {
            let (own, others) = rest.split_at(translation.blocks.len());
            rest = others;
            plan.parts.push(CataloguePlan::new(own, approving)?);
        }
        let mut left = plan.parts.iter().flat_map(|part| &part.left);
        plan.leaves_a_named_one = left.any(|((number, _), _)| approving.names(*number));
        Ok(plan)
    }

    /// The faults of the blocks that are left because of them.
    pub(super) fn faults(&self, read: &'a Bilingual) -> Vec<Diagnostic> {
        let left = self.parts.iter().flat_map(|part| &part.left);
        let faulty: BTreeSet<usize> = left
            .filter(|(_, reason)| *reason == Reason::Faulty)
            .map(|((_, block), _)| block.entry.span.start)
            .collect();
        let is_left = |block: &TranslatedMessage| faulty.contains(&block.entry.span.start);
        let mut found =
            read.faults(|block| block.faults_when_confirmed().filter(move |_| is_left(block)));
        found.extend(read.waiver_faults(is_left));
        found
    }
}

impl<'a> CataloguePlan<'a> {
    fn new(
        blocks: &[NumberedMessage<'a>],
        approving: &ApprovalRequest,
    ) -> Result<Self, TranslationFault> {
        let mut part = Self::default();
        let mut known = BTreeSet::new();
        for &(number, block) in blocks {
            if approving.refused.contains(&number) {
                if !block.has_translation() {
                    return Err(TranslationFault::NothingToRefuse { number });
                }
                part.refused.push((number, block));
            } else if approving.wants(number) && known.insert(block.entry.key()) {
                part.judge((number, block), approving.names(number));
            }
        }
        Ok(part)
    }

    fn judge(&mut self, (number, block): NumberedMessage<'a>, is_named: bool) {
        match block.verdict(is_named) {
            Verdict::Taken => {
                self.taken.push((number, block));
                if is_named {
                    self.confirmed.insert(number);
                }
            }
            Verdict::Known => {}
            Verdict::Left(reason) => self.left.push(((number, block), reason)),
        }
    }
}
