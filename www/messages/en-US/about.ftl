### What is said differently from en-GB.

policy-bottle-load = What a bottle in the backpack weighs: a liter of water
