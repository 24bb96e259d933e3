//! What the bout's screen shows of the cue that plays.

use super::{Bout, Easier, Step, words};
use crate::{
    Message,
    view::{CueView, FigureView, Side},
};

/// Holds at least this long are long enough for a spoken sentence, milliseconds.
const SENTENCE_MS: u32 = 3_000;

impl Bout {
    /// The cue that plays; `None` once the bout has ended.
    #[must_use]
    pub fn cue_view(&self) -> Option<CueView> {
        let cue = self.cue()?;
        let item = self.items().get(cue.item)?;
        Some(CueView {
            index: cue.number,
            kind: cue.step.kind(),
            title: words::title(cue),
            detail: words::detail(cue, item),
            side: cue.side,
            starts_ms: cue.starts_ms,
            lasts_ms: cue.lasts_ms,
            rep: cue.rep,
            reps: cue.reps,
        })
    }

    /// What the cue after it is, in a word or two; of another exercise its name.
    #[must_use]
    pub fn next_title(&self) -> Option<Message> {
        let cue = self.next_cue()?;
        let name = self.items().get(cue.item).filter(|_| cue.step == Step::Next).map(|item| item.message("name"));
        Some(name.map_or_else(|| words::title(cue), Message::new))
    }

    /// What is said when the cue begins: the exercise's name and how to get into position; the first repetition in sentences, later ones in a word or two.
    #[must_use]
    pub fn spoken(&self) -> Vec<Message> {
        let cue_and_item = self.cue().and_then(|cue| Some((cue, self.items().get(cue.item)?)));
        let Some((cue, item)) = cue_and_item else { return Vec::new() };
        let title = words::title(cue);
        let detail = words::detail(cue, item);
        match cue.step {
            Step::GetReady | Step::Next => vec![Message::new(item.message("name")), detail],
            Step::Adjust => vec![title, detail],
            Step::Hold if cue.lasts_ms >= SENTENCE_MS => vec![detail],
            _ if cue.rep == 1 => vec![detail],
            _ => vec![title],
        }
    }

    /// What the figure shows.
    #[must_use]
    pub fn figure_view(&self) -> Option<FigureView> {
        let cue = self.cue()?;
        let item = self.items().get(cue.item)?;
        Some(FigureView {
            description: Message::new(item.form_message("figure")),
            viewpoint: item.rung.movement.viewpoint,
            props: item.rung.movement.props.to_vec(),
            mirrored: cue.side == Some(Side::Left),
        })
    }

    /// What "easier" would do now.
    #[must_use]
    pub fn easier_message(&self) -> &'static str {
        self.item().map_or(Easier::Nothing, Easier::of).message()
    }

    /// Milliseconds into the bout at `performance_ms`, never beyond the cue that shows: a late wake must not show a place that has no words yet.
    #[must_use]
    pub fn position_shown_ms(&self, performance_ms: u64) -> u32 {
        let position = self.player().position_at(performance_ms);
        self.cue().map_or(position, |cue| position.min(cue.ends_ms()))
    }
}
