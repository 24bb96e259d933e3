### What is said differently from en-GB.

daily-carrying-note = A backpack is kinder still: nearer to you, and even.
