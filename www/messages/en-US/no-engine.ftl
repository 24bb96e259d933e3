### What is said differently from en-GB.

no-engine-call = Call 911
no-engine-call-note = 911 reaches emergency help in the United States and Canada. Elsewhere, call your local number.
