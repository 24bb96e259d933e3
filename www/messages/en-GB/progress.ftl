# Where the reader stands, and why. "$number" is what the comment above says; "$name" is the name of a direction, a pattern or an exercise.

# Gates: what is met. $number: the value.
gate-days-met = You have been at this stage for { $number } days with something done or said.
gate-consistency-met = { $number } of your last planned days count.
gate-test-met = Control test, { $name }: { $number } clean holds on the weaker side.
gate-symmetry-met = Control test, { $name }: left and right are even.
gate-ratings-met = Your last ratings, { $name }: { $number } steady.
gate-pattern-met = Your last ratings, { $name }: { $number } steady.
gate-pattern-symmetry-met = { $name }: left and right are even.
gate-usual-pain-met = The last two days were no sorer than usual.
gate-median-pain-met = The last week was calm enough.
gate-red-days-met = No red day in a while.
gate-amber-days-met = Hardly an amber day in the last week.
gate-worry-met = { $name } worries you little.
gate-activities-met = Your own activities are close to where you want them.
gate-activities-not-used = Own activities: you named none, so they are not used.

# Gates: what is left. $number: how much more, or how much too much.
gate-days-left = { $number } more { $number ->
    [one] day
   *[other] days
} at this stage.
gate-consistency-left = { $number } more counted { $number ->
    [one] day
   *[other] days
} among your last planned ones.
gate-test-left = Control test, { $name }: { $number } more clean { $number ->
    [one] hold
   *[other] holds
} on the weaker side.
gate-symmetry-left = Control test, { $name }: left and right still differ too much, by { $number }.
gate-symmetry-unanswered = Control test, { $name }: no test counts at the moment.
gate-ratings-left = Ratings, { $name }: { $number } more steady.
gate-ratings-unanswered = Ratings, { $name }: needs { $number } more.
gate-pattern-left = Ratings, { $name }: { $number } more steady.
gate-pattern-unanswered = Ratings, { $name }: needs { $number } more.
gate-pattern-symmetry-left = { $name }: left and right still differ too much, by { $number }.
gate-usual-pain-left = The last two days were sorer than usual, by { $number }.
gate-usual-pain-unanswered = Pain: needs { $number } more { $number ->
    [one] answer
   *[other] answers
}.
gate-median-pain-left = The last week was too sore, by { $number } half points.
gate-median-pain-unanswered = Pain over a week: needs { $number } more { $number ->
    [one] answer
   *[other] answers
}.
gate-red-days-left = Red days still in view: { $number }.
gate-red-days-unanswered = Red days: needs { $number } more { $number ->
    [one] answer
   *[other] answers
} about pain.
gate-amber-days-left = Amber days in the last week, too many by { $number }.
gate-amber-days-unanswered = Amber days: needs { $number } more { $number ->
    [one] answer
   *[other] answers
} about pain.
gate-worry-left = { $name } still worries you: { $number } points too much.
gate-worry-unanswered = { $name }: say how much it worries you.
gate-activities-left = Your own activities: { $number } more points to come close to where you want them.
# $number: the stage that opens tomorrow.
gate-open = Everything is met. Stage { $number } opens tomorrow.

direction-front = front of the trunk
direction-side = side of the trunk
direction-back = back of the trunk
pattern-squat = Squat
pattern-hinge = Hinge
pattern-push = Push
pattern-pull = Pull
pattern-carry = Carry

# Moves between stages. $number: the stage now.
moved-up = You have moved up to stage { $number }. You can stay where you were, if you prefer.
moved-down-reds = Two sore days close together: back to stage { $number } for now. What you did still counts for you.
moved-absence = After your time away you begin at stage { $number }. It usually comes back faster than it came.
moved-start-again = You begin again at stage { $number }, as you wished.
starts-at-settle = We begin with settling: short, easy, often.
staying = You chose to stay at this stage. Say when you want to move on.

# Rungs. $name: the exercise.
rung-up = { $name }: one step harder from today. You earned it.
rung-down-red = { $name }: one step easier, because it hurt.
rung-down-control = { $name }: one step easier, until it feels steady again.

# Why nothing moves up. $number: days left, today included.
frozen-locked = Get an answer to the check first. Until then nothing is planned.
frozen-check-due = The short check is due. Until then nothing moves up.
frozen-flare = While it flares, nothing moves up. It does not need to.
frozen-after-flare = After a flare we give it { $number } more { $number ->
    [one] day
   *[other] days
} before anything moves up.
frozen-after-red = After a sore day we give it { $number } more { $number ->
    [one] day
   *[other] days
} before anything moves up.

# Flares. $number: days since it was declared.
flare-open = A flare: easy movement, half the repetitions, short walks, at the same times of day.
flare-closing = You say the flare is over. One check, and we go on.
flare-ended = The flare is over. A few gentler days, then on.
flare-start-again = This flare is taking its time. You can begin again at stage 1 if that suits you better.
shown-one-less = One step easier than you have earned, for a few days.
# $number: percent.
shown-fewer = Fewer repetitions for now: { $number } in a hundred of the usual.

light-green = Green: no sorer than usual.
light-amber = Amber: sorer than usual. The hardest exercise of the day becomes breathing.
light-red = Red: too much for today. The next days are easier.

# Time away. $number: days.
away-rung = You were away for { $number } days: every exercise begins one step easier.
away-stage = You were away for { $number } days: one stage back, one step easier, and the check first.
away-two-stages = You were away for { $number } days: we begin further back, one step easier, and the check first.
away-start-again = You were away for { $number } days: we begin again, and the check first. Good to have you back.

planned-none = Nothing is planned today.
planned-break = You are on your break. Nothing is planned.
planned-locked = Nothing is planned until the check is answered.

# Why it may help to see someone. $number: how many.
support-reds = { $number } red days in two weeks. It may help to have someone look at it with you.
support-stalled = You have kept at it for { $number } days, and the pain has not moved much. It may help to have someone look at it with you.
support-stalled-firm = You have kept at it for { $number } days, and the pain has not moved much. This is a good time to see someone.
support-confidence = Your confidence has fallen by { $number } points. It may help to talk it through with someone.
support-asked = You asked for support.
