//! Every id the core can emit has words in every language.

#![allow(clippy::panic, clippy::expect_used, reason = "a failing test panics")]

use std::{collections::BTreeSet, fs, path::Path};

use steadyback::message_ids;

fn messages_of(language: &Path) -> BTreeSet<String> {
    let files = fs::read_dir(language).expect("a folder a language").map(|file| file.expect("a file").path());
    let files = files.filter(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    let text: Vec<String> = files.map(|file| fs::read_to_string(file).expect("text")).collect();
    let lines = text.iter().flat_map(|text| text.lines());
    let messages = lines.filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
    messages.filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim().to_owned()).collect()
}

#[test]
fn every_language_has_every_message() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/messages");
    let mut languages = 0;
    for language in fs::read_dir(root).expect("the languages") {
        let language = language.expect("a folder").path();
        let known = messages_of(&language);
        let missing: Vec<String> = message_ids().into_iter().filter(|id| !known.contains(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:#?}", language.display());
        languages += 1;
    }
    assert!(languages > 0);
}

#[test]
fn no_id_is_listed_twice() {
    let ids = message_ids();
    let distinct: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len());
}
