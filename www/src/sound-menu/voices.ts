/** What a voice says of itself; a part of `SpeechSynthesisVoice`. */
export interface Voice {
  readonly name: string;
  readonly voiceURI: string;
  /** BCP 47, or with an underscore on some telephones. */
  readonly lang: string;
  /** Whether it speaks without the network. */
  readonly localService: boolean;
}

/** The voices of a language (BCP 47): its own region first, those that need no network before the others, then by name. */
export function voicesFor<One extends Voice>(language: string, voices: readonly One[]): One[] {
  const tag = (voice: Voice): string => voice.lang.replace("_", "-").toLowerCase();
  const [own = ""] = language.toLowerCase().split("-");
  const rank = (voice: Voice): number => (tag(voice) === language.toLowerCase() ? 0 : 2) + (voice.localService ? 0 : 1);
  return voices
    .filter((voice) => tag(voice).split("-")[0] === own)
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}
