//! The languages, as `www/languages.json` lists them: where each one's words are.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

/// A language that somebody wrote, or the part of it that differs from another's. Those that the build makes have the ids of what they are made from.
pub struct Language {
    pub folder: PathBuf,
    /// The language that says the rest.
    pub from: Option<PathBuf>,
}

impl Language {
    /// Every message id, with the files it is in; `from` counts where this language says nothing of its own.
    pub fn messages(&self) -> BTreeMap<String, Vec<String>> {
        let mut all = self.from.as_deref().map(ids).unwrap_or_default();
        all.extend(ids(&self.folder));
        all
    }
}

/// Every language with a folder, in the order of the list.
pub fn languages() -> Vec<Language> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www");
    let list = fs::read_to_string(root.join("languages.json")).expect("the list of languages");
    let list: Value = serde_json::from_str(&list).expect("JSON");
    let folder = |tag: &Value| root.join("messages").join(tag.as_str().expect("a tag"));
    let written = list["languages"].as_array().expect("languages").iter().filter(|language| language["made"].is_null());
    written
        .map(|language| Language { folder: folder(&language["tag"]), from: language.get("from").map(folder) })
        .collect()
}

/// The ids of one folder, with the files each is in.
pub fn ids(folder: &Path) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in fs::read_dir(folder).expect("a folder a language").map(|file| file.expect("a file").path()) {
        let name = file.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        let text = fs::read_to_string(&file).expect("text");
        let lines = text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()));
        for (id, _) in lines.filter_map(|line| line.split_once('=')) {
            found.entry(id.trim().to_owned()).or_default().push(name.clone());
        }
    }
    found
}
