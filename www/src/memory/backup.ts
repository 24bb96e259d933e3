import type { Coach, ImportView } from "../../../pkg/whole/steadyback.js";

/** The largest file that is read, bytes: the engine's own limit, and one more, so that it is the engine that says "too large". */
const MOST_BYTES = (16 << 20) + 1;

/** A journal as a file for the reader to keep, named by its day. */
export function backupFile(coach: Coach, today = new Date()): File {
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  const name = `steadyback-${day.map((part) => String(part).padStart(2, "0")).join("-")}.json`;
  return new File([coach.journal()], name, { type: "application/json" });
}

/** Gives the reader a file to save, as a tap on a link to it would. */
export function offer(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  // Some browsers begin to read only after the tap is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file that was brought in: what came of it, and what to choose next. */
export interface Brought {
  readonly view: ImportView;
  /** Takes in what is sound of a damaged file, by the reader's explicit choice; a check is due then. Absent where there is nothing to choose. */
  readonly salvage: (() => ImportView) | undefined;
}

/** Brings a file in, all of it or nothing. Never rejects for what is in it; rejects if the browser cannot read it at all. */
export async function bringIn(coach: Coach, file: Blob): Promise<Brought> {
  const text = await file.slice(0, MOST_BYTES).text();
  const view = coach.importJournal(text);
  const choice = view.result === "damaged" && view.sound > 0;
  return { view, salvage: choice ? () => coach.salvage(text) : undefined };
}
