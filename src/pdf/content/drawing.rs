use printpdf::Op;

use super::page::Content;
use crate::artwork::Artwork;
use crate::layout::Drawing;
use crate::pdf::WriteError;

impl Content<'_> {
    /// Writes a picture.
    pub(super) fn drawing(&mut self, drawing: &Drawing) -> Result<(), WriteError> {
        let Artwork::Vector(_vector) = &*drawing.artwork;
        self.operators.push(Op::SaveGraphicsState);
        self.operators.push(Op::RestoreGraphicsState);
        Ok(())
    }
}
