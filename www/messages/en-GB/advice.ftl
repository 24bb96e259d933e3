### What the coach answers when it is asked: training, going back to normal, support, the page to take along; and nudges for the day.

## May I train? $number is days, a stage, an effort, repetitions or minutes, as the sentence says
training-fits = That fits. Enjoy it, and stop while it still goes well.
training-locked = Not yet. What the check says comes first.
training-check-due = Not yet. Open the check first: it takes a minute.
training-stopped = Not today. You reported something new, and the check comes first.
training-flare = Not yet, while your back is flaring. Easy movement and short walks are the training for now.
training-red = { $number ->
    [one] Not yet. It was too much a little while ago. One more day of easy movement first.
   *[other] Not yet. It was too much a little while ago. { $number } more days of easy movement first.
}
training-current-routine = Your routine is the training for now. Sessions open at stage { $number }.
training-bodyweight = Without a load for now: this stage is about the movement.
training-rest-day = Without a load today: you lifted yesterday, and the day between is when it takes.
training-effort = At an effort of { $number } out of 10 at most, while you reload.
training-no-heavier = No heavier than before, so soon after a day that was too much.
training-next-load = The next step up in load, not two at once.
training-nothing-new = Not yet. For a week after a day that was too much, no more than you did the week before.
training-poor-days = About three quarters of it, after two days of poor sleep or much stress.
training-recovering = About three quarters of it, so soon after a flare.
training-volume = { $number } repetitions in all: that is what this week leaves.
training-hold-or-tempo = Stay with the load before, and make it a hold or a slow lowering instead. So few repetitions with more would not be worth it.
training-minutes = { $number ->
    [one] One minute at that effort, or longer and easier: that is what this week leaves.
   *[other] { $number } minutes at that effort, or longer and easier: that is what this week leaves.
}
training-week-full = Not yet. You have done this week's share, and it keeps.

## I feel fine. Can I go back to normal? $number is a stage
normal-daily-moves = Getting up, reaching, the household
normal-walking = Walking
normal-longer-holds = Longer holds for your trunk
normal-patterns = Squat, hinge, push, pull and carry, without a load
normal-loads = Loads, in small steps
normal-own-training = Training as you like it
normal-locked = Not yet. What the check says comes first.
normal-check-due = Open the check first, then we can say.
normal-flaring = Not while it is flaring. Easy movement goes on, and you lose nothing.
normal-held = In a few days. It was too much a little while ago, so the easy things stay open and the rest waits.
normal-yes = Yes. Keep the small dose going: it is what keeps it normal.
normal-staying = As far as you like to stay. You chose to stay in this stage, and can move on when you want to.
normal-tomorrow = Nearly. Everything for stage { $number } is met, and it opens tomorrow.
normal-not-yet = Partly. Feeling fine is a good start, and being ready is what you can hold and keep up. This is what is left for stage { $number }.
normal-left-locked = Until the check is lifted, everything waits.
normal-left-check = A check is due first.
normal-left-flare = Until the flare is over, everything keeps its place.
normal-left-after-flare = A few days after the flare first.
normal-left-after-red = A few days after a day that was too much first.

## For the day
nudge-morning = Backs are stiffer for the first hours. Keep the morning easy and let big bends wait.
nudge-sleep = After a poor night, an easy day is a good plan. The routine counts just the same.
nudge-breathing = A minute of slow breathing goes well with a full day.
nudge-sitting = Sitting is fine. A change of position now and then feels better still.
nudge-walking = A short walk today, at any pace, is a good one.

## Support
support-kind-urgent-line = An urgent advice line or an out-of-hours service
support-kind-doctor = A doctor
support-kind-physiotherapist = A physiotherapist
support-kind-midwife = A midwife, if you are pregnant or recently gave birth
support-kind-coach = A qualified coach who works with backs

## The page to take along. $number is what the line counts; $name is an activity
summary-about = About
summary-weeks = { $number ->
    [one] Has nagged for one week
   *[other] Has nagged for { $number } weeks
}
summary-days = { $number ->
    [one] With this routine for one day
   *[other] With this routine for { $number } days
}
summary-pain = Pain, 0 to 10, as answered
summary-pain-usual = Usual: { $number }
summary-pain-worst = Worst at the start: { $number }
summary-pain-latest = Latest answer: { $number }
summary-red-days = Days well above usual in the last four weeks: { $number }
summary-amber-days = Days a little above usual in the last four weeks: { $number }
summary-flare = Flare, in days so far: { $number }
summary-done = Done in the last four weeks
summary-stage = Stage of the routine, 0 to 5: { $number }
summary-days-planned = Days planned: { $number }
summary-days-counted = Days kept: { $number }
summary-bouts = Bouts of two to four minutes: { $number }
summary-activities = Own activities, 0 (cannot) to 10 (as before)
summary-activity-before = { $name }, at the start: { $number }
summary-activity-now = { $name }, now: { $number }
summary-activity-target = { $name }, hoped for: { $number }
summary-confidence = Confidence in the back, 0 to 10
summary-confidence-before = At the start: { $number }
summary-confidence-now = Now: { $number }
summary-why = Why this page
summary-note = Written by the reader's own answers to a general exercise routine. It is not an examination, and says nothing about causes.

## What the movement check looks at
group-squat = Squat
group-hinge = Hinge
group-push = Push
group-pull = Pull
group-hip = Hips
group-trunk = Trunk

## Activities a reader can choose
activity-other = Something else
activity-sitting = Sitting
activity-standing = Standing
activity-walking = Walking
activity-stairs = Stairs
activity-lifting = Lifting
activity-bending = Bending
activity-sleeping = Sleeping
activity-driving = Driving
activity-housework = Housework
activity-gardening = Gardening
activity-running = Running
activity-sport = My sport
