//! Facts alone, as a screen states them: the shape and the limits of the file format, without a name and a time.

use super::{
    field::{Field, Fields, List},
    json::Json,
    json_read::read_fact,
    problem::{FileProblem, Problems},
    table,
    text::{push_hexadecimal, push_whole},
};
use crate::journal::{EntryId, ExerciseRecord, Fact};

impl Fact {
    /// Reads a fact from its JSON shape: that of an entry of a file, without `id`, `at` and `offset`.
    ///
    /// # Errors
    /// Everything that is wrong with it, by the codes and paths of an import; a path begins at the fact, such as `activities[0].target`.
    pub fn read(json: &Json) -> Result<Self, Vec<FileProblem>> {
        let mut problems = Problems::default();
        read_fact(json, &mut problems).ok_or_else(|| problems.kept().to_vec())
    }

    /// What an import would refuse of it: values outside their ranges, lists that are too long.
    #[must_use]
    pub fn problems(&self) -> Vec<FileProblem> {
        let mut limits = Limits::default();
        table::describe(&mut limits, &mut self.clone());
        limits.problems.kept().to_vec()
    }
}

impl EntryId {
    /// How it is written in files: 16 digits in hexadecimal.
    #[must_use]
    pub fn text(self) -> String {
        let mut text = String::new();
        push_hexadecimal(&mut text, self.number(), 16);
        text
    }
}

/// Holds the values it is shown to their ranges.
#[derive(Default)]
struct Limits {
    problems: Problems,
    /// Each list that is open, and how many of its items were begun.
    lists: Vec<(&'static str, i64)>,
}

impl Limits {
    fn problem(&mut self, code: &'static str, name: &str) {
        let mut path = String::new();
        for (list, begun) in &self.lists {
            path.push_str(list);
            path.push('[');
            push_whole(&mut path, *begun - 1);
            path.push(']');
        }
        if !path.is_empty() && !name.is_empty() {
            path.push('.');
        }
        path.push_str(name);
        self.problems.add(code, path);
    }
}

impl Fields for Limits {
    fn value(&mut self, field: &'static Field, value: Option<i64>) -> Option<i64> {
        if value.is_some_and(|number| !field.allows(number)) {
            self.problem("out-of-range", field.name);
        }
        value
    }

    fn open(&mut self, list: List, length: &mut usize) {
        if *length > list.most {
            self.problem("too-many", list.name);
        }
        self.lists.push((list.name, 0));
    }

    fn item(&mut self) {
        if let Some((_, begun)) = self.lists.last_mut() {
            *begun += 1;
        }
    }

    fn close(&mut self) {
        self.lists.pop();
    }

    fn exercise(&mut self, record: &mut ExerciseRecord) {
        table::describe_exercise(self as &mut dyn Fields, record);
    }
}
