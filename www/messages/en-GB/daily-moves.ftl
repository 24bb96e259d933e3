### Everyday moves, with the library's figure: how each is done, and how it often is. General education, nobody's orders.

daily-heading = Everyday moves
daily-lead = There is no forbidden way to move. These spread the work well while a back is touchy, and are worth knowing by heart.

daily-lifting = Lifting something from the floor
daily-lifting-1 = Go right up to it, feet either side if you can.
daily-lifting-2 = Send your hips back, and let your knees bend as much as they like.
daily-lifting-3 = Hold it close, breathe out, and stand up with your legs.
daily-lifting-note = If it is heavy or awkward, halve it, roll it, or ask for a second pair of hands.

daily-chair = Getting up from a chair
daily-chair-1 = Slide to the front edge, feet under your knees.
daily-chair-2 = Lean until your nose is over your toes.
daily-chair-3 = Press through both feet. Hands on your thighs are welcome.
daily-chair-note = The same the other way round: hips back first, and sit down slowly.

daily-floor = Getting up from the floor
daily-floor-1 = Roll to your side, then onto hands and knees.
daily-floor-2 = Bring one foot in front, and your hands to that knee or a chair.
daily-floor-3 = Push the floor away and stand.
daily-floor-note = From bed it is the same beginning: roll to your side, let your legs go over the edge, and push up with your arms.

daily-bending = Bending to a drawer or a dishwasher
daily-bending-1 = Hips back, as if to close a door behind you.
daily-bending-2 = Let your back stay long, and one hand lean on something.
daily-bending-3 = For a long job kneel on one knee, and change knees.
daily-bending-note = A rounded back now and then is fine. It is the hundredth time in a row that tires it.

daily-carrying = Carrying shopping
daily-carrying-1 = Two small bags beat one big one.
daily-carrying-2 = Grow tall on both sides, with short, quiet steps.
daily-carrying-3 = Change hands before you need to.
daily-carrying-note = A rucksack is kinder still: nearer to you, and even.

daily-desk = Sitting at a desk
daily-desk-1 = Feet flat, hips a little higher than knees.
daily-desk-2 = Screen at arm’s length, its top edge at the height of your eyes.
daily-desk-3 = Shoulders low, forearms resting as you type, your back against its rest.
daily-desk-note = The best position is the next one. Change it every half an hour or so, and stand up when you can.
daily-desk-figure = A person sits tall on a chair at a desk, feet flat on the floor.
