### "Check this routine suits you": three lists, what each leads to, and locks.
### A statement's id is `check-` and the question's id in the engine.

## List 1: emergency
check-emergency-heading = If any of these is true, call for help now
check-emergency-advice = Ring your local emergency number, or have someone take you to an emergency department. Don’t wait to see whether it settles, and don’t exercise first.
check-numb-between-legs = New numbness or tingling between your legs, or around your bottom or genitals
check-bladder-or-bowel = New trouble starting, stopping or feeling when you pee or poo
check-genital-feeling = A new change in feeling in your genitals, or in sexual function
check-both-legs = Both legs newly painful, numb or weak
check-fast-weakness = Weakness in a leg that is quickly getting worse
check-serious-accident = Your back began hurting after a serious accident or fall
check-chest-pain = Chest pain along with your back pain
check-severe-faint = Sudden, severe pain in your belly or back, and feeling faint

## List 2: get help today or tomorrow
check-get-help-heading = If any of these is true, get help today or tomorrow
check-get-help-advice = Speak to a doctor or an urgent care line today or tomorrow, and leave exercise until you have. If you get worse while you wait, call your emergency number.
check-one-leg-weak = One leg or foot is newly weaker, or the foot slaps or drags
check-dizzy = Dizziness, during exercise or since you last exercised
check-fever = A fever, or feeling very unwell
check-infection-risk = A weak immune system, or a recent infection, injection or procedure near your spine
check-weight-loss = Losing weight without trying
check-no-easing = Pain that no position eases, or that is much worse at night
check-banding-chest = Pain that bands round your chest
check-lump-or-shape = A new lump on your back, or your back has changed shape
check-pulsing-belly = A pulsing feeling in your belly, with pain
check-minor-fall = A minor fall or strain, and you are 60 or over, have osteoporosis or take steroids long term

## List 3: ask first
check-ask-first-heading = If any of these is true, ask someone first
check-ask-first-advice = Ask a doctor, physiotherapist or midwife whether light exercise is fine for you. Once you have asked, you can come back and say so.
check-spread-down-leg = Pain running further down a leg than before, since you last exercised
check-past-cancer = You have had cancer
check-under-18 = You are under 18
check-new-over-60 = Your back pain is new, and you are over 60
check-morning-stiffness = It began before you were 45, has lasted over three months, and your stiff mornings ease as you move
check-pregnant = You are pregnant, or gave birth recently
check-recent-surgery = Recent surgery on your back or belly
check-known-fracture = A fracture you know of
check-told-not-to = You have been told not to exercise
check-heart = A heart condition that is not stable
check-worried = None of these, but I’m worried

## Around the lists
check-progress = { $number } of 3
check-none = None of these
check-continue = Continue with what I ticked
check-back = Back
check-limits = A clear check rules nothing out. If something feels wrong, trust that and ask.
check-leg-tingling = Tingling in one leg that is neither weak nor getting worse does not count here.
emergency-call = Call { $number }
emergency-guess = This number is a guess from the page’s language. If you are somewhere else, use your local number.
emergency-local = Your local emergency number works from any phone.

## Confirm
confirm-heading = Is this right?
confirm-ticked = You ticked:
confirm-nothing-recorded = Nothing is recorded yet. If a tap slipped, go back and change it.
confirm-yes = Yes, that’s right
confirm-change = Change my answers

## Locked
locked-emergency-heading = Please call for help now
locked-get-help-heading = Please get help today or tomorrow
locked-ask-first-heading = Please ask someone first
locked-reasons = You told us:
locked-meanwhile = The routine stays closed until then. It will still be here when you come back.
lift-seen = I have been seen, and was told light exercise is fine
lift-asked = I have asked, and was told to go ahead
lift-open = When this is true for you, tap it and we’ll go on.
lift-later-day = You can say this from tomorrow, once you have been seen. We’ll ask the three lists again then.
