//! What `leaflet translate approve` asks for: which blocks are approved or refused, by
//! whom and when. [`plan`](super::plan) decides what becomes of each block.

use super::super::args::ApproveArguments;
use crate::calendar::Date;
use crate::diagnostic::TranslationFault;
use crate::translation::Reviewer;

/// The blocks to approve and to refuse, and the reviewer.
#[derive(Debug)]
pub(in super::super) struct ApprovalRequest {
    by: String,
    date: Date,
    /// The numbers of the blocks to approve. If there are none, and none to refuse,
    /// all blocks that can be approved are.
    blocks: Vec<usize>,
    /// The numbers of the blocks to refuse.
    pub(super) refused: Vec<usize>,
    /// The reason of the refusal.
    pub(super) reason: String,
}

impl ApprovalRequest {
    /// Checks what was typed, for a number of translations.
    ///
    /// # Errors
    /// No one is named who approves, a day is wrong, or the blocks and the reason do
    /// not agree.
    pub(super) fn resolve(
        typed: &ApproveArguments,
        translations: usize,
        today: Date,
    ) -> Result<Self, TranslationFault> {
        let by = given(typed.by.as_deref()).ok_or(TranslationFault::NobodyApproves)?;
        let date = typed.date.as_deref().map_or(Ok(today), |typed| date(typed, today))?;
        let numbers = |typed: &[std::num::NonZeroUsize]| typed.iter().map(|it| it.get()).collect();
        let (blocks, refused): (Vec<usize>, Vec<usize>) =
            (numbers(&typed.blocks), numbers(&typed.refused));
        if let Some(&number) = blocks.iter().find(|number| refused.contains(number)) {
            return Err(TranslationFault::ApprovedAndRefused { number });
        }
        if translations > 1 && !(blocks.is_empty() && refused.is_empty()) {
            return Err(TranslationFault::BlockOfSeveral { count: translations });
        }
        let reason = given(typed.reason.as_deref());
        if reason.is_none() != refused.is_empty() {
            return Err(TranslationFault::RefusalWithoutReason);
        }
        Ok(Self { by, date, blocks, refused, reason: reason.unwrap_or_default() })
    }

    /// The reviewer.
    pub(super) fn reviewer(&self) -> Reviewer<'_> {
        Reviewer { by: &self.by, date: self.date }
    }

    /// Whether a block to approve was named by its number.
    pub(super) fn names(&self, number: usize) -> bool {
        self.blocks.contains(&number)
    }

    /// Whether a block should be approved if it can be.
    pub(super) fn wants(&self, number: usize) -> bool {
        let is_whole = self.blocks.is_empty() && self.refused.is_empty();
        is_whole || self.names(number)
    }

    /// A number that was typed and is greater than the number of blocks.
    pub(super) fn number_beyond(&self, count: usize) -> Option<usize> {
        self.blocks.iter().chain(&self.refused).copied().find(|&number| number > count)
    }
}

/// The typed text without surrounding blanks, unless it is empty.
fn given(typed: Option<&str>) -> Option<String> {
    typed.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The day that was typed, which may not be in the future.
fn date(typed: &str, today: Date) -> Result<Date, TranslationFault> {
    let parts: Vec<&str> = typed.split('-').collect();
    let read = match parts[..] {
        [year, month, day] if year.len() == 4 => {
            let number = |part: &str| part.parse::<u8>().ok();
            year.parse().ok().zip(number(month)).zip(number(day))
        }
        _ => None,
    };
    let day = read.and_then(|((year, month), day)| Date::new(year, month, day));
    let typed = typed.to_owned();
    match day {
        None => Err(TranslationFault::NoDate { typed }),
        Some(day) if day > today => Err(TranslationFault::FutureDate { typed }),
        Some(day) => Ok(day),
    }
}
