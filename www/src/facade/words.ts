/** The few words that must be there before anything else is loaded, and when nothing else can be. */
export const words = {
  headline: "Three minutes for a nagging back",
  lead: "Gentle moves with a moving figure, at an easy pace.",
  start: "Start — 3 minutes",
  waiting: "Getting ready…",
  about: "General exercise education. Not medical advice.",
  emergency: "Newly numb between the legs, or new trouble with pee or poo? Call your emergency number now.",
  failed: "The coach did not load",
  meanwhile:
    "Are you offline? Meanwhile, lie back with your calves on a chair. Breathe in for 4 seconds, out for 6, ten times. Stop if it hurts.",
  call: "Call 112",
  retry: "Try again",
};
