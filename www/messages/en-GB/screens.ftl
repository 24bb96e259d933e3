### The words of the screens around the bout.

check-title = Check this suits you

## Where
place-eyebrow = Nearly there
place-heading = Where will you do it?
place-lead = Every exercise has a form for each. Pick what is easy right now.
place-floor = Floor
place-floor-needs = A mat or carpet, and a chair for your calves
place-chair = Chair
place-chair-needs = A firm chair that won’t roll
place-standing = Standing
place-standing-needs = A wall, desk or chair back to hold
place-check-answered = You said none of the statements apply. It counts once you choose a place.
place-check-change = Something does apply: go back

## Pain
pain-eyebrow = One last question
pain-heading = How is your back right now?
pain-lead = One tap, and we begin. Your answer sets how gentle it is.
pain-least = 0: no pain
pain-most = 10: the worst you can imagine

## The guided bout
bout-exercise = { $at } of { $count }
bout-rep = Rep { $rep } of { $reps }
bout-seconds = Seconds left
bout-next = Next: { $next }
bout-pause = Pause
bout-resume = Carry on
bout-hurts = This hurts
bout-skip = Skip
bout-finish = Finish here
bout-about = Why, and when to stop
side-left = Left side
side-right = Right side
paused-reader = Paused. Take your time.
paused-hidden = Paused while the page was out of sight. This part starts again.
paused-clock-jump = Paused while your device slept. This part starts again.
sound = Sound
sound-voice = Voice
sound-tones = Tones

## This hurts
hurt-eyebrow = Stopped
hurt-heading = Thank you for saying so
hurt-symptoms = Is any of these new since you began?
hurt-pain = Otherwise, how much does it hurt?
hurt-answer-eyebrow = Pain { $number } out of 10
hurt-answer-green = That’s within the usual
hurt-answer-amber = That’s a little more than usual
hurt-answer-red = That’s enough for now
offer-easier = Carry on with an easier version
offer-next = Leave this one, go to the next
offer-breathe = End with easy breathing
offer-finish = Finish here

## After
after-eyebrow = Afterwards
after-heading = How did it go?
after-pain = Worst pain during it
after-control = Did you feel in control?
after-done = Done
after-skip = Skip the rest
control-steady = Steady
control-wobbly = Wobbly
control-lost = Lost it
done-played = minutes of guided movement
done-again = Do it again
done-plan = Make it a plan
done-plan-failed = The plan could not be loaded. Check the connection and tap again.
done-not-stored = Nothing has been stored or sent. Close the page and it is gone.
again-at = A good time for another: { $time } or later.
rest-eyebrow = Resting
rest-start = Start another
support-label = Talk to a coach

## Without the engine
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
