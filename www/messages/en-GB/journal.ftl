### The journal: why something could not be taken back. Loaded with the plan.

retraction-not-its-day = That belongs to another day, so it stays as it is.
retraction-stays = This answer keeps you safe, so it stays. If something has changed, answer the check again.
retraction-unknown = There is nothing here to take back.

## What came of bringing a file in.

import-taken = { $number ->
    [one] One entry was added.
   *[other] { $number } entries were added.
}
import-nothing-new = Everything in this file is here already.
import-salvaged = { $number ->
    [one] One entry was added. Part of the file could not be read, so please go through the check again before the next bout.
   *[other] { $number } entries were added. Part of the file could not be read, so please go through the check again before the next bout.
}
import-damaged = { $number ->
    [one] Part of this file cannot be read, so nothing was taken from it. One entry in it is sound.
   *[other] Part of this file cannot be read, so nothing was taken from it. { $number } entries in it are sound.
}
import-nothing-sound = Nothing in this file can be read. What you have here is unchanged.
import-newer = A newer version of the coach wrote this file. It was left as it is; reload the page to get that version.
import-too-large = This file is larger than any journal. What you have here is unchanged.
import-not-a-journal = This is not a journal of this coach. What you have here is unchanged.
