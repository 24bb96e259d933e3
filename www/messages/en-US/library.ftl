### What is said differently from en-GB.

curl-up-fix-2 = Let your hands keep its small hollow, and lift half an inch only.
pallof-press-fault-1 = The trunk turns toward the band.
wall-hinge-fix-2 = Stand closer, and look a yard in front of your feet.
