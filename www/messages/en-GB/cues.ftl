### What the engine says during and after a bout.
### $name is the name of an exercise; $number a count, seconds or a score.

## Cues: a short imperative, and one sentence of how
cue-get-ready = Get ready
cue-next = Change over
cue-adjust = Easier now
cue-adjust-detail = Settle into it. Smaller is fine, and so is slower.
cue-rest = Rest
cue-rest-detail = Let everything go, and breathe easily.
cue-switch-sides = Switch sides
cue-switch-sides-detail = Change over without hurrying. The same again on your other side.
cue-move = Move
cue-hold = Hold
cue-return = And back
cue-breathe-in = Breathe in
cue-breathe-out = Breathe out

## The "easier" button says what it will do
easier-rung = Easier: one step down
easier-smaller = Easier: smaller and shorter
easier-breathing = Easier: just breathe instead
easier-nothing = This is the easiest there is

## A steady note beside a bout
note-high-pain = With pain this high, easy breathing is plenty for now. If it stays this high, or worries you, talk to a doctor or physiotherapist.
note-settle = Only the gentlest moves for now. Keep them small and comfortable.
note-after-red = Your back had enough earlier today, so this one is easy breathing.
note-capped = You have done today’s share of everything else, so this one is easy breathing.

## "This hurts": what was new, and what the answer means
symptom-spread = The pain is running further down my leg
symptom-numbness = New numbness
symptom-weakness = New weakness
symptom-dizziness = I feel dizzy
hurt-green = { $number } out of 10 is about usual for a nagging back. Pain is a signal to go gently, and a poor measure of harm. Make it easier, or move on.
hurt-amber = { $number } out of 10 is more than usual. Take it down a step. The hardest exercise still to come is now easy breathing.
hurt-red = { $number } out of 10 is enough for today. The rest of the exercises are gone. Easy breathing is a good way to end.
hurt-red-support = { $number } out of 10 is a lot. The rest of the exercises are gone. Breathe easily for a minute. If it stays this high, or worries you, talk to a doctor or physiotherapist.

## After a bout: one honest sentence, and what follows from it
done-red = That hurt more than an exercise should, and you did right to say so.
done-lost = { $name } got away from you, and noticing that is the skill.
done-amber = A bit sorer than usual, so gently does it.
done-wobbly = { $name } wobbled a little. That is what practice looks like.
done-nothing = Nothing done this time, and that is fine.
done-short = You did part of it, and part of it counts for your back too.
done-eased = You made it easier when you needed to. That is good judgement.
done-breathing = A few minutes of easy breathing, done.
done-steady = Steady all the way through.
done-unrated = That’s a routine done.
next-red = The next one today is easy breathing only. Walk a little, and change position often.
next-lost = Next time, tap “Easier” before it slips. Slow and small beats far.
next-amber = Keep the next one just as gentle, and tap “Easier” early.
next-wobbly = Same again next time, a little slower.
next-same = The next one stays just as gentle.
next-steady = Same again later. One steady bout is a start; it is the days in a row that build control.

## Between bouts
rest-ready = A few gentle minutes, whenever you like.
rest-again = Little and often works best. Another is ready when you are.
rest-recent = You have just done one. Spread out is better, so leave an hour or more if you can. It is up to you.
rest-after-red = Your back had enough earlier today. If you would like another, it is easy breathing only.
rest-stopped = That’s all for today, because of what you reported. We’ll begin with the check next time.

## The check, before it is recorded
confirm-ok-advice = Nothing here stops you from trying a gentle routine.
