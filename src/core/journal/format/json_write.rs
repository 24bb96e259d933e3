//! Entries as JSON text.

use super::{
    exercises::EXERCISES,
    field::{Field, Fields, Kind, List},
    pack::Packed,
    table,
    text::{push_hexadecimal, push_whole},
};
use crate::{
    journal::{Entry, ExerciseRecord, Journal},
    suitability::QUESTIONS,
};

/// What `format` says in a file of ours.
pub(super) const FORMAT: &str = "steadyback-journal";
/// The version of the format that this release writes, and the newest that it reads.
pub(super) const VERSION: i64 = 1;

/// A whole journal as the text of a JSON file, as docs/journal.schema.json describes it. Same journal, same text.
#[must_use]
pub fn export_json(journal: &Journal) -> String {
    let entries = journal.entries();
    let mut text = String::from("{\n\"format\": \"");
    text.push_str(FORMAT);
    text.push_str("\",\n\"version\": ");
    push_whole(&mut text, VERSION);
    text.push_str(",\n\"count\": ");
    push_whole(&mut text, i64::try_from(entries.len()).unwrap_or(i64::MAX));
    text.push_str(",\n\"checksum\": \"");
    push_hexadecimal(&mut text, Packed::of(entries).checksum().into(), 8);
    text.push_str("\",\n\"entries\": [");
    for (index, entry) in entries.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        push_entry(&mut text, entry);
    }
    text.push_str("\n]\n}\n");
    text
}

/// Entries as the text of a JSON list, each as a file has it; for a screen, not for storage: it carries no count and no checksum.
#[must_use]
pub fn entries_json<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> String {
    let mut text = String::from("[");
    for entry in entries {
        if text.len() > 1 {
            text.push_str(",\n");
        }
        push_entry(&mut text, entry);
    }
    text.push(']');
    text
}

fn push_entry(text: &mut String, entry: &Entry) {
    text.push_str("{\"id\": \"");
    push_hexadecimal(text, entry.id.number(), 16);
    text.push_str("\", \"at\": ");
    push_whole(text, entry.at.instant_ms());
    text.push_str(", \"offset\": ");
    push_whole(text, entry.at.offset_minutes().into());
    text.push_str(", \"fact\": \"");
    text.push_str(table::KINDS.get(usize::from(table::number_of(&entry.fact))).copied().unwrap_or_default());
    text.push('"');
    table::describe(&mut Writer { text, lists: Vec::new() }, &mut entry.fact.clone());
    text.push('}');
}

/// Writes the fields it is shown, each after a comma but the first of a list's items.
struct Writer<'a> {
    text: &'a mut String,
    /// For each list that is open: whether its items are bare, and how many were begun.
    lists: Vec<(bool, usize)>,
}

impl Writer<'_> {
    fn name(&mut self, name: &str) {
        // The first field of a group follows its bracket.
        if !self.text.ends_with(['{', '[']) {
            self.text.push_str(", ");
        }
        if !name.is_empty() {
            self.quote(name);
            self.text.push_str(": ");
        }
    }

    /// No name in the format holds a character that JSON would escape.
    fn quote(&mut self, name: &str) {
        self.text.push('"');
        self.text.push_str(name);
        self.text.push('"');
    }

    fn one_of(&mut self, names: &[&'static str], number: i64) {
        let name = usize::try_from(number).ok().and_then(|index| names.get(index).copied());
        self.quote(name.unwrap_or_default());
    }
}

impl Fields for Writer<'_> {
    fn value(&mut self, field: &'static Field, value: Option<i64>) -> Option<i64> {
        let number = field.nearest(value?);
        self.name(field.name);
        match field.kind {
            Kind::Whole(..) | Kind::Instant | Kind::Offset => push_whole(self.text, number),
            Kind::Flag => self.text.push_str(if number == 0 { "false" } else { "true" }),
            Kind::Choice(names) => self.one_of(names, number),
            Kind::Exercise => self.one_of(EXERCISES, number),
            Kind::Name => {
                self.text.push('"');
                push_hexadecimal(self.text, number.cast_unsigned(), 16);
                self.text.push('"');
            }
            Kind::Statements => {
                self.text.push('[');
                let ticked = (0..).zip(QUESTIONS).filter(|(bit, _)| number >> bit & 1 != 0);
                for (_, question) in ticked {
                    self.name("");
                    self.quote(question.id);
                }
                self.text.push(']');
            }
        }
        value
    }

    fn open(&mut self, list: List, _: &mut usize) {
        self.name(list.name);
        self.text.push('[');
        self.lists.push((list.bare, 0));
    }

    fn item(&mut self) {
        let Some((bare, begun)) = self.lists.last_mut() else { return };
        *begun += 1;
        if *bare {
            return;
        }
        self.text.push_str(if *begun == 1 { "{" } else { "}, {" });
    }

    fn close(&mut self) {
        let Some((bare, begun)) = self.lists.pop() else { return };
        self.text.push_str(if bare || begun == 0 { "]" } else { "}]" });
    }

    fn exercise(&mut self, record: &mut ExerciseRecord) {
        table::describe_exercise(self as &mut dyn Fields, record);
    }
}
