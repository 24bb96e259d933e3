//! Packed bytes give back every fact, any cut of them an exact prefix, and any flipped bit a prefix with a report.

#![expect(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a failing test panics")]

use proptest::prelude::*;
use steadyback::{
    catalogue,
    journal::{
        BoutKind, BoutRecord, Check, Entry, EntryId, ExerciseRecord, Fact, Import, Journal, MOST_ENTRIES, Packed,
        Ratings, Settings,
    },
    suitability::{Symptom, Ticks},
    time::Now,
};
use support::cases::cases;
use support::journals::{Dice, Temper, any_life, any_lives, journal, life};

mod support;

/// 200 entries of every kind.
fn two_hundred() -> Journal {
    let seeds: Vec<u64> = (0..200).collect();
    let journal = journal(&life(Temper::Ordinary, &seeds));
    assert_eq!(journal.entries().len(), 200);
    journal
}

/// What can be read of bytes, and the codes of what is wrong.
fn read(bytes: &[u8]) -> (Vec<Entry>, Vec<&'static str>) {
    let import = Import::of_bytes(bytes);
    let codes = import.problems().iter().map(|problem| problem.code).collect();
    let now = Now::EPOCH;
    let entries = import.salvage(now, u64::MAX).entries().to_vec();
    (entries.into_iter().filter(|entry| !matches!(entry.fact, Fact::Salvaged { .. })).collect(), codes)
}

#[test]
fn every_exercise_of_the_catalogue_can_be_packed() {
    let settings = |id| Fact::Settings(Settings { excluded: vec![id], ..Settings::default() });
    for exercise in catalogue::all() {
        let entry = Entry { id: EntryId::new(1), at: Now::EPOCH, fact: settings(exercise.id) };
        assert_eq!(read(Packed::of([&entry]).bytes()).0, [entry], "{} has no number in the format", exercise.id);
    }
}

#[test]
fn every_truncation_of_a_journal_reads_as_an_exact_prefix() {
    let journal = two_hundred();
    let packed = Packed::of(journal.entries());
    let whole: Vec<usize> = (0..=200).map(|count| Packed::of(&journal.entries()[..count]).bytes().len()).collect();
    for length in 0..packed.bytes().len() {
        let (entries, codes) = read(&packed.bytes()[..length]);
        let count = whole.iter().rposition(|end| *end <= length).unwrap_or(0);
        assert_eq!(entries, journal.entries()[..count], "{length} bytes");
        let between_entries = whole.contains(&length);
        assert_eq!(codes, if between_entries { &[][..] } else { &["cut-off"][..] }, "{length} bytes");
    }
}

#[test]
fn every_single_flipped_bit_of_a_journal_is_reported_and_leaves_an_exact_prefix() {
    let journal = two_hundred();
    let packed = Packed::of(journal.entries());
    let mut bytes = packed.bytes().to_vec();
    for bit in 0..bytes.len() * 8 {
        bytes[bit / 8] ^= 1 << (bit % 8);
        let (entries, codes) = read(&bytes);
        assert_eq!(codes.len(), 1, "bit {bit}: {codes:?}");
        assert!(journal.entries().starts_with(&entries), "bit {bit}");
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
    assert_eq!(bytes, packed.bytes());
}

#[test]
fn every_pair_of_flipped_bits_of_a_short_journal_is_reported_and_leaves_an_exact_prefix() {
    let seeds: Vec<u64> = (0..3).collect();
    let journal = journal(&life(Temper::Ordinary, &seeds));
    let mut bytes = Packed::of(journal.entries()).bytes().to_vec();
    let bits = bytes.len() * 8;
    for one in 0..bits {
        bytes[one / 8] ^= 1 << (one % 8);
        for other in one + 1..bits {
            bytes[other / 8] ^= 1 << (other % 8);
            let (entries, codes) = read(&bytes);
            assert_eq!(codes.len(), 1, "bits {one} and {other}: {codes:?}");
            assert!(journal.entries().starts_with(&entries), "bits {one} and {other}");
            bytes[other / 8] ^= 1 << (other % 8);
        }
        bytes[one / 8] ^= 1 << (one % 8);
    }
}

/// CRC-32/ISO-HDLC, bit by bit, as its definition has it.
fn crc_32(bytes: &[u8]) -> u32 {
    let bits = bytes.iter().flat_map(|byte| (0..8).map(move |bit| u32::from(byte >> bit & 1)));
    !bits.fold(!0, |sum, bit| (sum >> 1) ^ if (sum ^ bit) & 1 == 1 { 0xEDB8_8320 } else { 0 })
}

#[test]
fn the_checksum_is_the_crc_that_other_programs_reckon() {
    assert_eq!(crc_32(b"123456789"), 0xCBF4_3926, "the check value of its catalogues");
    for entry in two_hundred().entries() {
        let packed = Packed::of([entry]);
        let (_, after_header) = packed.bytes().split_at(4);
        let (body, sum) = after_header.split_last_chunk::<4>().expect("four bytes");
        let [length, body @ ..] = body else { panic!("a length comes first") };
        // A length of one byte; longer ones are packed by sevens.
        if *length < 0x80 {
            let length = u32::from(*length).to_le_bytes();
            assert_eq!(u32::from_le_bytes(*sum), crc_32(&[&length, body].concat()));
        }
    }
}

/// What is done to the body of an entry.
type Change = fn(&mut Vec<u8>);

/// What is wrong with the bytes of one fact after `change` was made to its body and they were sealed again, as a program with mistakes would.
fn problems_of_sealed(fact: Fact, change: impl FnOnce(&mut Vec<u8>)) -> Vec<(&'static str, String)> {
    let packed = Packed::of([&Entry { id: EntryId::new(1), at: Now::EPOCH, fact }]);
    let (header, entry) = packed.bytes().split_at(4);
    let mut body = entry[1..entry.len() - 4].to_vec();
    change(&mut body);
    let length = u8::try_from(body.len()).ok().filter(|length| *length < 0x80).expect("a length of one byte");
    let sum = crc_32(&[&u32::from(length).to_le_bytes(), body.as_slice()].concat());
    let import = Import::of_bytes(&[header, &[length], &body, &sum.to_le_bytes()].concat());
    import.problems().iter().map(|problem| (problem.code, problem.path.clone())).collect()
}

#[test]
fn what_the_format_has_no_room_for_is_a_problem_even_under_a_right_checksum() {
    let walked =
        ExerciseRecord { exercise: "walking", rung: 1, repetitions: 1, red: false, ratings: Ratings::default() };
    let bout =
        BoutRecord { kind: BoutKind::Bout, ended: Now::EPOCH, worst_pain: None, counts: true, exercises: vec![walked] };
    let reported = |reported| Fact::Check(Check { ticked: Ticks::NONE, reported, answers: Vec::new() });
    assert_eq!(problems_of_sealed(Fact::Stop(Symptom::Dizziness), |_| {}), [], "as it was packed");
    let cases: [(Fact, Change, &str, &str); 6] = [
        (Fact::Stop(Symptom::Dizziness), |body| body[10] += 1, "out-of-range", ".symptom"),
        (reported(Some(Symptom::Dizziness)), |body| body[11] += 1, "out-of-range", ".reported"),
        // The last exercise of the format, and the five bytes that follow it.
        (
            Fact::BoutFinished(bout),
            |body| *body.iter_mut().nth_back(5).expect("a body") += 1,
            "out-of-range",
            ".exercise",
        ),
        (Fact::Stop(Symptom::Spread), |body| body.push(0), "unknown", ""),
        (Fact::SupportAsked, |body| body.push(0), "unknown", ""),
        (
            Fact::Settings(Settings::default()),
            |body| {
                *body.last_mut().expect("the length of a list that is empty") = 65;
                body.extend([0; 65]);
            },
            "too-many",
            ".excluded",
        ),
    ];
    for (fact, change, code, path) in cases {
        assert_eq!(problems_of_sealed(fact, change), [(code, format!("entries[0]{path}"))]);
    }
}

#[test]
fn more_entries_than_are_read_at_once_are_a_problem_and_the_first_ones_are_read() {
    let mut packed = Packed::default();
    for (number, instant_ms) in (0_u64..).zip(0_i64..).take(MOST_ENTRIES + 1) {
        if packed.count() == MOST_ENTRIES {
            let import = Import::of_bytes(packed.bytes());
            assert_eq!((import.sound(), import.problem_count()), (MOST_ENTRIES, 0));
        }
        let id = EntryId::new(number.reverse_bits());
        packed.push(&Entry { id, at: Now::new(instant_ms, 0).expect("early in 1970"), fact: Fact::SupportAsked });
    }
    let import = Import::of_bytes(packed.bytes());
    let codes: Vec<_> = import.problems().iter().map(|problem| problem.code).collect();
    assert_eq!((import.sound(), codes.as_slice()), (MOST_ENTRIES, &["too-many"][..]));
}

#[test]
fn a_newer_version_is_refused() {
    let mut bytes = Packed::of(two_hundred().entries()).bytes().to_vec();
    bytes[3] = 2;
    assert_eq!(read(&bytes), (Vec::new(), vec!["newer"]));
    bytes[3] = 0;
    assert_eq!(read(&bytes), (Vec::new(), vec!["not-a-journal"]));
    assert_eq!(read(b"{}"), (Vec::new(), vec!["not-a-journal"]));
    assert_eq!(read(b""), (Vec::new(), vec!["cut-off"]));
}

#[test]
fn too_many_bytes_are_not_read() {
    let mut bytes = Packed::default().bytes().to_vec();
    bytes.resize(steadyback::journal::MOST_BYTES + 1, 0);
    assert_eq!(read(&bytes), (Vec::new(), vec!["too-large"]));
    bytes.truncate(steadyback::journal::MOST_BYTES);
    assert_eq!(read(&bytes), (Vec::new(), vec!["damaged"]));
}

#[test]
fn a_value_the_format_does_not_allow_is_written_as_the_nearest_it_does() {
    let entry = Entry { id: EntryId::new(1), at: Now::EPOCH, fact: Fact::Morning { pain: 11 } };
    let nearest = Entry { fact: Fact::Morning { pain: 10 }, ..entry.clone() };
    assert_eq!(read(Packed::of([&entry]).bytes()), (vec![nearest], Vec::new()));
}

proptest! {
    #![proptest_config(cases(10_000))]

    #[test]
    fn packed_bytes_give_back_every_fact(life in any_lives(60)) {
        let journal = journal(&life);
        let packed = Packed::of(journal.entries());
        let back = Import::of_bytes(packed.bytes()).whole();
        prop_assert_eq!(back.expect("sound"), journal);
    }

    #[test]
    fn adding_at_the_end_is_the_same_as_packing_all(life in any_life(Temper::Ordinary, 40), cut in any::<u64>()) {
        let journal = journal(&life);
        let (first, second) = journal.entries().split_at(Dice::new(cut).index(journal.entries().len() + 1));
        let stored = Packed::of(first);
        let (mut resumed, _) = Packed::resume(stored.bytes());
        prop_assert_eq!(resumed.count(), first.len());
        for entry in second {
            resumed.push(entry);
        }
        let all = Packed::of(journal.entries());
        prop_assert_eq!(resumed.bytes(), all.bytes());
        prop_assert_eq!((resumed.count(), resumed.checksum()), (all.count(), all.checksum()));
    }

    #[test]
    fn after_damage_new_entries_follow_the_sound_ones(life in any_life(Temper::Ordinary, 40), seed in any::<u64>()) {
        let journal = journal(&life);
        let mut dice = Dice::new(seed);
        let mut bytes = Packed::of(journal.entries()).bytes().to_vec();
        bytes.truncate(dice.index(bytes.len() + 1));
        let (mut resumed, import) = Packed::resume(&bytes);
        let new = Entry { id: EntryId::new(dice.next()), at: Now::EPOCH, fact: Fact::SupportAsked };
        resumed.push(&new);
        let sound = import.sound();
        let back = Import::of_bytes(resumed.bytes()).whole().expect("sound again");
        prop_assert_eq!(back.entries().len(), sound + 1);
        prop_assert!(back.find(new.id) == Some(&new));
    }
}

proptest! {
    #![proptest_config(cases(20_000))]

    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), with_header in any::<bool>()) {
        let mut file = if with_header { b"SBJ\x01".to_vec() } else { Vec::new() };
        file.extend(bytes);
        drop(read(&file));
    }
}
