### What is said differently from en-GB.

check-emergency-advice = Call your local emergency number, or have someone take you to an emergency department. Don’t wait to see whether it settles, and don’t exercise first.
check-ask-first-advice = Ask a doctor, physical therapist or midwife whether light exercise is fine for you. Once you have asked, you can come back and say so.
