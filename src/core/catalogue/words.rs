//! Which messages an exercise has.

use super::Exercise;

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

    /// Ids of the words only the library needs: two common faults, and what mends each.
    #[must_use]
    pub fn library_message_ids(&self) -> [String; 4] {
        ["fault-1", "fix-1", "fault-2", "fix-2"].map(|suffix| [self.id, suffix].join("-"))
    }
}
