### What is said differently from en-GB.

pelvic-tilt-chair-setup = Sit toward the front of the chair, feet flat, hands on your thighs.
cat-camel-chair-setup = Sit toward the front of the chair, hands on your thighs.
hip-flexor-chair-out = Let that knee sink toward the floor, and stay tall.
hip-flexor-chair-figure = A person sits sideways on a chair. The outer knee sinks toward the floor while their back stays tall.
side-bridge-standing-back = Let your hips ease toward the wall.
glute-bridge-floor-figure = A person on their back with bent knees lifts their hips toward one line from shoulders to knees, and lowers.
