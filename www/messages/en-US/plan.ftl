### What is said differently from en-GB.

done-test = { $number ->
    [0] No clean holds today. Now you know where to practice.
    [one] One clean hold on the side that found it harder.
   *[other] { $number } clean holds on the side that found it harder.
  }
