//! One entry from JSON.

use super::{
    exercises::EXERCISES,
    field::{Field, Fields, Kind, List},
    json::Json,
    problem::{Problems, entry_path},
    table,
    text::{hexadecimal, push_whole},
};
use crate::{
    journal::{Entry, EntryId, ExerciseRecord, Fact},
    suitability::QUESTIONS,
    time::Now,
};

/// Reads a fact alone: an entry without its name and time, with paths that begin at the fact. Everything that is wrong with it is reported.
pub(super) fn read_fact(json: &Json, problems: &mut Problems) -> Option<Fact> {
    let mut reader = Reader::new(json, None, problems);
    reader.is_group().then(|| reader.fact()).flatten().filter(|_| problems.count() == 0)
}

/// Reads entry number `index` of a file. Everything that is wrong with it is reported; then there is no entry.
pub(super) fn read_entry(json: &Json, index: usize, problems: &mut Problems) -> Option<Entry> {
    let before = problems.count();
    let mut reader = Reader::new(json, Some(index), problems);
    if !reader.is_group() {
        return None;
    }
    let id = reader.value(const { &Field::of("id", Kind::Name) }, None);
    let instant_ms = reader.value(const { &Field::of("at", Kind::Instant) }, None);
    let offset = reader.value(const { &Field::of("offset", Kind::Offset) }, None);
    let fact = reader.fact()?;
    let at = Now::new(instant_ms?, offset?.try_into().ok()?)?;
    reader.sound_so_far(before).then_some(Entry { id: EntryId::new(id?.cast_unsigned()), at, fact })
}

/// Fills the fields it is shown from a group, and the items of its lists.
struct Reader<'a> {
    problems: &'a mut Problems,
    /// The entry, and each item that is open.
    groups: Vec<Group<'a>>,
    /// Each list that is open: its items, and how many were begun.
    lists: Vec<(&'a [Json], List, usize)>,
    /// Which entry of a file; `None` for a fact alone.
    index: Option<usize>,
}

/// A group of fields, or a bare item, and which of its fields were asked for.
struct Group<'a> {
    json: &'a Json,
    asked: Vec<&'static str>,
}

impl<'a> Reader<'a> {
    fn new(json: &'a Json, index: Option<usize>, problems: &'a mut Problems) -> Self {
        Self { problems, groups: vec![Group { json, asked: Vec::new() }], lists: Vec::new(), index }
    }

    /// Whether there are fields to read at all.
    fn is_group(&mut self) -> bool {
        let Some(json) = self.groups.last().map(|group| group.json) else { return false };
        let is_group = matches!(json, Json::Group(_));
        if !is_group {
            self.problem(refusal(json), "");
        }
        is_group
    }

    /// The kind of fact and its fields, which are the rest of the group.
    fn fact(&mut self) -> Option<Fact> {
        let before = self.problems.count();
        let kind = self.value(const { &Field::of("fact", Kind::Choice(table::KINDS)) }, None);
        if !self.sound_so_far(before) {
            return None;
        }
        let mut fact = kind.and_then(|kind| usize::try_from(kind).ok()).and_then(table::blank)?;
        table::describe(self, &mut fact);
        self.look_for_unknown_fields();
        Some(fact)
    }

    fn sound_so_far(&self, before: usize) -> bool {
        self.problems.count() == before
    }

    /// Reports a problem with a field of the group that is open, or with the group itself.
    fn problem(&mut self, code: &'static str, field: &str) {
        let mut path = self.index.map(entry_path).unwrap_or_default();
        for (_, list, begun) in &self.lists {
            push_name(&mut path, list.name);
            path.push('[');
            push_whole(&mut path, i64::try_from(begun.saturating_sub(1)).unwrap_or(i64::MAX));
            path.push(']');
        }
        push_name(&mut path, field);
        self.problems.add(code, path);
    }

    /// The value of a field of the group that is open, or the bare item itself.
    fn find(&mut self, name: &'static str) -> Option<&'a Json> {
        let group = self.groups.last_mut()?;
        if name.is_empty() {
            return Some(group.json);
        }
        group.asked.push(name);
        group.json.get(name)
    }

    /// Ends an item or the entry: every field must have been asked for.
    fn look_for_unknown_fields(&mut self) {
        let Some(group) = self.groups.pop() else { return };
        let Json::Group(fields) = group.json else { return };
        for (name, _) in fields {
            if !group.asked.contains(&name.as_str()) {
                // A name is what its file likes, and only a plain short one is to be repeated.
                let plain =
                    name.len() <= super::json::MOST_TEXT && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
                self.problem("unknown", if plain { name } else { "…" });
            }
        }
    }

    fn end_item(&mut self) {
        if self.groups.len() > self.lists.len() {
            self.look_for_unknown_fields();
        }
    }
}

impl Fields for Reader<'_> {
    fn value(&mut self, field: &'static Field, _: Option<i64>) -> Option<i64> {
        let Some(json) = self.find(field.name) else {
            if !field.optional {
                self.problem("missing", field.name);
            }
            return None;
        };
        match number(json, field.kind) {
            Ok(number) if field.allows(number) => return Some(number),
            Ok(_) => self.problem("out-of-range", field.name),
            Err(code) => self.problem(code, field.name),
        }
        None
    }

    fn open(&mut self, list: List, length: &mut usize) {
        let mut items: &[Json] = &[];
        match self.find(list.name) {
            None => self.problem("missing", list.name),
            Some(Json::List(found)) if found.len() <= list.most => items = found,
            Some(Json::List(_)) => self.problem("too-many", list.name),
            Some(other) => self.problem(refusal(other), list.name),
        }
        *length = items.len();
        self.lists.push((items, list, 0));
    }

    fn item(&mut self) {
        self.end_item();
        let Some((items, list, begun)) = self.lists.last_mut() else { return };
        let Some(json) = items.get(*begun) else { return };
        *begun += 1;
        let is_group = matches!(json, Json::Group(_));
        let code = (!list.bare && !is_group).then(|| refusal(json));
        self.groups.push(Group { json, asked: Vec::new() });
        if let Some(code) = code {
            self.problem(code, "");
        }
    }

    fn close(&mut self) {
        self.end_item();
        self.lists.pop();
    }

    fn exercise(&mut self, record: &mut ExerciseRecord) {
        table::describe_exercise(self as &mut dyn Fields, record);
    }
}

/// Adds a field's name to a path; a bare item has none.
fn push_name(path: &mut String, name: &str) {
    if !path.is_empty() && !name.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

/// What is wrong with a value that is of another type than it should be.
fn refusal(json: &Json) -> &'static str {
    if let Json::Refused(code) = json { code } else { "wrong-type" }
}

fn number(json: &Json, kind: Kind) -> Result<i64, &'static str> {
    match (kind, json) {
        (Kind::Whole(..) | Kind::Instant | Kind::Offset, Json::Whole(number)) => Ok(*number),
        (Kind::Flag, Json::Flag(flag)) => Ok((*flag).into()),
        (Kind::Choice(names), Json::Text(name)) => index_of(names, name),
        (Kind::Exercise, Json::Text(name)) => index_of(EXERCISES, name),
        (Kind::Name, Json::Text(text)) => hexadecimal(text, 16).map(u64::cast_signed).ok_or("out-of-range"),
        (Kind::Statements, Json::List(items)) => items.iter().try_fold(0, |set, item| {
            let Json::Text(name) = item else { return Err(refusal(item)) };
            let bit = QUESTIONS.iter().position(|question| question.id == name).ok_or("unknown")?;
            // The set has 64 bits, and the bank fewer statements.
            let statement = 1_i64.checked_shl(u32::try_from(bit).unwrap_or(u32::MAX)).unwrap_or(0);
            if set & statement == 0 { Ok(set | statement) } else { Err("duplicate") }
        }),
        (_, other) => Err(refusal(other)),
    }
}

fn index_of(names: &[&str], name: &str) -> Result<i64, &'static str> {
    (0..).zip(names).find(|(_, known)| **known == name).map(|(index, _)| index).ok_or("unknown")
}
