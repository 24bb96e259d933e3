//! What is stored of a journal, across the boundary.

use js_sys::{Array, BigUint64Array, Uint8Array};
use steadyback::{
    coach::Problem,
    journal::{ChunkRead, Journal, Packed},
};
use wasm_bindgen::{JsCast, prelude::*};

use crate::{
    argument::signed,
    chance::chance,
    clock,
    coach::{Coach, checked},
};

#[wasm_bindgen]
#[expect(
    clippy::missing_errors_doc,
    reason = "every method throws as the class says; the words go to the shell's declarations once"
)]
impl Coach {
    /// The parts in which the journal is stored, in order, three numbers each: the part's number, how many entries it has, and their checksum. Two parts
    /// with the same three hold the same.
    #[wasm_bindgen(js_name = chunkSums)]
    #[must_use]
    pub fn chunk_sums(&self) -> Vec<i32> {
        self.sum_up(&[]);
        self.shared.sums.borrow().flat()
    }

    /// The part with this number as packed bytes, for storage and for other tabs.
    pub fn chunk(&self, #[wasm_bindgen(unchecked_param_type = "number")] number: &JsValue) -> Result<Vec<u8>, JsValue> {
        let number = checked(signed(number, "number"))?;
        Ok(self.shared.read(|coach| Packed::of(coach.journal().chunk(number)).bytes().to_vec()))
    }

    /// Takes in stored parts, all at once, and of damaged ones what is before the damage. Returns three numbers for each: 1 if it is whole and 0 if not, how many
    /// entries were read, and their checksum. Whoever stored a damaged one must find the rest elsewhere, or say that it is lost (`noteLoss`).
    pub fn restore(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Uint8Array[]")] chunks: &JsValue,
    ) -> Result<Vec<i32>, JsValue> {
        let chunks = checked(chunks.dyn_ref::<Array>().ok_or(Problem::bad_value("chunks")))?;
        let bytes: Option<Vec<_>> = chunks.iter().map(|chunk| Some(chunk.dyn_ref::<Uint8Array>()?.to_vec())).collect();
        let bytes = checked(bytes.ok_or(Problem::bad_value("chunks")))?;
        let (journal, read) = Journal::of_chunks(bytes.iter().map(Vec::as_slice));
        self.sum_up(&[]);
        self.shared.bring_in(|coach| coach.restore(journal, clock::reading(), chance()));
        self.sum_up(&read);
        Ok(read
            .into_iter()
            .flat_map(|part| [i32::from(part.whole), as_i32(part.count), part.checksum.cast_signed()])
            .collect())
    }

    /// Records that about `leftOut` entries of what was stored here are lost; a check is due then.
    #[wasm_bindgen(js_name = noteLoss)]
    pub fn note_loss(
        &self,
        #[wasm_bindgen(js_name = leftOut, unchecked_param_type = "number")] left_out: &JsValue,
    ) -> Result<(), JsValue> {
        let left_out = u16::try_from(checked(signed(left_out, "leftOut"))?.max(0)).unwrap_or(u16::MAX);
        self.shared.bring_in(|coach| coach.note_loss(left_out, clock::reading(), chance()));
        Ok(())
    }

    /// Forgets everything, as the reader asked; a bout that is on ends.
    pub fn erase(&self) {
        self.shared.bring_in(steadyback::coach::Coach::erase);
        *self.shared.sums.borrow_mut() = ChunkSums::default();
    }

    /// What would record the bout that is on, or that is being rated, if it were broken off now, as packed bytes; no bytes where there is none. To be kept
    /// beside the journal, and restored if the page goes away in the middle.
    #[must_use]
    pub fn draft(&self) -> Vec<u8> {
        let now = clock::reading().now;
        let draft = self.shared.read(|coach| coach.draft(now, chance()));
        draft.map_or_else(Vec::new, |entry| Packed::of([&entry]).bytes().to_vec())
    }

    /// The bout that is on as numbers, to be kept beside its draft; none where there is none. Of this release and this device alone.
    #[must_use]
    pub fn held(&self) -> Vec<u64> {
        let now = clock::reading().now;
        self.shared.read(|coach| coach.held(now))
    }

    /// Carries on the bout that `held` wrote, paused where it was, in place of taking up its draft; says whether it does: not while anything closes bouts, and
    /// not long after.
    #[wasm_bindgen(js_name = carryOn)]
    pub fn carry_on(
        &self,
        #[wasm_bindgen(unchecked_param_type = "BigUint64Array")] held: &JsValue,
    ) -> Result<bool, JsValue> {
        let held = checked(held.dyn_ref::<BigUint64Array>().ok_or(Problem::bad_value("held")))?.to_vec();
        Ok(self.shared.bring_in(|coach| coach.carry_on(&held, clock::reading())))
    }
}

impl Coach {
    /// Sums up the parts that something was added to. One that was just `read` whole, and is all that the journal has of its time, is known already.
    fn sum_up(&self, read: &[ChunkRead]) {
        let mut sums = self.shared.sums.borrow_mut();
        self.shared.read(|coach| {
            for number in coach.touched_chunks() {
                let entries = coach.journal().chunk(number);
                let same = |part: &&ChunkRead| part.number == Some(number) && part.whole && part.count == entries.len();
                let checksum = read.iter().find(same).map(|part| part.checksum);
                sums.put(number, entries.len(), checksum.unwrap_or_else(|| Packed::of(entries).checksum()));
            }
        });
    }
}

/// What the parts were when they were last summed up, by their numbers: number, count and checksum of each.
#[derive(Default)]
pub struct ChunkSums(Vec<[i32; 3]>);

impl ChunkSums {
    fn put(&mut self, number: i32, count: usize, checksum: u32) {
        let sum = [number, as_i32(count), checksum.cast_signed()];
        match self.0.binary_search_by_key(&number, |[number, ..]| *number) {
            Ok(at) => {
                if let Some(known) = self.0.get_mut(at) {
                    *known = sum;
                }
            }
            Err(at) => self.0.insert(at, sum),
        }
    }

    fn flat(&self) -> Vec<i32> {
        self.0.concat()
    }
}

fn as_i32(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
