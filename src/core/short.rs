//! Short lists.

/// Sorts a list of a few items, by insertion: the library's sorts are made for long lists, and weigh kilobytes for each kind of item on the way to the reader.
///
/// Takes time that grows with the square of how much is out of order, and none to speak of where little is.
pub(crate) fn sort<T: Ord>(list: &mut [T]) {
    for end in 1..list.len() {
        let mut at = end;
        while let Some(before) = at.checked_sub(1)
            && list.get(at) < list.get(before)
        {
            list.swap(at, before);
            at = before;
        }
    }
}
