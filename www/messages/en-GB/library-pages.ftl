### The screens of the exercise library. Loaded with the library. Stages and places have their names elsewhere.

library-eyebrow = Library
library-heading = All the exercises
library-lead = To look up, or to print. Your own bouts are chosen for you.
library-any = All
library-stage = Stage
library-stage-named = { $stage } · { $name }
library-place = Position
library-need = What you have
library-pattern = Kind
library-shown =
    { $shown ->
        [0] None is like that. Take one choice away.
        [one] One exercise
       *[other] { $shown } exercises
    }
library-all = Show all
library-back = Back to all exercises
library-print = Print as a sheet
library-daily = Everyday moves
library-daily-why = Lifting, getting up, sitting at a desk

library-pattern-breath = Breathing
library-pattern-mobility = Easy movement
library-pattern-trunk-front = Front of the trunk
library-pattern-trunk-side = Side of the trunk
library-pattern-trunk-back = Back of the trunk
library-pattern-hip = Hips
library-pattern-squat = Squat
library-pattern-hinge = Hinge
library-pattern-push = Push
library-pattern-pull = Pull
library-pattern-carry = Carry
library-pattern-walk = Walk

library-need-household = Things at home
library-need-band = A band
library-need-weight = A weight

exercise-stages = Stages { $first } to { $last }
exercise-stage = Stage { $first }
exercise-like-this = Like this
exercise-not-like-this = Not like this
exercise-hold-still = Stop moving
exercise-move = Move
exercise-how = How
exercise-attention = Pay attention to
exercise-faults = What often goes wrong
exercise-ladder = From easy to hard
exercise-stop = When to stop
exercise-reps =
    { $reps ->
        [one] once
       *[other] { $reps } times
    }
exercise-hold = { $reps }, holding { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}
exercise-sets = { $sets } rounds of { $dose }
exercise-each-side = { $dose }, each side
exercise-load = { $dose }, with up to { $load }
