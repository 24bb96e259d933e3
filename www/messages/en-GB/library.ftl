### The library: two common faults of each exercise, and what mends each; for a form whose fault looks different, ID-PLACE-fault and -fix. Loaded with the library only.

breathing-fault-1 = The chest lifts and the neck works.
breathing-fix-1 = Put a hand on your lower ribs and let them widen, then sigh out.
breathing-fault-2 = The breaths are big and quick.
breathing-fix-2 = Take less air, and let the out-breath be the longer half.

pelvic-tilt-fault-1 = The buttocks squeeze and the breath stops.
pelvic-tilt-fix-1 = A tenth of the effort is enough. Breathe out as you roll.
pelvic-tilt-fault-2 = It is pushed to the very end.
pelvic-tilt-fix-2 = Turn back before anything stops you.

cat-camel-fault-1 = It becomes a stretch at each end.
cat-camel-fix-1 = Stay in the easy middle, and let it be slow.
cat-camel-fault-2 = Only the shoulders and head move.
cat-camel-fix-2 = Begin at the tailbone, and let the rest follow.

hip-flexor-fault-1 = The lower back arches.
hip-flexor-fix-1 = Tuck your tail first, squeeze that buttock, then glide less far.
hip-flexor-fault-2 = The kneeling knee hurts.
hip-flexor-fix-2 = Put a folded towel under it, or choose the standing form.

light-brace-fault-1 = The belly is sucked in, or pushed out hard.
light-brace-fix-1 = Firm it as if somebody were about to nudge you.
light-brace-fault-2 = The breath is held.
light-brace-fix-2 = Talk while you hold it.

dead-bug-fault-1 = The lower back lifts as the leg goes out.
dead-bug-fix-1 = Go only as far as it stays quiet, or keep the heel on the floor.
dead-bug-fault-2 = The ribs flare as the arm goes over.
dead-bug-fix-2 = Breathe out as you reach, and stop the arm sooner.
dead-bug-chair-fault = The trunk slumps back as the leg moves.
dead-bug-chair-fix = Grow tall first, and move the leg half as far.
dead-bug-standing-fault = The back arches off the wall.
dead-bug-standing-fix = Let your ribs soften down first, and lift the knee less high.

curl-up-fault-1 = The chin pokes forward.
curl-up-fix-1 = Make your neck long and let head and shoulders move as one.
curl-up-fault-2 = The lower back is pressed flat.
curl-up-fix-2 = Let your hands keep its small hollow, and lift a centimetre only.
curl-up-chair-fault = The back rounds as it leans.
curl-up-chair-fix = Grow tall first, then lean half as far.
curl-up-standing-fault = The hips sink forward and the back hollows.
curl-up-standing-fix = Squeeze your buttocks and draw your ribs down.

side-bridge-fault-1 = The hips sag or roll back.
side-bridge-fix-1 = Bring them forward in line with your shoulders, or bend your knees again.
side-bridge-fault-2 = The shoulder creeps up to the ear.
side-bridge-fix-2 = Push the floor away, or take the form at the wall.
side-bridge-chair-fault = The waist bends, and one side gets short.
side-bridge-chair-fix = Lean less, and keep both sides of your waist long.

bird-dog-fault-1 = The back sags as the leg lifts.
bird-dog-fix-1 = Lift the heel no higher than the hip, or only slide the foot.
bird-dog-fault-2 = The hips tip to one side.
bird-dog-fix-2 = Imagine a tray on your back, and reach long instead of high.
bird-dog-chair-fault = The back rounds to reach further.
bird-dog-chair-fix = Lean from your hips, and reach only as far as your back stays long.

glute-bridge-fault-1 = The back arches at the top.
glute-bridge-fix-1 = Tuck your tail first, ribs down, and stop a little lower.
glute-bridge-fault-2 = The hamstrings cramp.
glute-bridge-fix-2 = Bring your heels closer and push through them.
glute-bridge-chair-fault = The back rounds instead of the hips folding.
glute-bridge-chair-fix = Lead with your breastbone, and tip half as far.
glute-bridge-standing-fault = The back rounds instead of the hips folding.
glute-bridge-standing-fix = Lead with your tailbone, and go half as far.

clamshell-fault-1 = The pelvis rolls back.
clamshell-fix-1 = Stack your hips and open half as far.
clamshell-fault-2 = The waist sinks into the mat.
clamshell-fix-2 = Lengthen your lower side before you begin.
clamshell-chair-fault = The whole body leans after the knee.
clamshell-chair-fix = Sit on both halves of your seat, and open the knee less far.
clamshell-standing-fault = The trunk tips away as the leg goes out.
clamshell-standing-fix = Stand tall on the other leg, and lift half as far.

marching-fault-1 = The pelvis rocks from side to side.
marching-fix-1 = Lift the foot less, and slower.
marching-fault-2 = The back arches as the knee comes up.
marching-fix-2 = Find a light brace first, then lift only the heel.

pallof-press-fault-1 = The trunk turns towards the band.
pallof-press-fix-1 = Stand closer, so that the band pulls less.
pallof-press-fault-2 = The shoulders shrug.
pallof-press-fix-2 = Let them drop, and press from the breastbone.

sit-to-stand-fault-1 = The last part is a drop.
sit-to-stand-fix-1 = Take a higher seat, or hands on your thighs.
sit-to-stand-fault-2 = The knees fall inwards.
sit-to-stand-fix-2 = Press them gently out over your little toes.

step-up-fault-1 = The lower foot pushes off.
step-up-fix-1 = Lift its toes first, so that the upper leg does the work.
step-up-fault-2 = The hip of the lifted leg drops.
step-up-fix-2 = Take a lower step, and hold on with one finger.

goblet-squat-fault-1 = The heels lift.
goblet-squat-fix-1 = Sit less deep, or stand a little wider.
goblet-squat-fault-2 = The pelvis tucks under at the bottom.
goblet-squat-fix-2 = Touch a higher seat, and stop before it does.

wall-hinge-fault-1 = The knees bend and it turns into a squat.
wall-hinge-fix-1 = Keep your shins upright and reach back with your hips.
wall-hinge-fault-2 = The back rounds to reach the wall.
wall-hinge-fix-2 = Stand closer, and look a metre in front of your feet.

hip-hinge-fault-1 = The stick leaves the head.
hip-hinge-fix-1 = Make the back of your neck long, and look at the floor ahead.
hip-hinge-fault-2 = The stick leaves the tailbone.
hip-hinge-fix-2 = Go less deep, and send your hips further back.

deadlift-fault-1 = The weight swings away from the legs.
deadlift-fix-1 = Stand right over it, and keep your armpits closed.
deadlift-fault-2 = The back rounds to reach it.
deadlift-fix-2 = Put it on a higher place, and hinge until your hands meet it.

push-up-fault-1 = The hips sag.
push-up-fix-1 = Squeeze your buttocks, or put your hands higher.
push-up-fault-2 = The head reaches down first.
push-up-fix-2 = Let your breastbone lead.

row-fault-1 = The trunk turns with the arm.
row-fix-1 = Take less, and stop when the elbow reaches your ribs.
row-fault-2 = The shoulder lifts to the ear.
row-fix-2 = Draw it down first, then pull.

pull-apart-fault-1 = The ribs lift and the back arches.
pull-apart-fix-1 = Breathe out as you pull, and keep your ribs down.
pull-apart-fault-2 = The elbows bend and the arms do the work.
pull-apart-fix-2 = Hold the band wider, and keep your arms long.

suitcase-carry-fault-1 = You lean away from the bag.
suitcase-carry-fix-1 = Take less, and grow tall on both sides.
suitcase-carry-fault-2 = The steps are long and heavy.
suitcase-carry-fix-2 = Shorten them until you cannot hear them.

walking-fault-1 = The steps are too long.
walking-fix-1 = Shorten them, and let the feet land under you.
walking-fault-2 = The arms are stiff.
walking-fix-2 = Let them swing from the shoulders.
