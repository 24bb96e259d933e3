//! Views as plain objects: written as JSON text in one go, and parsed by the browser. A call across the boundary for each field would cost more than both.

use std::fmt;

use serde::ser::{self, Impossible, Serialize, Serializer};

/// The text of `value`; none where it is `None` itself. A field that is `None` is left out, which reads as `undefined`; in a list it is null.
///
/// # Errors
/// [`Unsupported`] for what no view has: numbers with a fraction, maps, bytes, enums with several values in a variant.
pub fn text(value: &impl Serialize) -> Result<Option<String>, Unsupported> {
    let mut writer = Writer { text: String::with_capacity(1024), is_none: false };
    value.serialize(&mut writer)?;
    Ok((!writer.is_none).then_some(writer.text))
}

/// Something that is not written.
#[derive(Debug)]
pub struct Unsupported;

impl fmt::Display for Unsupported {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("unsupported")
    }
}

impl std::error::Error for Unsupported {}

impl ser::Error for Unsupported {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// The text so far.
struct Writer {
    text: String,
    /// What was last written is `None`.
    is_none: bool,
}

type Written = Result<(), Unsupported>;

impl Writer {
    #[inline(never)]
    fn raw(&mut self, text: &str) {
        self.is_none = false;
        self.text.push_str(text);
    }

    #[inline(never)]
    fn whole(&mut self, number: i64) {
        let mut digits = [0; 20];
        let mut left = number.unsigned_abs();
        let mut length = 0;
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + u8::try_from(left % 10).unwrap_or(0);
            left /= 10;
            length += 1;
            if left == 0 {
                break;
            }
        }
        let digits = digits.split_at_checked(digits.len() - length).map_or(&[][..], |(_, digits)| digits);
        if number < 0 {
            self.text.push('-');
        }
        self.raw(str::from_utf8(digits).unwrap_or_default());
    }

    #[inline(never)]
    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        let is_plain = |byte: &u8| *byte >= b' ' && *byte != b'"' && *byte != b'\\';
        if text.as_bytes().iter().all(is_plain) {
            self.text.push_str(text);
        } else {
            self.escaped(text);
        }
        self.raw("\"");
    }

    #[inline(never)]
    fn escaped(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '"' | '\\' => self.text.extend(['\\', character]),
                '\0'..' ' => {
                    self.text.push_str("\\u00");
                    let code = u32::from(character);
                    let digits = [code / 16, code % 16].map(|digit| char::from_digit(digit, 16).unwrap_or('0'));
                    self.text.extend(digits);
                }
                _ => self.text.push(character),
            }
        }
    }

    /// The start of a field or of an item, with a comma where others came before; returns where it began.
    #[inline(never)]
    fn next(&mut self) -> usize {
        let begun = self.text.len();
        if !self.text.ends_with(['{', '[']) {
            self.text.push(',');
        }
        begun
    }

    #[inline(never)]
    fn key(&mut self, key: &'static str) -> usize {
        let begun = self.next();
        self.text.push('"');
        self.text.push_str(key);
        self.text.push_str("\":");
        begun
    }

    /// The end of a field that began there; one that is `None` is taken back.
    #[inline(never)]
    fn field_ends(&mut self, begun: usize) {
        if self.is_none {
            self.text.truncate(begun);
        }
        self.is_none = false;
    }
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Unsupported;
    type SerializeSeq = List<'a>;
    type SerializeTuple = List<'a>;
    type SerializeTupleStruct = List<'a>;
    type SerializeTupleVariant = Impossible<(), Unsupported>;
    type SerializeMap = Impossible<(), Unsupported>;
    type SerializeStruct = Group<'a>;
    type SerializeStructVariant = Group<'a>;

    fn serialize_bool(self, value: bool) -> Written {
        self.raw(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Written {
        self.whole(value.into());
        Ok(())
    }

    fn serialize_i16(self, value: i16) -> Written {
        self.whole(value.into());
        Ok(())
    }

    fn serialize_i32(self, value: i32) -> Written {
        self.whole(value.into());
        Ok(())
    }

    fn serialize_i64(self, value: i64) -> Written {
        self.whole(value);
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Written {
        self.whole(value.into());
        Ok(())
    }

    fn serialize_u16(self, value: u16) -> Written {
        self.whole(value.into());
        Ok(())
    }

    fn serialize_u32(self, value: u32) -> Written {
        self.whole(value.into());
        Ok(())
    }

    fn serialize_u64(self, value: u64) -> Written {
        self.whole(value.try_into().map_err(|_| Unsupported)?);
        Ok(())
    }

    fn serialize_f32(self, _: f32) -> Written {
        Err(Unsupported)
    }

    fn serialize_f64(self, _: f64) -> Written {
        Err(Unsupported)
    }

    fn serialize_char(self, _: char) -> Written {
        Err(Unsupported)
    }

    fn serialize_str(self, value: &str) -> Written {
        self.quoted(value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        Err(Unsupported)
    }

    fn serialize_none(self) -> Written {
        self.raw("null");
        self.is_none = true;
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.quoted(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        self.raw("{");
        self.key(variant);
        value.serialize(&mut *self)?;
        self.raw("}");
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'a>, Unsupported> {
        self.raw("[");
        Ok(List(self))
    }

    fn serialize_tuple(self, _: usize) -> Result<List<'a>, Unsupported> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List<'a>, Unsupported> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Unsupported>, Unsupported> {
        Err(Unsupported)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Impossible<(), Unsupported>, Unsupported> {
        Err(Unsupported)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Group<'a>, Unsupported> {
        self.raw("{");
        Ok(Group { writer: self, end: "}" })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Group<'a>, Unsupported> {
        self.raw("{");
        self.key(variant);
        self.raw("{");
        Ok(Group { writer: self, end: "}}" })
    }
}

/// A list that is being written.
struct List<'a>(&'a mut Writer);

macro_rules! list {
    ($($of:ident $add:ident),*) => {$(
        impl ser::$of for List<'_> {
            type Ok = ();
            type Error = Unsupported;

            fn $add<T: Serialize + ?Sized>(&mut self, value: &T) -> Written {
                self.0.next();
                value.serialize(&mut *self.0)
            }

            fn end(self) -> Written {
                self.0.raw("]");
                Ok(())
            }
        }
    )*};
}

list!(SerializeSeq serialize_element, SerializeTuple serialize_element, SerializeTupleStruct serialize_field);

/// An object that is being written, and what ends it.
struct Group<'a> {
    writer: &'a mut Writer,
    end: &'static str,
}

macro_rules! group {
    ($($of:ident),*) => {$(
        impl ser::$of for Group<'_> {
            type Ok = ();
            type Error = Unsupported;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Written {
                let begun = self.writer.key(key);
                value.serialize(&mut *self.writer)?;
                self.writer.field_ends(begun);
                Ok(())
            }

            fn end(self) -> Written {
                self.writer.raw(self.end);
                Ok(())
            }
        }
    )*};
}

group!(SerializeStruct, SerializeStructVariant);
