### What is said differently from en-GB.

more-break-why = A vacation, say: nothing is lost by it
