//! Views of the bout, and the figure's pose.

use super::{Coach, screen::Screen};
use crate::{
    Message,
    figure::{Moment, Movement},
    guide::{Bout, Item},
    time::Reading,
    view::{BoutView, PlannedExercise, View},
};

impl Coach {
    pub(super) fn bout_view(&self, bout: &Bout, reading: Reading) -> View {
        // A bout has a cue until it has ended, and one that has ended is not on this screen.
        let (Some(cue), Some(figure)) = (bout.cue_view(), bout.figure_view()) else {
            return View::Rest(self.rest_view(reading.now));
        };
        View::Bout(BoutView {
            exercises: bout.items().iter().map(planned).collect(),
            at: u8::try_from(bout.item_index()).unwrap_or(u8::MAX),
            cue,
            next: bout.next_title(),
            paused: bout.player().paused(),
            position_ms: bout.position_shown_ms(reading.performance_ms),
            total_ms: bout.total_ms(),
            figure,
            note: bout.note().map(|note| Message::new(note.message())),
            easier: Message::new(bout.easier_message()),
        })
    }

    /// What the figure does at `performance_ms`, while a bout is on. With `still`, the clear still of the cue that plays.
    #[must_use]
    pub fn figure(&self, performance_ms: u64, still: bool) -> Option<(&'static Movement, Moment)> {
        match &self.screen {
            Screen::Bout(bout, _) => bout.pose(performance_ms, still),
            _ => None,
        }
    }

    /// The movement that plays `progress` (0–1) of the way from its start to its end; `None` outside a bout, and where it has no end.
    #[must_use]
    pub fn way(&self, progress: f32) -> Option<(&'static Movement, Moment)> {
        match &self.screen {
            Screen::Bout(bout, _) => bout.way(progress),
            _ => None,
        }
    }
}

fn planned(item: &Item) -> PlannedExercise {
    PlannedExercise {
        id: item.exercise.id,
        name: Message::new(item.message("name")),
        purpose: Message::new(item.message("purpose")),
        stop: Message::new(item.message("stop")),
    }
}
