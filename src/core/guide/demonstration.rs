//! An exercise shown apart from a bout: over and over, correct or with its commonest fault. Drawing only: nothing is decided here.

use super::{
    Item,
    pose::{calm_breath, share, stride, walks},
};
use crate::{
    Message,
    catalogue::Style,
    figure::{self, Belly, Fault, FaultWords, Frame, Moment, Movement},
    view::{ComparisonView, DemonstrationView, FigureView},
};

/// How long the end position is shown at least and at most, where it is held, milliseconds.
const HOLD_MS: (u32, u32) = (800, 2_500);
/// How long the start position is shown between repetitions, milliseconds.
const PAUSE_MS: u32 = 700;

/// What a demonstration shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// The movement, as in a bout.
    Movement,
    /// The same, seen from where its fault shows.
    Correct,
    /// The fault.
    Fault,
}

/// One exercise at one rung, to be shown at any time.
#[derive(Clone, Copy, Debug)]
pub struct Demonstration {
    item: Item,
}

/// One part of a repetition: from which key to which, and how much of its time has passed.
type Part = (u8, u8, f32);

impl Demonstration {
    /// Of `item`; its dose does not matter.
    #[must_use]
    pub fn new(item: Item) -> Self {
        Self { item }
    }

    /// Writes the figure `at_ms` milliseconds after the first repetition began. Repetitions follow each other for ever.
    pub fn frame(&self, shows: Shows, mirrored: bool, at_ms: u32, out: &mut Frame) {
        let (from, to, progress) = self.part(at_ms % self.cycle_ms());
        let fault = Fault::of(self.item.rung.movement).filter(|_| shows != Shows::Movement);
        let belly =
            if shows == Shows::Fault { fault.map_or(Belly::Breathes, |fault| fault.belly) } else { Belly::Breathes };
        let breath = match belly {
            Belly::Still => 0.0,
            Belly::PushedOut => {
                share(u32::from(from), 1) + (share(u32::from(to), 1) - share(u32::from(from), 1)) * progress
            }
            Belly::Breathes if self.item.exercise.style == Style::Breath => {
                if to == 1 {
                    progress
                } else {
                    1.0 - progress
                }
            }
            Belly::Breathes => calm_breath(at_ms),
        };
        let moment = Moment { from, to, progress, breath, range: 1.0, mirrored };
        figure::frame(&self.movement(shows), moment, out);
    }

    /// Milliseconds from one repetition's beginning to the next one's.
    #[must_use]
    pub fn cycle_ms(&self) -> u32 {
        let (out, hold, back, pause) = self.lengths_ms();
        out + hold + back + pause
    }

    /// What there is to show, with its words.
    #[must_use]
    pub fn view(&self, mirrored: bool) -> DemonstrationView {
        let figure = |movement: &Movement| FigureView {
            description: Message::new(self.item.form_message("figure")),
            viewpoint: movement.viewpoint,
            props: movement.props.to_vec(),
            mirrored,
        };
        let comparison = Fault::of(self.item.rung.movement).map(|fault| {
            let (fault_words, fix) = self.words(fault.words);
            ComparisonView { fault: fault_words, fix, figure: figure(&fault.movement) }
        });
        DemonstrationView {
            figure: figure(self.item.rung.movement),
            end_ms: self.lengths_ms().0,
            cycle_ms: self.cycle_ms(),
            comparison,
        }
    }

    fn words(&self, words: FaultWords) -> (Message, Message) {
        let of = |suffix: &str| Message::new(self.item.message(suffix));
        match words {
            FaultWords::First => (of("fault-1"), of("fix-1")),
            FaultWords::Second => (of("fault-2"), of("fix-2")),
            FaultWords::OfPlace => {
                let of = |suffix: &str| Message::new(self.item.form_message(suffix));
                (of("fault"), of("fix"))
            }
        }
    }

    fn movement(&self, shows: Shows) -> Movement {
        let movement = self.item.rung.movement;
        match (shows, Fault::of(movement)) {
            (Shows::Correct, Some(fault)) => fault.correct(),
            (Shows::Fault, Some(fault)) => fault.movement,
            _ => *movement,
        }
    }

    fn part(&self, in_cycle_ms: u32) -> Part {
        let (out, hold, back, _) = self.lengths_ms();
        let (holds, returns, pauses) = (out, out + hold, out + hold + back);
        if in_cycle_ms < holds {
            self.stepped(0, 1, in_cycle_ms, out)
        } else if in_cycle_ms < returns {
            (1, 1, 1.0)
        } else if in_cycle_ms < pauses {
            self.stepped(1, 0, in_cycle_ms - returns, back)
        } else {
            (0, 0, 1.0)
        }
    }

    fn stepped(&self, from: u8, to: u8, since_ms: u32, lasts_ms: u32) -> Part {
        let progress = share(since_ms, lasts_ms);
        if walks(&self.item) { stride(from, to, progress, lasts_ms) } else { (from, to, progress) }
    }

    /// Out, hold, back, pause.
    fn lengths_ms(&self) -> (u32, u32, u32, u32) {
        let (out, back) = (u32::from(self.item.rung.out_ms), u32::from(self.item.rung.back_ms));
        let (least, most) = HOLD_MS;
        let hold = (u32::from(self.item.hold_s()) * 1000).clamp(least, most);
        match self.item.exercise.style {
            Style::Hold => (out, hold, back, PAUSE_MS),
            Style::Flow if !walks(&self.item) => (out, 0, back, PAUSE_MS),
            Style::Flow | Style::Breath => (out, 0, back, 0),
        }
    }
}
