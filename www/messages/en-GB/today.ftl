### Today, the first page of the plan. Loaded with the others.

stage-short = Stage { $number } of 5
today-start = Start, about { $number } { $number ->
    [one] minute
   *[other] minutes
}
today-session = Start the session, about { $number } minutes
today-short = I only have a minute
today-ordinary = A short bout instead
today-test = Take the control test, { $name }
today-check = Open the check
today-check-due = A short check first
today-due = Time for a few minutes
today-next = Next at { $time }
today-done = That was today
today-none = Nothing planned for now
today-free = Nothing is asked of you today. You can do a bout whenever you like.
today-counted = Today counts already. What comes now is a bonus.
today-needed = { $number ->
    [one] One bout makes
   *[other] { $number } bouts make
} today count.
today-unplaced = { $number ->
    [one] One bout
   *[other] { $number } bouts
} did not fit into what is left of today. That is fine: nothing is carried over.
today-why = What, why and why now
dose = { $sets ->
    [one] { $reps } times
   *[other] { $sets } sets of { $reps }
}{ $sides ->
    [each] { " " }a side
   *[together] { "" }
}
dose-hold = { $sets ->
    [one] { $reps } holds
   *[other] { $sets } sets of { $reps } holds
} of { $seconds } seconds{ $sides ->
    [each] { " " }a side
   *[together] { "" }
}
dose-load = , with { $load }
why-spread = Now, because it keeps the bouts well apart from each other.
why-anchor = Now, because it goes with a habit of yours.
why-gentle = Soon after getting up only the gentlest exercises are chosen.
why-focus = These come first, after your movement check: { $list }.
bout-done = done
bout-missed = passed
bout-due = now
bout-to-come = to come
bout-session-done = session, done
bout-session-missed = session, passed
bout-session-due = session, now
bout-session-to-come = session, to come
morning-question = How was your back when you got up?
morning-answered = This morning: { $number } out of 10
morning-again = Not right? Answer again; the higher one is used.
light-green-short = Green: as usual
light-amber-short = Amber: a little more
light-red-short = Red: too much
nudge-thanks = Thanks
done-today = Today: { $counted } of { $planned } done, { $needed } make it count
bout-elsewhere = I did a bout without the screen
log-bout = A bout
log-bout-short = A bout, cut short
log-bout-elsewhere = A bout without the screen: kept, though it opens no gate
log-morning = Morning: { $number } out of 10
log-load = The load diary
log-training = Training
log-test = A control test
log-movement-check = The movement check
log-review = Your review
log-planned-break = A planned break
stage-stay = Stay here for now
stage-move-on = I am ready to move on
stage-start-again = Begin again at stage 1
movement-check-due = It is time for a look at how you move.
movement-check-open = Movement check
support-look = See what there is
