### What is said differently from en-GB.

card-call = Call 911
