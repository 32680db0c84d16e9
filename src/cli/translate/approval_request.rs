use super::super::args::ApproveArguments;
use crate::calendar::Date;
use crate::diagnostic::TranslationFault;
use crate::translation::Reviewer;

/// What is to be approved and refused, and by whom.
#[derive(Debug)]
pub(in super::super) struct ApprovalRequest {
    by: String,
    date: Date,
    /// The numbers of the blocks that are approved; without any, and without a
    /// refusal, all that can be.
    blocks: Vec<usize>,
    /// The numbers of those that are refused.
    pub(super) refused: Vec<usize>,
    /// Why.
    pub(super) reason: String,
}

impl ApprovalRequest {
    /// Works out what was typed, for so many translations.
    pub(super) fn resolve(
        typed: &ApproveArguments,
        translations: usize,
        today: Date,
    ) -> Result<Self, TranslationFault> {
        let by = said(typed.by.as_deref()).ok_or(TranslationFault::NobodyApproves)?;
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
        let reason = said(typed.reason.as_deref());
        if reason.is_none() != refused.is_empty() {
            return Err(TranslationFault::RefusalWithoutReason);
        }
        Ok(Self { by, date, blocks, refused, reason: reason.unwrap_or_default() })
    }

    /// Who does it.
    pub(super) fn reviewer(&self) -> Reviewer<'_> {
        Reviewer { by: &self.by, date: self.date }
    }

    /// Whether a block was chosen by its number.
    pub(super) fn names(&self, number: usize) -> bool {
        self.blocks.contains(&number)
    }

    /// Whether a block is to be approved if it can be.
    pub(super) fn wants(&self, number: usize) -> bool {
        let is_whole = self.blocks.is_empty() && self.refused.is_empty();
        is_whole || self.names(number)
    }

    /// A number that none of so many blocks has.
    pub(super) fn number_beyond(&self, count: usize) -> Option<usize> {
        self.blocks.iter().chain(&self.refused).copied().find(|&number| number > count)
    }
}

/// What was typed, if it says anything.
fn said(typed: Option<&str>) -> Option<String> {
    typed.map(str::trim).filter(|said| !said.is_empty()).map(str::to_owned)
}

/// A day that was typed; not one that has yet to come.
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
