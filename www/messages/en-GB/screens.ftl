### The words of the screens around the bout.

check-title = Check this suits you

## Where
place-eyebrow = Nearly there
place-heading = Where will you do it?
place-lead = Pick what is easy right now.
place-floor = Floor
place-floor-needs = A mat or carpet, and a chair for your calves
place-chair = Chair
place-chair-needs = A firm chair that won’t roll
place-standing = Standing
place-standing-needs = A wall, desk or chair back
place-check-answered = You said none of it applies. It counts once you choose a place.
place-check-change = Something does apply: go back

## Pain
pain-eyebrow = One last question
pain-heading = How is your back right now?
pain-lead = Your answer sets how gentle it is.
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
paused = Paused
paused-hidden = You looked away: this part starts again.
paused-clock-jump = Your device slept: this part starts again.
sound = Sound
sound-voice = Voice
sound-tones = Tones
sound-menu = Voice, pace and vibration
sound-menu-missing = That needs the network, once.
large-view = Large view

## This hurts
hurt-eyebrow = Stopped
hurt-heading = Thank you for saying so
hurt-symptoms = Is any of these new since you began?
hurt-pain = If not, how much does it hurt?
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
done-plan-loading = One moment…
done-plan-failed = The plan did not load. Check the connection and tap again.
done-not-stored = Nothing was stored or sent. Close the page and it is gone.
again-at = A good time for another: { $time } or later.
rest-eyebrow = Resting
rest-start = Start another
support-label = Talk to a coach
