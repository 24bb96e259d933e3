import { journalName } from "./remembered.ts";

/** What everything is called that one journal keeps in the browser. */
export interface Names {
  /** The database. */
  readonly database: string;
  /** The item of `localStorage` that says that there is one; also the beginning of every other item's name. */
  readonly canary: string;
  /** The beginning of the names of the second copy's items. */
  readonly copy: string;
  /** The item with what the reader prefers on this device. */
  readonly preferences: string;
  /** The channel between tabs. */
  readonly channel: string;
  /** The Web Lock of whoever writes. */
  readonly writing: string;
  /** The Web Lock of the tab in which a bout runs. */
  readonly bout: string;
}

/** The names for a namespace: the editor's `store` attribute, or nothing. */
export function namesFor(namespace: string): Names {
  const name = journalName(namespace);
  return {
    database: name,
    canary: name,
    copy: `${name}/copy/`,
    preferences: `${name}/preferences`,
    channel: name,
    writing: `${name}/writing`,
    bout: `${name}/bout`,
  };
}
