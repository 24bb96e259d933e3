import type { PlanView } from "../../../pkg/whole/steadyback.js";
import type { Say } from "../messages.ts";

/** Tells of a bout that is due: in the tab's title, and by a notification where the reader asked for one. Each bout once. */
export class Bell {
  #title: string | undefined;
  #told = 0;
  #letGo: (() => void) | undefined;

  /** `name` is the beginning of a Web Lock's, so that of several tabs one tells. */
  constructor(
    private readonly say: Say,
    private readonly name: string,
  ) {}

  /** Takes up what is due now; nothing is, while a bout or a lock shows. */
  follow(plan: PlanView | undefined): void {
    const next = plan?.today.next?.bout;
    const due = next?.status === "due" ? next.starts.instantMs : undefined;
    this.#name(due !== undefined);
    if (due === undefined || due === this.#told) return;
    this.#told = due;
    if (notifies()) this.#once(`${this.name}/reminder/${due}`);
  }

  /** Notifies, unless another tab or coach has: who tells of a bout holds its lock until the next. */
  #once(lock: string): void {
    this.#letGo?.();
    const tell = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) return undefined;
      this.#notify();
      return new Promise((letGo) => {
        this.#letGo = letGo;
      });
    };
    if (navigator.locks) navigator.locks.request(lock, { ifAvailable: true }, tell).catch(() => this.#notify());
    else this.#notify();
  }

  #notify(): void {
    const title = this.say("reminder-bout-title");
    // Some browsers allow notifications and refuse this way of making one: the title has said it then.
    try {
      new Notification(title, { body: this.say("reminder-bout"), tag: "steadyback" });
    } catch {}
  }

  #name(due: boolean): void {
    if (due === (this.#title !== undefined)) return;
    if (due) {
      this.#title = document.title;
      document.title = this.say("due-title", { title: this.#title });
    } else if (this.#title !== undefined) {
      // The page may have named itself anew meanwhile; then it keeps its own name.
      if (document.title === this.say("due-title", { title: this.#title })) document.title = this.#title;
      this.#title = undefined;
    }
  }
}

let wanted = false;

/** Asks for notifications, from within a tap; says whether they will come. */
export async function askToNotify(): Promise<boolean> {
  wanted = "Notification" in globalThis && (await Notification.requestPermission()) === "granted";
  return wanted;
}

/** Whether the reader asked for notifications on this visit and the browser allows them. */
export function notifies(): boolean {
  return wanted && Notification.permission === "granted";
}
