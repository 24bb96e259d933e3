### The card: the few words that must be there before anything else is loaded, and when nothing else can be. Every character of them is paid for by every page.

card-headline = Three minutes for a nagging back
card-lead = Gentle moves with a moving figure, at an easy pace.
card-start = Start — 3 minutes
card-waiting = Getting ready…
card-about = General exercise education. Not medical advice.
card-emergency = Newly numb between the legs, or new trouble with pee or poo? Call your emergency number now.
card-failed = The coach did not load
card-meanwhile = Lie back, calves on a chair. Breathe in for 4 seconds, out for 6, ten times. Stop if it hurts.
# The number in it is dialled.
card-call = Call 112
card-retry = Try again
