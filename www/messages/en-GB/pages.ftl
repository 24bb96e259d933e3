### The pages of the plan. Loaded with the plan.

tabs = Parts of the plan
tab-today = Today
tab-progress = Progress
tab-more = More
back-to-today = Back to today
news = New
memory-short-off = Nothing has been stored or sent. Close the page and it is gone.
memory-short-on = Stored on this device.
memory-short-failing = Not stored yet: it is tried again by itself.
memory-short-newer = Not stored: a newer version of the coach keeps your journal.
refused = That could not be noted as it is. Nothing has changed.
take-back = Take back
days = { $number } days

## From trying to a plan
welcome-eyebrow = Your plan
welcome-heading = A few minutes, a few times a day
welcome-lead = A few guided minutes at a time, spread through your day. It moves on when you are ready, and waits when you are not.
welcome-often = Little and often.
welcome-often-why = Short bouts of two to four minutes, placed around your day.
welcome-control = Steady before harder.
welcome-control-why = You say how well you controlled each exercise. That, and keeping at it, is what moves you on.
welcome-pain = Pain is listened to.
welcome-pain-why = It can slow the plan down at any time. Feeling fine does not skip a step.
welcome-yours = It stays with you.
welcome-yours-why = It runs on this device. There is no account, and nothing is sent anywhere.
welcome-go = Set it up
welcome-note = Two short steps, under a minute. You can leave out any of it.
intake-step = Step { $number } of 2
intake-next = Next
intake-skip = Leave this out
about-you-heading = A little about your back
about-you-lead = It sets where you begin. Leave out what you like.
about-you-nagged = How long has it nagged?
nagged-weeks = Some weeks
nagged-months = Some months
nagged-year = About a year
nagged-years = Longer
about-you-usual = Pain on a usual day
about-you-worst = Pain on the worst days
about-you-confidence = How much do you trust your back?
confidence-least = 0: not at all
confidence-most = 10: fully
about-you-activities = What would you like to do again?
about-you-activities-why = Up to three. They show later whether it helps with what matters to you.
about-you-activity = Activity { $number }
about-you-activity-now = How well activity { $number } goes now
about-you-no-activity = Choose one
about-you-score = { $number } of 10
about-you-note = Nothing here is stored unless you ask for that later.
your-day-heading = Your day
your-day-lead = The bouts are spread between getting up and going to bed.
your-day-wake = Get up
your-day-sleep = Go to bed
your-day-place = Where is easiest?
your-day-equipment = What do you have? Things from the house always do.
equipment-band = Band
equipment-weight = Dumbbell or kettlebell
equipment-bar = Bar
your-day-loads = { $unit ->
    [lb] Loads you own, in pounds
   *[kg] Loads you own, in kilograms
  }
your-day-loads-why = Such as 4 8 12. Leave it empty if you have none.
your-day-busy = When should nothing be planned?
your-day-busy-why = Work, say. Leave it empty if any time is fine.
your-day-busy-from = From
your-day-busy-to = To
your-day-busy-kind = This time is
your-day-weekdays = Monday to Friday
your-day-sitting = Mostly sitting
your-day-go = Show me today

## Reminders
reminders-heading = When a bout is due
reminders-lead = While this page is open, it says so here and in the tab’s title.
reminders-notify = Notify me too
reminders-notify-why = Your browser asks you once. It works while this page is open somewhere.
reminders-notify-on = This page notifies you when a bout is due.
reminders-notify-refused = Your browser does not allow notifications from this page. The calendar file does the same.
reminders-calendar = Put the next two weeks in my calendar
reminders-calendar-why = A file for Apple, Google and Outlook calendars, with an alarm for each bout.
reminders-cancel = Take them out of my calendar
reminders-cancel-why = A file that cancels what the other one put there. Some calendars want it done by hand.
reminders-none = Nothing is planned for the next two weeks.
reminders-failed = The calendar file could not be made. Check the connection and try again.
reminders-locked = If you put reminders in your calendar, take them out for now.
due-title = Now: { $title }

## After a control test
tested-eyebrow = Control test
tested-heading = How many holds were clean?
tested-lead = Clean is steady from start to end: no wobble, no breath held.
tested-both = Clean holds, of { $number }
tested-left = Left: clean holds, of { $number }
tested-right = Right: clean holds, of { $number }
tested-done = Done
tested-skip = Skip the rest

## Flares
flare-button = I’m flaring up
flare-over-button = My flare-up
flare-heading = A flare-up is not a step back
flare-lead = They come and go, and they say little about harm. For a few days the plan becomes easy movement. You keep everything you have earned.
flare-move = Easy versions, half as many.
flare-walk = Short walks, at any pace.
flare-times = The same times of day, so that the habit stays.
flare-counts = Bouts still count as days kept.
flare-declare = Yes, it’s flaring
flare-check = The short check comes next, in case something has changed.
flare-eyebrow = { $number ->
    [0] Flare-up, since today
    [one] Flare-up, one day
   *[other] Flare-up, { $number } days
}
flare-open-heading = Easy does it
flare-is-over = It’s over
flare-over-why = It also ends by itself after two calmer days in a row.

## Can I go back to normal?
ask-normal = I feel fine: can I go back to normal?
normal-open-now = Open now
normal-not-open = Not yet
normal-from-stage = { $days ->
    [0] From stage { $number }
   *[other] From stage { $number }, in { $days } days at the soonest
}
normal-what-is-left = What is left
normal-more-left = And { $number } more
ask-training = Ask about a training session
paths-heading = Two ways on
paths-note = An illustration of the idea, not anybody’s figures.
paths-description = Two lines begin at the same dip. One goes up and down again and again and ends where it began. The other rises slowly and ends higher.
paths-rest = Rest until it stops hurting, then straight back
paths-rebuild = Rebuild, step by step

## Progress
stage-of = Stage { $number } of 5, { $days ->
    [0] just begun
    [one] one day with something done
   *[other] { $days } days with something done
}
stage-0 = Settle
stage-0-why = Short and easy, until the back is calmer.
stage-1 = Reconnect
stage-1-why = Feel and steer the muscles round your trunk.
stage-2 = Endure
stage-2-why = The same control, for longer.
stage-3 = Patterns
stage-3-why = Squat, hinge, push, pull and carry, without a load.
stage-4 = Reload
stage-4-why = The same patterns with a load, in the smallest steps.
stage-5 = Keep
stage-5-why = A small dose that keeps it well.
gates-heading = What opens stage { $number }
gates-met = Everything for stage { $number } is met
gates-frozen = Nothing moves up at the moment. What you have is kept.
gate-at-least = { $current } of { $target }
gate-at-most = { $current }, at most { $target }
gate-missing = { $number } to answer
tests-heading = Control tests
tests-why = Ten-second holds, a direction a day, in place of that day’s bouts of it.
test-taken = Left { $left }, right { $right } clean. Counts until { $day }.
test-retry = Again from { $day }.
test-offered = Can be taken today.
test-not-yet = Later, when its exercises have come a step further.
pain-chart = Pain, by day
pain-chart-usual = Your usual is { $number } out of 10: the dashed line.
pain-chart-unknown = Your usual is not known yet.
pain-year = Pain, by week
pain-year-why = Each dot is the middle of a week’s answers, each bar reaches from the lowest to the highest.
column-week = Week from
column-lowest = Lowest
column-middle = Middle
column-highest = Highest
chart-table = As a table
column-day = Day
column-morning = Morning
column-worst = In bouts
column-light = Light
column-counted = Done
column-planned = Planned
column-what = What it was
column-exercise = Exercise
column-ratings = Ratings, oldest first
column-sitting = Sitting, hours
column-training = Minutes times effort
calendar = Days kept
calendar-summary = { $counted } of { $days } planned days in four weeks.
day-counted = Kept
day-some = Some done
day-free = Free
day-none = Not done
control-chart = Control
control-chart-why = Your last ratings: full is steady, half is wobbly, empty is lost it.
control-side = { $name }, { $side }
rungs-heading = { $number ->
    [one] One exercise has become harder
   *[other] { $number } exercises have become harder
}
rung = { $name }: step { $earned } earned, step { $shown } now

## More
more-eyebrow = Your plan
more-diary = Load diary
more-diary-why = Sleep, sitting, training, stress: 15 seconds a day
more-training = Training
more-training-why = Ask whether a session fits
more-movement-check = Movement check
more-movement-check-why = How you squat, hinge, push and pull
more-review = How it is going
more-review-why = Your activities, worries and confidence
more-library = Exercises
more-library-why = All of them, moving, and everyday moves
library-loading = Fetching the exercises…
library-missing = The exercises could not be fetched. Try again when you are online.
more-support = Support
more-support-why = Who could help, and a page to take along
more-break = A planned break
more-break-why = A holiday, say: nothing is lost by it
more-memory = Your journal
more-memory-why = Remember it here, back it up, take it along, erase it
more-reminders = Reminders
more-reminders-why = On this page, by notification, or in your calendar
more-about = About this coach
more-about-why = What it is, where each rule comes from, and your privacy
more-settings = Settings
more-settings-why = Your day, what you have, what you cannot do
diary-heading = What was today like?
diary-lead = It shows what you have been used to, and can make an asked-for session smaller. It predicts nothing.
diary-sleep = Sleep last night
diary-sleep-0 = Good
diary-sleep-1 = Middling
diary-sleep-2 = Poor
diary-sitting = Sitting, hours
diary-hours = { $hours }
diary-training = Training, minutes
diary-minutes = { $number }
diary-effort = How hard was it, out of 10?
diary-stress = Stress
diary-stress-0 = Little
diary-stress-1 = Some
diary-stress-2 = Much
diary-save = Note it
diary-saved = Noted for today.
load-chart = Training, two weeks
load-chart-why = Minutes times effort. The dashed line is your middle, { $number }.
training-heading = Would this session fit?
training-lead = Say what you have in mind. The answer comes from the rules, with its reason.
training-pattern = What kind?
training-repetitions = Repetitions in all
training-load = { $unit ->
    [lb] Load, lb
   *[kg] Load, kg
  }
training-minutes-asked = Minutes
training-effort-asked = How hard will it be?
effort-least = 0: no effort
effort-most = 10: all you have
training-ask = Does it fit?
verdict-fits = It fits
verdict-smaller = Smaller, like this
verdict-not-yet = Not yet
training-advised = { $repetitions } repetitions with { $load }, { $minutes } minutes, effort { $effort } of 10.
training-did-it = I did this
movement-check-heading = How do you move today?
movement-check-lead = Try each once, slowly and without a load, and say how it felt. It sets what the bouts turn to first.
movement-check-how = How was it? { $name }
movement-grade-2 = Smooth
movement-grade-1 = Not quite
movement-grade-0 = Hard
try-squat = Sit down on a chair and stand up again without hands, three times.
try-hinge = Push your hips back with a long back, as if closing a drawer behind you, three times.
try-push = Push yourself away from a wall, three times.
try-pull = Lean one hand on a chair and pull an empty bag up beside you, three times on each side.
try-hip = Touch a wall, lift one knee and stand for ten seconds; then the other leg.
try-trunk = On all fours, reach one arm and the other leg away without tilting; then change.
movement-check-save = Note it
movement-check-note = Leave out whatever does not suit you today.
review-heading = How is it going?
review-lead = Every two weeks is enough. It shows what has changed for you.
review-activity = { $name }, hoped for: { $target }
activity-least = 0: cannot do it
activity-most = 10: as before
review-worry = How much does this worry you? { $name }
worry-least = 0: not at all
worry-most = 10: very much
review-save = Note it
support-heading = Who could help
support-heading-gently = It may help to have someone look at it with you
support-heading-firmly = This is a good time to see someone
support-heading-by-the-check = What the check says comes first
support-lead = You can ask for help at any time, whatever the plan says.
support-kinds = Kinds of support
support-summary = One page to take along
support-ask = I would like support
support-note = Nothing is sent anywhere: you decide what you show to whom.
summary-heading = A page to take along
summary-none = There is no page at the moment.
summary-print = Print it
summary-copy = Copy as text
summary-back = Back to support
break-heading = Going away, or just a pause?
break-lead = For its first two weeks a planned break costs you nothing. Nothing is planned, and nothing is missed.
break-days = From today, for
break-go = Begin the break
settings-heading = Your day and what you have
settings-lead = A change counts from now on.
settings-days = Days with bouts
day-monday = Mon
day-tuesday = Tue
day-wednesday = Wed
day-thursday = Thu
day-friday = Fri
day-saturday = Sat
day-sunday = Sun
settings-bouts = Bouts a day, at most
settings-bouts-all = As planned
settings-excluded = Exercises I cannot do
settings-excluded-why = These are left out, and others take their place.
settings-save = Save
