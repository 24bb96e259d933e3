### The page without an engine. Loaded where WebAssembly is refused or breaks; it also shows the words of the check and of the first exercises.

no-engine-heading = The back coach, on paper
no-engine-lead = The moving coach can’t run here, so this is the simple version. Please read the three lists first.
no-engine-expand = Show the whole page
no-engine-call = Call 112
no-engine-call-note = 112 reaches emergency help from most mobiles. Your local number works too.
no-engine-routine = If none of that is true: a gentle first routine
no-engine-stop = Go slowly. Stop if your pain clearly rises, and stop at once for anything on the lists.
no-engine-reps =
    { $reps ->
        [one] Once
       *[other] { $reps } times
    }
no-engine-hold = holding for { $hold } seconds
no-engine-each-side = on each side
