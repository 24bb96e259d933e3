### The exercises a plan adds: what each is called, what it is for, how it is done, and when to stop. Same ids as in exercises.ftl.
### "Your weight" is whatever the reader has: a kettlebell, dumbbell or bar, or a rucksack with bottles in it. How heavy is said beside it.

## Pallof press
pallof-press-name = Press-out against a band
pallof-press-purpose = The band pulls you round, and your trunk does not follow.
pallof-press-cue-1 = Hips and ribs face the front, whatever the band wants.
pallof-press-cue-2 = Shoulders low, breath moving.
pallof-press-cue-3 = If you turn, stand a little closer.
pallof-press-stop = Stop if your back twists and you cannot bring it back.
pallof-press-chair-setup = Fix a band at chest height beside you. Sit tall, and hold it to your chest with both hands.
pallof-press-chair-out = Press your hands straight out.
pallof-press-chair-back = Bring them back to your breastbone, just as slowly.
pallof-press-chair-figure = A person sits side-on to a fixed band and presses their hands out from the chest while the trunk stays still.
pallof-press-standing-setup = Fix a band at chest height beside you. Knees soft, and hold it to your chest with both hands.
pallof-press-standing-out = Press your hands straight out.
pallof-press-standing-back = Bring them back to your breastbone, just as slowly.
pallof-press-standing-figure = A person stands side-on to a fixed band and presses their hands out from the chest while the trunk stays still.

## Sit to stand
sit-to-stand-name = Sit to stand
sit-to-stand-purpose = The squat of every day: your legs do the lifting.
sit-to-stand-cue-1 = Nose over toes, then up.
sit-to-stand-cue-2 = Knees follow your feet.
sit-to-stand-cue-3 = Land as if the chair were asleep.
sit-to-stand-stop = Stop if you have to drop the last part, or it hurts more each time.
sit-to-stand-standing-setup = In front of a firm chair at a wall, feet hip-wide. At first a high seat, hands on your thighs.
sit-to-stand-standing-out = Hips back, and sit down slowly.
sit-to-stand-standing-back = Lean, press through the whole foot and stand tall.
sit-to-stand-standing-figure = A person lowers themselves slowly onto a chair, back long, and stands up again.

## Step-up
step-up-name = Step-up
step-up-purpose = One leg at a time, as on the stairs.
step-up-cue-1 = The whole foot on the step.
step-up-cue-2 = The upper leg lifts. The lower one does not push.
step-up-cue-3 = Come down without a sound.
step-up-stop = Stop if your hips tip sideways, or you no longer feel sure of your balance.
step-up-standing-setup = Face the lowest stair, a rail or wall within reach. In harder forms, hug your weight.
step-up-standing-out = Step up with one foot and stand tall on it.
step-up-standing-back = Lower the other foot slowly.
step-up-standing-figure = A person steps up onto a low step with one leg, stands tall, and steps back down.

## Goblet squat
goblet-squat-name = Squat with a weight
goblet-squat-purpose = Strong legs and hips, with a weight held close.
goblet-squat-cue-1 = Sit between your knees, elbows inside them.
goblet-squat-cue-2 = Heels stay down.
goblet-squat-cue-3 = The weight stays at your chest.
goblet-squat-stop = Stop if your lower back tucks under and hurts, or your heels lift.
goblet-squat-standing-setup = Stand in front of a chair, feet a little wider than your hips. Hug your weight to your chest.
goblet-squat-standing-out = Sit down slowly until you just touch the chair.
goblet-squat-standing-back = Press the floor away and stand tall.
goblet-squat-standing-figure = A person hugging a weight to their chest squats until they touch a chair, and stands up again.

## Wall hinge
wall-hinge-name = Hinge to the wall
wall-hinge-purpose = Teaches the bend at the hips: the wall shows the way.
wall-hinge-cue-1 = Reach back with your hips, as if to shut a door.
wall-hinge-cue-2 = Knees soft, shins upright.
wall-hinge-cue-3 = Your back keeps the shape it has standing.
wall-hinge-stop = Stop if your back rounds to reach the wall. Stand a little closer.
wall-hinge-standing-setup = Stand with your back to a wall, half a step away, hands in the creases of your hips.
wall-hinge-standing-out = Push your hips back until they touch the wall.
wall-hinge-standing-back = Bring your hips forward and stand tall.
wall-hinge-standing-figure = A person with their back to a wall pushes their hips back to touch it, back long, and stands tall again.

## Hip hinge
hip-hinge-name = Hip hinge with a stick
hip-hinge-purpose = Bending from the hips while your back keeps its shape.
hip-hinge-cue-1 = Head, upper back and tailbone stay on the stick.
hip-hinge-cue-2 = Hips travel back, knees only soften.
hip-hinge-cue-3 = Feel the backs of your thighs.
hip-hinge-stop = Stop if the stick leaves your head or tailbone and you cannot bring it back.
hip-hinge-standing-setup = Hold a broomstick along your back: head, upper back and tailbone touch it. Feet hip-wide.
hip-hinge-standing-out = Push your hips back and let your chest tip forward.
hip-hinge-standing-back = Press through your feet and bring your hips under you.
hip-hinge-standing-figure = A person holding a stick along their back bends forward at the hips, back straight, and stands tall again.

## Deadlift
deadlift-name = Lift from a raised place
deadlift-purpose = The hinge with a weight: lifting as you would a box.
deadlift-cue-1 = The weight stays close, as if brushing your legs.
deadlift-cue-2 = Push the floor away, hips and shoulders rise together.
deadlift-cue-3 = A light brace before it leaves the ground.
deadlift-stop = Stop if your back rounds, the weight drifts away from you, or you have to jerk it up.
deadlift-standing-setup = Put your weight on a low stool or box between your feet. Hinge, and take it with both hands.
deadlift-standing-out = Press through your feet and stand tall with it.
deadlift-standing-back = Hips back, and set it down slowly in the same place.
deadlift-standing-figure = A person hinges at the hips, lifts a weight from a low stool with a long back, stands tall and sets it down again.

## Push-up
push-up-name = Push-up
push-up-purpose = Strong arms and chest, while your trunk holds one line.
push-up-cue-1 = One line from head to heels, or to your knees.
push-up-cue-2 = Elbows back and down, not out.
push-up-cue-3 = Breathe out as you push.
push-up-stop = Stop if your hips sag or your wrists hurt. On fists the wrists stay straight.
push-up-floor-setup = Hands under your shoulders on the mat, knees down. In harder forms, knees lifted.
push-up-floor-out = Lower your chest slowly, in one piece.
push-up-floor-back = Push the floor away.
push-up-floor-figure = A person with hands and knees, later feet, on a mat lowers their chest and pushes up in one line.
push-up-standing-setup = Hands on a wall at chest height, feet a step back. Harder forms: on a worktop that stays put.
push-up-standing-out = Bring your chest towards your hands, in one piece.
push-up-standing-back = Push away until your arms are long.
push-up-standing-figure = A person leaning on a wall or a worktop lowers their chest towards it and pushes away in one line.

## Row
row-name = Supported row
row-purpose = Strength between the shoulder blades, with your trunk propped.
row-cue-1 = Elbow to your back pocket.
row-cue-2 = Your trunk does not turn to help.
row-cue-3 = Shoulder low, neck long.
row-stop = Stop if your trunk twists, or you feel it in your back more than behind your shoulder.
row-standing-setup = One hand on a chair, hips back, back long. In the other a rucksack, empty at first.
row-standing-out = Draw your elbow back along your ribs.
row-standing-back = Let your arm grow long again, slowly.
row-standing-figure = A person leans with one hand on a chair, back long, and draws a weight towards their ribs with the other.

## Band pull-apart
pull-apart-name = Band pull-apart
pull-apart-purpose = Wakes the muscles between your shoulder blades.
pull-apart-cue-1 = Hands stay at chest height.
pull-apart-cue-2 = Ribs down: the back does not arch to help.
pull-apart-cue-3 = Slowly back, as if through honey.
pull-apart-stop = Stop if your shoulders creep up, or your back arches.
pull-apart-chair-setup = Sit tall. Hold a light band in front of your chest, hands shoulder-wide, arms long.
pull-apart-chair-out = Draw your hands apart until the band is near your chest.
pull-apart-chair-back = Let them come together slowly.
pull-apart-chair-figure = A person sitting tall draws a band apart in front of their chest and lets it come together.
pull-apart-standing-setup = Stand with soft knees, a light band in front of your chest, hands shoulder-wide, arms long.
pull-apart-standing-out = Draw your hands apart until the band is near your chest.
pull-apart-standing-back = Let them come together slowly.
pull-apart-standing-figure = A person standing tall draws a band apart in front of their chest and lets it come together.

## Suitcase carry
suitcase-carry-name = Suitcase carry
suitcase-carry-purpose = One side carries, and your trunk stays upright.
suitcase-carry-cue-1 = As tall as without it.
suitcase-carry-cue-2 = The bag does not pull you over.
suitcase-carry-cue-3 = Short, quiet steps.
suitcase-carry-stop = Stop if you lean to either side, or a hip drops.
suitcase-carry-standing-setup = Take a rucksack in one hand by its top loop, empty at first, later your weight. Stand tall.
suitcase-carry-standing-out = Walk a few steps away, or on the spot.
suitcase-carry-standing-back = Turn, and walk back.
suitcase-carry-standing-figure = A person walks a few steps with a bag in one hand, upright, turns and comes back.

## Walking
walking-name = Walking
walking-purpose = The plainest movement there is, and a good one for staying well.
walking-cue-1 = Arms loose, as long a back as you like.
walking-cue-2 = Easy steps, not long ones.
walking-cue-3 = A pace at which you could chat.
walking-stop = Stop if it hurts more with every step, or spreads down your leg.
walking-standing-setup = Stand where you can walk a few metres, or stay on the spot.
walking-standing-out = Walk at your ease.
walking-standing-back = Turn when you like, and walk on.
walking-standing-figure = A person walks at an easy pace with loose arms.
