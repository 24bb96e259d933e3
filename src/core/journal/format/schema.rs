//! The JSON Schema of an exported file, from the same table.

use super::{
    exercises::EXERCISES,
    field::{Field, Fields, Kind, List},
    json_write::{FORMAT, VERSION},
    table,
    unpack::MOST_ENTRIES,
};
use crate::{journal::ExerciseRecord, suitability::QUESTIONS, time::Now};

/// The JSON Schema (2020-12) of version 1, as it stands in docs/journal.schema.json.
#[must_use]
pub fn json_schema() -> String {
    let mut text = format!(
        "{{\n\"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n\"title\": \"A Steadyback journal, version {VERSION}\",\n\
         \"description\": \"What the reader did and said. Times are milliseconds since 1970-01-01T00:00Z, with the minutes east of UTC their clock showed. \
         The checksum is the CRC-32 of the packed entries in order of time and id, the length of each before it in 4 bytes; a file without a right one is read only by the reader's explicit choice.\",\n\
         \"type\": \"object\",\n\"additionalProperties\": false,\n\"required\": [\"format\", \"version\", \"count\", \"checksum\", \"entries\"],\n\
         \"properties\": {{\n\"format\": {{ \"const\": \"{FORMAT}\" }},\n\"version\": {{ \"const\": {VERSION} }},\n\
         \"count\": {{ \"type\": \"integer\", \"minimum\": 0, \"maximum\": {MOST_ENTRIES} }},\n\
         \"checksum\": {{ \"type\": \"string\", \"pattern\": \"^[0-9a-f]{{8}}$\" }},\n\
         \"entries\": {{ \"type\": \"array\", \"maxItems\": {MOST_ENTRIES}, \"items\": {{ \"oneOf\": [\n"
    );
    for (number, name) in table::KINDS.iter().enumerate() {
        text.push_str(if number == 0 { "" } else { ",\n" });
        text.push_str(&entry_schema(number, name));
    }
    text.push_str("\n] } }\n}\n}\n");
    text
}

fn entry_schema(number: usize, name: &str) -> String {
    let mut writer = Writer::default();
    writer.add("id", &schema_of(Kind::Name), false);
    writer.add("at", &schema_of(Kind::Instant), false);
    writer.add("offset", &schema_of(Kind::Offset), false);
    writer.add("fact", &format!("{{ \"const\": \"{name}\" }}"), false);
    if let Some(mut fact) = table::blank(number) {
        table::describe(&mut writer, &mut fact);
    }
    writer.group.schema()
}

fn schema_of(kind: Kind) -> String {
    let whole =
        |least: i64, most: i64| format!("{{ \"type\": \"integer\", \"minimum\": {least}, \"maximum\": {most} }}");
    let one_of = |names: &[&str]| format!("{{ \"enum\": [\"{}\"] }}", names.join("\", \""));
    match kind {
        Kind::Whole(least, most) => whole(least, most),
        Kind::Flag => "{ \"type\": \"boolean\" }".to_owned(),
        Kind::Choice(names) => one_of(names),
        Kind::Statements => {
            let ids: Vec<&str> = QUESTIONS.iter().map(|question| question.id).collect();
            format!("{{ \"type\": \"array\", \"uniqueItems\": true, \"items\": {} }}", one_of(&ids))
        }
        Kind::Name => "{ \"type\": \"string\", \"pattern\": \"^[0-9a-f]{16}$\" }".to_owned(),
        Kind::Exercise => one_of(EXERCISES),
        Kind::Instant => whole(-Now::LIMIT_MS, Now::LIMIT_MS),
        Kind::Offset => whole((-Now::LIMIT_OFFSET_MINUTES).into(), Now::LIMIT_OFFSET_MINUTES.into()),
    }
}

/// The fields of an entry or of an item.
#[derive(Default)]
struct Group {
    properties: Vec<String>,
    required: Vec<String>,
    /// The schema of a bare item.
    bare: Option<String>,
}

impl Group {
    fn schema(&self) -> String {
        self.bare.clone().unwrap_or_else(|| {
            format!(
                "{{ \"type\": \"object\", \"additionalProperties\": false, \"required\": [{}], \"properties\": {{ {} }} }}",
                self.required.join(", "),
                self.properties.join(", ")
            )
        })
    }
}

/// Writes down the fields it is shown.
#[derive(Default)]
struct Writer {
    group: Group,
    /// The groups and lists around it.
    outer: Vec<(Group, List)>,
}

impl Writer {
    fn add(&mut self, name: &str, schema: &str, optional: bool) {
        if name.is_empty() {
            self.group.bare = Some(schema.to_owned());
            return;
        }
        self.group.properties.push(format!("\"{name}\": {schema}"));
        if !optional {
            self.group.required.push(format!("\"{name}\""));
        }
    }
}

impl Fields for Writer {
    fn value(&mut self, field: &'static Field, value: Option<i64>) -> Option<i64> {
        self.add(field.name, &schema_of(field.kind), field.optional);
        value
    }

    fn open(&mut self, list: List, length: &mut usize) {
        // One item is enough to see its fields.
        *length = 1;
        self.outer.push((std::mem::take(&mut self.group), list));
    }

    fn item(&mut self) {}

    fn close(&mut self) {
        let Some((outer, list)) = self.outer.pop() else { return };
        let items = std::mem::replace(&mut self.group, outer).schema();
        self.add(
            list.name,
            &format!("{{ \"type\": \"array\", \"maxItems\": {}, \"items\": {items} }}", list.most),
            false,
        );
    }

    fn exercise(&mut self, record: &mut ExerciseRecord) {
        table::describe_exercise(self as &mut dyn Fields, record);
    }
}
