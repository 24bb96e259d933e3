//! Which messages an exercise has.

use super::{Exercise, Form};

impl Exercise {
    /// Ids of the words a bout needs: name, purpose, cues, when to stop, and each form's.
    #[must_use]
    pub fn message_ids(&self) -> Vec<String> {
        let own = ["name", "purpose", "stop", "cue-1", "cue-2", "cue-3"].map(|suffix| [self.id, suffix].join("-"));
        let forms = self.forms.iter().flat_map(|form| {
            ["setup", "out", "back", "figure"].map(|suffix| [self.id, form.place.id(), suffix].join("-"))
        });
        own.into_iter().chain(forms).collect()
    }

    /// Ids of the words only the library needs: two common faults, what mends each, and the fault of a form where it looks different.
    #[must_use]
    pub fn library_message_ids(&self) -> Vec<String> {
        let own = ["fault-1", "fix-1", "fault-2", "fix-2"].map(|suffix| [self.id, suffix].join("-"));
        let forms = self.forms.iter().filter(|form| has_words_of_its_own(form));
        let forms = forms.flat_map(|form| ["fault", "fix"].map(|suffix| [self.id, form.place.id(), suffix].join("-")));
        own.into_iter().chain(forms).collect()
    }
}

#[cfg(feature = "plan")]
fn has_words_of_its_own(form: &Form) -> bool {
    use crate::figure::{Fault, FaultWords};
    let mut faults = form.rungs.iter().filter_map(|rung| Fault::of(rung.movement));
    faults.any(|fault| fault.words == FaultWords::OfPlace)
}

/// The faults come with the plan.
#[cfg(not(feature = "plan"))]
fn has_words_of_its_own(_: &Form) -> bool {
    false
}
