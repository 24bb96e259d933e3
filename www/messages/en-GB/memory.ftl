### What this device remembers, backups, and taking a journal along. Loaded with the plan.

memory-close = Back to where you were

## On this device.

memory-heading = Remembering
memory-off = Nothing you have entered is stored. It lives in this page, and goes when you close it.
memory-remember = Remember on this device
memory-remember-note = Your journal is then stored in this browser, on this device only. Nothing is sent anywhere. Scripts of this website could read it, as they could anything the site stores.
memory-remembering = One moment…
memory-on = This device remembers your journal. Everything so far is stored.
memory-on-persistent = Your browser has promised to keep it until you erase it.
memory-on-may-go = Some browsers clear what a website stores when you have not visited for a week, or when space runs out. A backup file is yours to keep.
memory-failing = Your browser will not store your journal just now. It is still here while this page is open, and storing is tried again by itself. To be sure, save a backup file.
memory-newer = A newer version of the coach stores your journal on this device. To keep it unharmed, this page stores nothing; reload the page to get that version.

## When the page opens.

memory-recovered = What this device had stored was damaged. All of it came back from the second copy. A backup file is a good idea now.
memory-damaged = { $number ->
    [one] Part of what this device had stored could not be read: one entry is lost. The rest is here. Please go through the check again before the next bout.
   *[other] Part of what this device had stored could not be read: { $number } entries are lost. The rest is here. Please go through the check again before the next bout.
}
memory-lost = This device had remembered your journal, and none of it is left; browsers sometimes clear what websites store. If you have a backup file, bring it in. If not, you start afresh, with the check.
memory-unreadable = Your browser will not open what this device has stored just now. It is tried again by itself.
paused-interrupted = The page closed in the middle. Carry on where you were, or finish here.
memory-cut-short = Your last bout was cut short when the page closed. What you had done is kept.
memory-elsewhere = A bout is running in another tab.
memory-elsewhere-titled = A bout is running in another tab: “{ $title }”.

## Backups.

backup-heading = Backup
backup-save = Save a backup file
backup-save-note = A file with your whole journal, to keep or to open on another device. Whoever has the file can read it.
backup-bring = Bring in a backup file
backup-bring-note = It is added to what is here; nothing you have is lost by it.
backup-salvage = { $number ->
    [one] Add the one sound entry
   *[other] Add the { $number } sound entries
}
backup-salvage-note = The rest of the file is lost. The check comes before the next bout, because a warning may have been in that part.
backup-unreadable = Your browser could not read this file. What you have here is unchanged.

## To another device.

handover-heading = To another device
handover-note = A link that carries your journal to your phone or computer. It only opens with a code, and goes through no server: what it carries never leaves your devices.
handover-make = Make a link
handover-making = One moment…
handover-code = The code to open it
handover-code-note = Do not send it together with the link.
handover-qr = The link as a QR code
handover-scan = Point your phone’s camera at this, or copy the link.
handover-copy = Copy the link
handover-copied = Copied
handover-too-big = Your journal has grown too long for a link. Save a backup file above, and bring it in on the other device.
handover-unavailable = This page cannot make such a link, because it was not loaded securely (https). A backup file does the same.
take-heading = Bring your journal here
take-note = This link carries a journal. Type the code that the other device shows.
take-code = Code
take-open = Open
take-opening = One moment…
take-not-a-code = A code has eight letters and digits, like ABCD-2345.
take-wrong-code = That code does not open it. Check each letter, or make a new link on the other device.
take-not-sealed = This link is not whole, or a newer version of the coach made it. Make a new link on the other device.
take-not-now = Go on without it

## Erasing.

erase-heading = Erase
erase = Erase everything
erase-note = Your journal goes from this device and from every open tab, for good. Save a backup file first if you may want it back.
erase-sure = Erase everything, for good?
erase-yes = Yes, erase it
erase-no = No, keep it
erase-done = Everything is erased.
erase-failed = Your journal is gone from this page, but your browser would not delete what it had stored. Close the other tabs of this website and try again.
