//! Which words load when: the language files, and the message ids each group must have.

use crate::{
    catalogue::{Exercise, all, beyond_first_bout},
    policy::{Mark, POLICY, Row, Unit},
};

/// A group of words that loads together, so that the first bout does not wait for words it cannot show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// The check and the first bouts.
    FirstBout,
    /// The plan: progress, advice, and the exercises a plan adds.
    Plan,
    /// The plan's pages: the shell's own words.
    Pages,
    /// The library: common faults and what mends them.
    Library,
    /// About this coach: what each of the rules' numbers means.
    About,
}

impl Words {
    /// All groups.
    pub const ALL: [Self; 5] = [Self::FirstBout, Self::Plan, Self::Pages, Self::Library, Self::About];

    /// The language files it is made of; a file belongs to one group. What the build joins for the first bout is listed in `src/build/make/messages.mjs`.
    #[must_use]
    pub fn files(self) -> &'static [&'static str] {
        match self {
            Self::FirstBout => &["check.ftl", "cues.ftl", "exercises.ftl", "screens.ftl"],
            Self::Plan => &["advice.ftl", "journal.ftl", "plan.ftl", "progress.ftl", "strength.ftl"],
            Self::Pages => &["memory.ftl", "pages.ftl"],
            Self::Library => &["library.ftl"],
            Self::About => &["about.ftl", "about-page.ftl"],
        }
    }

    /// Every message id of the group that the core can ever emit, each once, in a stable order.
    #[must_use]
    pub fn message_ids(self) -> Vec<String> {
        match self {
            Self::FirstBout => crate::message_ids(),
            Self::Plan => {
                let told = crate::journal::MESSAGE_IDS.iter().chain(crate::progress::MESSAGE_IDS);
                let told = told.chain(crate::plan::MESSAGE_IDS).chain(&crate::view::ImportView::MESSAGE_IDS);
                let told = told.chain(crate::coach::OF_TESTS);
                let exercises = beyond_first_bout().iter().flat_map(Exercise::message_ids);
                exercises.chain(told.copied().map(String::from)).chain(crate::advice::message_ids()).collect()
            }
            Self::Pages => Vec::new(),
            Self::Library => all().iter().flat_map(Exercise::library_message_ids).collect(),
            Self::About => {
                let marks = Mark::ALL.iter().map(|mark| mark.message());
                let terms = marks.chain(Unit::ALL.iter().map(|unit| unit.message())).map(String::from);
                terms.chain(POLICY.rows().iter().map(Row::message)).collect()
            }
        }
    }
}
