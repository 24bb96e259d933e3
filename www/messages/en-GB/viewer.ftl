### The viewer: a page on which a coach reads a file that somebody handed over.

viewer-heading = A journal, to read
viewer-what = Open a backup file that somebody has given you. It is shown on this page only: nothing is stored, nothing is sent, and nothing can be changed.
viewer-file = Journal file
viewer-file-failed = The browser could not read this file.
viewer-failed = This page could not start. It needs a browser with WebAssembly.
viewer-part-shown = Only what could be read of this file is shown.
viewer-show-part = Show what can be read
viewer-print = Print
viewer-read-on = Read on { $date }. { $number ->
    [one] One entry
   *[other] { $number } entries
} from { $from } to { $to }.
viewer-locked = The check says that the routine is closed just now. What was done before is shown; there is nothing to plan or to print.

viewer-stage-heading = Where they are
viewer-stage = Stage { $number } of 5: { $name }
viewer-stage-0 = Settle
viewer-stage-1 = Reconnect
viewer-stage-2 = Endure
viewer-stage-3 = Patterns
viewer-stage-4 = Reload
viewer-stage-5 = Keep
viewer-left = What is left of this stage

viewer-days-heading = Day by day
viewer-days-caption = The days of this journal, the latest first
viewer-day = Day
viewer-morning = Pain on waking
viewer-worst = Worst pain in a bout
viewer-bouts = Bouts
viewer-bouts-heading = Bout by bout
viewer-bouts-caption = The bouts of this journal, the latest first
viewer-when = When
viewer-kind = Kind
viewer-done = What was done
viewer-pain = Worst pain, 0–10
viewer-bout = Bout
viewer-short = One minute
viewer-session = Session
viewer-test = Control test
viewer-elsewhere = Away from the screen
viewer-reps = { $name } × { $number }
viewer-control-steady = steady
viewer-control-wobbly = wobbly
viewer-control-lost = lost it
viewer-control-sides = left { $left }, right { $right }
viewer-earlier = { $number ->
    [one] One earlier is not shown.
   *[other] { $number } earlier are not shown.
}
viewer-note = Everything here is what one person noted about themselves while following a general exercise routine. It is no medical record and makes no claim about their back.
