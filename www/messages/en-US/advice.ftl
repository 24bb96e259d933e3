### What is said differently from en-GB.

support-kind-physiotherapist = A physical therapist
