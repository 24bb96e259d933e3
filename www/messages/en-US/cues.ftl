### What is said differently from en-GB.

note-high-pain = With pain this high, easy breathing is plenty for now. If it stays this high, or worries you, talk to a doctor or physical therapist.
hurt-red-support = { $number } out of 10 is a lot. The rest of the exercises are gone. Breathe easily for a minute. If it stays this high, or worries you, talk to a doctor or physical therapist.
