### The exercises: what each is called, what it is for, how it is done in each place, and when to stop.
### ID-PLACE-setup is said before the first repetition, ID-PLACE-out and ID-PLACE-back as it moves, ID-PLACE-figure describes the moving figure.
### The screen always shows which side is working, so these words say "one" and "the other".

## Breathing
breathing-name = Slow breathing
breathing-purpose = Settles the back and lets the ribs and belly move together.
breathing-cue-1 = Let the belly and the lower ribs widen.
breathing-cue-2 = Make the out-breath long and unhurried.
breathing-cue-3 = Let the shoulders grow heavy.
breathing-stop = Stop if you feel light-headed, and breathe as you usually do.
breathing-floor-setup = Lie on your back, calves on a chair, or feet flat if there is none. Hands on your belly.
breathing-floor-out = Breathe in through your nose, into your hands.
breathing-floor-back = Breathe out slowly, and let your ribs come down.
breathing-floor-figure = A person lies on their back, calves on a chair, hands on their belly, which rises and falls.
breathing-chair-setup = Sit tall with both feet flat. Rest your hands on your belly.
breathing-chair-out = Breathe in through your nose, into your hands.
breathing-chair-back = Breathe out slowly, and stay tall.
breathing-chair-figure = A person sits tall on a chair with their hands on their belly, which rises and falls.
breathing-standing-setup = Stand with your back against a wall, feet a little in front of you. Hands on your belly.
breathing-standing-out = Breathe in through your nose, into your hands.
breathing-standing-back = Breathe out slowly, and let the wall hold you.
breathing-standing-figure = A person leans back against a wall with their hands on their belly, which rises and falls.

## Pelvic tilt
pelvic-tilt-name = Pelvic tilt
pelvic-tilt-purpose = Easy movement for the lower back, in the middle of its range.
pelvic-tilt-cue-1 = Small and smooth. There is nothing to push into.
pelvic-tilt-cue-2 = Let the pelvis roll like a bowl tipping.
pelvic-tilt-cue-3 = Keep your breath moving.
pelvic-tilt-stop = Stop if it hurts more with each repetition.
pelvic-tilt-floor-setup = Lie on your back, knees bent, feet flat, hands resting on your belly.
pelvic-tilt-floor-out = Roll your tailbone up and let your waist sink into the floor.
pelvic-tilt-floor-back = Roll back until there is a small hollow again.
pelvic-tilt-floor-figure = A person lies on their back with bent knees and gently flattens and releases their back.
pelvic-tilt-chair-setup = Sit towards the front of the chair, feet flat, hands on your thighs.
pelvic-tilt-chair-out = Roll back on your sitting bones and let your waist soften.
pelvic-tilt-chair-back = Roll forward and grow tall.
pelvic-tilt-chair-figure = A person on a chair rolls their pelvis back into a soft slump and forward to sitting tall.
pelvic-tilt-standing-setup = Stand with your back against a wall, feet a little in front, knees soft.
pelvic-tilt-standing-out = Tuck your tail and let your waist meet the wall.
pelvic-tilt-standing-back = Let the small hollow come back.
pelvic-tilt-standing-figure = A person with their back to a wall flattens their waist against it and lets it go.

## Cat-camel
cat-camel-name = Cat and camel
cat-camel-purpose = Moves the whole back gently, one end to the other.
cat-camel-cue-1 = Slow and easy. Stay well short of any stretch.
cat-camel-cue-2 = Start each way from the tailbone.
cat-camel-cue-3 = Let your head follow, last of all.
cat-camel-stop = Stop if either direction brings on your pain, or stay within the part that is comfortable.
cat-camel-floor-setup = Come onto hands and knees: hands under your shoulders, knees under your hips.
cat-camel-floor-out = Tuck your tail, round your back and let your head hang.
cat-camel-floor-back = Let your back lower and your chest open.
cat-camel-floor-figure = A person on hands and knees slowly rounds their back up, then lets it sink.
cat-camel-chair-setup = Sit towards the front of the chair, hands on your thighs.
cat-camel-chair-out = Tuck your tail, round your back and look down.
cat-camel-chair-back = Roll forward, open your chest and look ahead.
cat-camel-chair-figure = A person on a chair slowly rounds their whole back, then opens their chest and sits tall.
cat-camel-standing-setup = Put both hands on a desk, step back and hinge at your hips, knees soft.
cat-camel-standing-out = Tuck your tail, round your back and let your head hang.
cat-camel-standing-back = Let your back lower and your chest open.
cat-camel-standing-figure = A person leaning on a desk slowly rounds their back up, then lets it sink into a shallow hollow.

## Half-kneeling hip stretch
hip-flexor-name = Hip opener
hip-flexor-purpose = Room at the front of the hip, so that your back need not arch for it.
hip-flexor-cue-1 = Tuck your tail first, then glide.
hip-flexor-cue-2 = Stay tall. The movement is in the hip, not the back.
hip-flexor-cue-3 = A mild stretch is plenty.
hip-flexor-stop = Stop if you feel it in your back instead of the front of your hip.
hip-flexor-floor-setup = Kneel on one knee, on something soft, with the other foot in front. Hands on your hips.
hip-flexor-floor-out = Tuck your tail and glide your hips forward.
hip-flexor-floor-back = Ease your hips back.
hip-flexor-floor-figure = A person kneels on one knee, the other foot in front, and glides their hips forward with a tall back.
hip-flexor-chair-setup = Sit sideways on the chair with one leg over the edge, its foot behind you.
hip-flexor-chair-out = Let that knee sink towards the floor, and stay tall.
hip-flexor-chair-back = Bring the knee up a little again.
hip-flexor-chair-figure = A person sits sideways on a chair. The outer knee sinks towards the floor while their back stays tall.
hip-flexor-standing-setup = Take a long step, back heel up. Hold a chair or a wall if you like.
hip-flexor-standing-out = Tuck your tail and glide your hips forward.
hip-flexor-standing-back = Ease your hips back.
hip-flexor-standing-figure = A person stands with one foot well behind the other and glides their hips forward with a tall back.

## Light brace
light-brace-name = Light brace
light-brace-purpose = Finds the muscles round your waist, at about a fifth of their strength.
light-brace-cue-1 = Just enough to feel it under your fingers.
light-brace-cue-2 = Keep breathing. If you can talk, it is about right.
light-brace-cue-3 = Nothing should visibly move.
light-brace-stop = Stop if you find yourself holding your breath or pushing hard.
light-brace-floor-setup = Lie on your back, knees bent, fingertips just inside your hip bones.
light-brace-floor-out = Gently firm your waist all the way round.
light-brace-floor-back = Let it go.
light-brace-floor-figure = A person lies on their back with bent knees and their hands on their belly, quite still.
light-brace-chair-setup = Sit tall, feet flat, fingertips just inside your hip bones.
light-brace-chair-out = Gently firm your waist all the way round.
light-brace-chair-back = Let it go.
light-brace-chair-figure = A person sits tall on a chair with their hands on their belly, quite still.
light-brace-standing-setup = Stand tall, knees soft, fingertips just inside your hip bones.
light-brace-standing-out = Gently firm your waist all the way round.
light-brace-standing-back = Let it go.
light-brace-standing-figure = A person stands tall with their hands on their belly, quite still.

## Dead bug
dead-bug-name = Dead bug
dead-bug-purpose = Your legs and arms move while the front of your trunk keeps the back quiet.
dead-bug-cue-1 = Your back stays exactly as it is.
dead-bug-cue-2 = Only as far as you can keep it quiet.
dead-bug-cue-3 = Breathe out as you reach.
dead-bug-stop = Stop if your back lifts or arches and you cannot bring it back.
dead-bug-floor-setup = Lie on your back and find a light brace. Bend your knees, or lift both for the harder forms.
dead-bug-floor-out = Reach one leg slowly away, back quiet.
dead-bug-floor-back = Bring it home just as slowly.
dead-bug-floor-figure = A person on their back reaches one leg away along or above the floor, in harder forms with the opposite arm overhead, and returns.
dead-bug-chair-setup = Sit tall on the front half of the chair, a light brace round your waist.
dead-bug-chair-out = Move one leg slowly, and stay as tall as you are.
dead-bug-chair-back = Bring it home just as slowly.
dead-bug-chair-figure = A person sitting tall slides one heel away or lifts one knee, in harder forms with the opposite arm overhead.
dead-bug-standing-setup = Stand with your back against a wall, feet a little in front, a light brace round your waist.
dead-bug-standing-out = Lift one knee slowly, back quiet on the wall.
dead-bug-standing-back = Lower it just as slowly.
dead-bug-standing-figure = A person with their back to a wall lifts one knee, in harder forms with the opposite arm overhead.

## Curl-up
curl-up-name = Curl-up
curl-up-purpose = Stamina for the front of the trunk, without bending the lower back.
curl-up-cue-1 = Think of one piece from ribs to pelvis.
curl-up-cue-2 = Small is right. Nothing like a sit-up.
curl-up-cue-3 = Chin softly in, breath moving.
curl-up-stop = Stop if your neck strains or your lower back joins in.
curl-up-floor-setup = Lie on your back, one knee bent, hands under the hollow of your back.
curl-up-floor-out = Lift your head and shoulders just off the floor.
curl-up-floor-back = Lower slowly.
curl-up-floor-figure = A person on their back, one knee bent and hands under their waist, lifts head and shoulders a little and lowers them.
curl-up-chair-setup = Sit on the front half of the chair, feet flat, arms crossed on your chest.
curl-up-chair-out = Lean back from your hips, trunk in one piece.
curl-up-chair-back = Come back to tall.
curl-up-chair-figure = A person on a chair with crossed arms leans their straight trunk back a little and comes upright again.
curl-up-standing-setup = Face a wall or a desk, arm’s length away, and put your hands on it.
curl-up-standing-out = Lean in until you are one straight line, heels to head.
curl-up-standing-back = Ease back.
curl-up-standing-figure = A person leans on their hands against a wall or a desk with their body in one straight line.

## Side bridge
side-bridge-name = Side bridge
side-bridge-purpose = Stamina for the side of the trunk, with little load on the back.
side-bridge-cue-1 = Push the floor or the wall away, and keep your neck long.
side-bridge-cue-2 = Hips forward, in line with your shoulders.
side-bridge-cue-3 = Breathe. Nobody holds a bridge on one breath.
side-bridge-stop = Stop if your shoulder hurts, or your hips begin to drop or turn.
side-bridge-floor-setup = Lie on one side, elbow under your shoulder, knees bent, or legs long for the harder form.
side-bridge-floor-out = Lift your hips until your body is one line.
side-bridge-floor-back = Lower your hips with control.
side-bridge-floor-figure = A person on one side, propped on the forearm, lifts their hips until shoulder, hip and knee or foot are in line.
side-bridge-chair-setup = Sit tall, feet flat and apart, arms crossed on your chest.
side-bridge-chair-out = Lean to one side in one piece, as if between two panes of glass.
side-bridge-chair-back = Come back to the middle.
side-bridge-chair-figure = A person on a chair leans their long trunk a little to one side and comes back to the middle.
side-bridge-standing-setup = Stand side-on to a wall, forearm on it, feet a good step away from it.
side-bridge-standing-out = Move your hips away from the wall until your body is one line.
side-bridge-standing-back = Let your hips ease towards the wall.
side-bridge-standing-figure = A person leans sideways on their forearm against a wall and straightens from ankles to head.

## Bird dog
bird-dog-name = Bird dog
bird-dog-purpose = Stamina for the back of the trunk and the hips, with the spine quiet.
bird-dog-cue-1 = Reach long, not high.
bird-dog-cue-2 = Imagine a cup of tea on your lower back.
bird-dog-cue-3 = Look at the floor, and keep your neck long.
bird-dog-stop = Stop if your back sags, or your hips roll, and you cannot settle them.
bird-dog-floor-setup = Come onto hands and knees: hands under your shoulders, knees under your hips, back flat.
bird-dog-floor-out = Reach your heel away, hips level.
bird-dog-floor-back = Bring it home without swaying.
bird-dog-floor-figure = A person on hands and knees reaches one leg straight back, in harder forms with the opposite arm forward.
bird-dog-chair-setup = Sit on the front half of the chair, feet flat, hands on your thighs.
bird-dog-chair-out = Lean from your hips and reach one arm long.
bird-dog-chair-back = Come back to tall, arm last.
bird-dog-chair-figure = A person on a chair leans forward from the hips, back straight, one arm reaching long, in harder forms with the opposite heel away.
bird-dog-standing-setup = Put both hands on a desk, step back and hinge at your hips, back flat.
bird-dog-standing-out = Reach your heel away behind you, hips level.
bird-dog-standing-back = Bring it home without swaying.
bird-dog-standing-figure = A person leaning on a desk reaches one leg back in line with the trunk, in harder forms with the opposite arm forward.

## Glute bridge
glute-bridge-name = Glute bridge
glute-bridge-purpose = Stronger buttocks, so that your hips do the lifting.
glute-bridge-cue-1 = Push through your whole foot.
glute-bridge-cue-2 = Let the buttocks do it, not the lower back.
glute-bridge-cue-3 = Knees stay over your feet.
glute-bridge-stop = Stop if you feel it in your back more than in your buttocks, or your hamstrings cramp.
glute-bridge-floor-setup = Lie on your back, knees bent, feet flat under your knees.
glute-bridge-floor-out = Squeeze your buttocks and lift your hips, ribs down.
glute-bridge-floor-back = Lower slowly, all in one piece.
glute-bridge-floor-figure = A person on their back with bent knees lifts their hips towards one line from shoulders to knees, and lowers.
glute-bridge-chair-setup = Sit on the front half of the chair, feet under your knees, arms crossed.
glute-bridge-chair-out = Tip forward from your hips, back long, weight into your feet.
glute-bridge-chair-back = Squeeze your buttocks and come back to tall.
glute-bridge-chair-figure = A person on a chair tips a straight back forward from the hips, in harder forms lifting just off the seat, and returns.
glute-bridge-standing-setup = Stand with feet hip-width apart, knees soft, hands on your hips.
glute-bridge-standing-out = Send your hips back, as if closing a drawer.
glute-bridge-standing-back = Squeeze your buttocks and stand tall.
glute-bridge-standing-figure = A person stands, sends their hips back with a straight back, and stands tall again.

## Clamshell
clamshell-name = Clamshell
clamshell-purpose = Strength at the side of the hip, which steadies your pelvis as you walk.
clamshell-cue-1 = Only the leg moves. The pelvis stays where it is.
clamshell-cue-2 = Feel it in the side of your buttock.
clamshell-cue-3 = A small, steady opening is enough.
clamshell-stop = Stop if it pinches in the hip or pulls in your back.
clamshell-floor-setup = Lie on one side, head on your arm, hips stacked, knees forward.
clamshell-floor-out = Open the top leg without rolling back.
clamshell-floor-back = Lower it slowly.
clamshell-floor-figure = A person on one side opens the top knee with heels together, in harder forms lifting the whole top leg.
clamshell-chair-setup = Sit tall, feet flat, a hand on the outside of each thigh.
clamshell-chair-out = Press one knee out into your hand, and let it open.
clamshell-chair-back = Bring it back to the middle.
clamshell-chair-figure = A person on a chair, seen from the front, opens one knee to the side, foot flat, and closes it.
clamshell-standing-setup = Stand tall beside a wall with a hand on it, knees soft.
clamshell-standing-out = Take the outer leg to the side, body upright.
clamshell-standing-back = Bring it back with control.
clamshell-standing-figure = A person beside a wall, seen from the front, lifts the outer leg to the side and brings it back.

## Marching
marching-name = Slow march
marching-purpose = One foot leaves the floor while the pelvis stays level: walking, in slow motion.
marching-cue-1 = Keep your pelvis still as a tabletop.
marching-cue-2 = Light foot, slow knee.
marching-cue-3 = Breathe as if nothing were happening.
marching-stop = Stop if your back arches or it hurts to lift the leg.
marching-floor-setup = Lie on your back, knees bent, feet flat, arms by your sides.
marching-floor-out = Float one foot up, pelvis still.
marching-floor-back = Set it down without a sound.
marching-floor-figure = A person on their back with bent knees lifts one heel, in harder forms the whole foot, and sets it down.
marching-chair-setup = Sit tall on the front half of the chair, feet flat.
marching-chair-out = Float one foot up, and stay tall.
marching-chair-back = Set it down without a sound.
marching-chair-figure = A person sitting tall lifts one heel, in harder forms the whole foot, and sets it down.
marching-standing-setup = Face a wall and rest your fingertips on it. Stand tall, knees soft.
marching-standing-out = Float one foot up, standing leg tall.
marching-standing-back = Set it down without a sound.
marching-standing-figure = A person with fingertips on a wall lifts one heel, in harder forms the knee, and sets it down.
