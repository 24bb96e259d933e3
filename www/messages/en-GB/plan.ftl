### The plan: what reminders say. Loaded with the plan. Wherever a reminder leads to a bout, it says "open the coach first".

note-test = Ten seconds each. A hold is clean if nothing sagged, twisted or shook; stop whenever you like.
done-test = { $number ->
    [0] No clean holds today. Now you know where to practise.
    [one] One clean hold on the side that found it harder.
   *[other] { $number } clean holds on the side that found it harder.
  }
next-test = The plan counts this test for seven days. It can be taken again in two.

reminder-bout-title = A few minutes for your back
reminder-bout = Time for a short bout, if it suits you. Open the coach first: it asks what has changed and picks what fits today.
reminder-session-title = Time for a longer session
reminder-session = Twelve to twenty minutes, if it suits you. Open the coach first: it asks what has changed and picks what fits today.
reminder-sitting = You have been sitting for about { $number } minutes. Shift, stand up or walk a few steps: any change will do.
