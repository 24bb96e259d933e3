//! Every id the core can emit has words in every language.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a failing test panics")]

#[path = "support/languages.rs"]
mod languages;

use std::{collections::BTreeSet, fs, path::Path};

use languages::{ids, languages};
use steadyback::message_ids;

#[test]
fn every_language_has_every_message() {
    for language in languages() {
        let known = language.messages();
        let missing: Vec<String> = message_ids().into_iter().filter(|id| !known.contains_key(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:#?}", language.folder.display());
    }
}

#[test]
fn what_a_language_says_differently_is_still_said_in_the_one_it_starts_from_and_in_the_same_file() {
    let mut different = 0;
    for language in languages() {
        let Some(from) = &language.from else { continue };
        let base = ids(from);
        for (id, files) in ids(&language.folder) {
            assert_eq!(base.get(&id), Some(&files), "{id} in {}", language.folder.display());
            different += 1;
        }
    }
    assert!(different > 0);
}

#[test]
fn every_folder_of_words_is_a_language_of_the_list() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/messages");
    let folders = fs::read_dir(root).expect("the languages").count();
    assert_eq!(folders, languages().len());
}

#[test]
fn no_id_is_listed_twice() {
    let ids = message_ids();
    let distinct: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len());
}
