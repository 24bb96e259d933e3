import words from "../../messages/en-GB/sound.ftl?raw";
import type { Reader } from "../coach/reader.ts";
import type { Listening } from "../effects/listening.ts";
import { voicesFor } from "./voices.ts";

/** Words a minute are not comparable between voices, so there are three plain steps: of the voice's own pace. */
const PACES = { slower: 0.8, usual: 0.95, faster: 1.15 } as const;

/** Draws the menu into `holder`: which voice, how fast, hear it, and vibration where the device has it. Elements, not a template: it is drawn once. */
export function drawSoundMenu(holder: HTMLElement, reader: Reader): void {
  const { say } = reader;
  say.learn(words);
  holder.className = "sounds";
  const voices = make("div", "voices");
  holder.replaceChildren(voices);
  const drawVoices = (): void => voices.replaceChildren(...voiceRows(reader));
  drawVoices();
  // Browsers that fetch their voices say when they have them.
  globalThis.speechSynthesis?.addEventListener?.("voiceschanged", drawVoices);
  if (vibrates()) holder.append(vibration(reader));
  holder.append(make("p", "note", say(reader.keeps ? "sound-kept-here" : "sound-kept")));
}

function voiceRows(reader: Reader): HTMLElement[] {
  const { say, sound, setSound, language } = reader;
  const voices = voicesFor(language, globalThis.speechSynthesis?.getVoices() ?? []);
  if (!voices.length) return [make("p", "note", say("sound-none"))];
  const which = make("select", "");
  which.append(option(say("sound-which-default"), "", sound));
  which.append(...voices.map((voice) => option(voice.name, voice.voiceURI, sound)));
  which.onchange = () => setSound({ voiceUri: which.value });
  const hear = make("button", "button quiet", say("sound-try"));
  hear.type = "button";
  hear.onclick = () => reader.hear(say("sound-sample"));
  const label = make("label", "", make("span", "", say("sound-which")), which);
  return [label, pace(reader), hear];
}

function option(name: string, value: string, sound: Readonly<Listening>): HTMLOptionElement {
  const element = make("option", "", name);
  element.value = value;
  element.selected = value === sound.voiceUri;
  return element;
}

function pace({ say, sound, setSound }: Reader): HTMLElement {
  const group = make("div", "paces");
  group.role = "group";
  group.ariaLabel = say("sound-pace");
  const buttons = Object.entries(PACES).map(([name, rate]) => {
    const button = make("button", "score", say(`sound-pace-${name}`));
    button.type = "button";
    button.onclick = () => {
      setSound({ rate });
      press();
    };
    return { button, rate };
  });
  const press = (): void => {
    for (const { button, rate } of buttons) button.ariaPressed = `${rate === sound.rate}`;
  };
  press();
  group.append(make("span", "", say("sound-pace")), ...buttons.map(({ button }) => button));
  return group;
}

/** Browsers on computers have the function without anything that could move. */
const vibrates = (): boolean => "vibrate" in navigator && matchMedia("(pointer: coarse)").matches;

function vibration({ say, sound, setSound }: Reader): HTMLElement {
  const button = make("button", "switch", say("sound-vibration"));
  button.type = "button";
  button.role = "switch";
  const show = (): void => {
    button.ariaChecked = `${sound.vibration}`;
  };
  button.onclick = () => {
    setSound({ vibration: !sound.vibration });
    if (sound.vibration) navigator.vibrate(70);
    show();
  };
  show();
  return button;
}

/** A new element; text goes in as text. (The chunk shares no code with others, which would cost a request more.) */
function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
