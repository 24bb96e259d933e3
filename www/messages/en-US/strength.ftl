### What is said differently from en-GB.

push-up-standing-setup = Hands on a wall at chest height, feet a step back. Harder forms: on a countertop that stays put.
push-up-standing-out = Bring your chest toward your hands, in one piece.
push-up-standing-figure = A person leaning on a wall or a countertop lowers their chest toward it and pushes away in one line.
row-standing-setup = One hand on a chair, hips back, back long. In the other a backpack, empty at first.
row-standing-figure = A person leans with one hand on a chair, back long, and draws a weight toward their ribs with the other.
suitcase-carry-standing-setup = Take a backpack in one hand by its top loop, empty at first, later your weight. Stand tall.
walking-standing-setup = Stand where you can walk a few yards, or stay on the spot.
