/** The few words that must be there before anything else is loaded, and when nothing else can be. */
export const words = {
  headline: "Three minutes for a nagging back",
  lead: "Follow a moving figure through three gentle exercises, at an easy pace.",
  start: "Start — 3 minutes",
  waiting: "Getting ready…",
  about: "General exercise education. Not medical advice.",
  emergency:
    "Newly numb between the legs, new trouble with pee or poo, or both legs weak? Call your emergency number now.",
  figure: "A person on hands and knees reaches one arm forward and the opposite leg back.",
  failed: "The coach did not load",
  meanwhile:
    "Your connection may be down. Meanwhile, one gentle thing: lie back with your calves on a chair. Breathe in for 4 seconds, out for 6, ten times. Stop if it hurts.",
  call: "Call 112",
  retry: "Try again",
};
