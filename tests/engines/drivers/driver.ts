/** What a journey needs of a browser, whichever engine it has. */

/** A browser with one page. */
export interface Driver {
  /** Goes to an address, and waits until the page is loaded. */
  open(address: string): Promise<void>;
  /** Runs the body of an async function in the page, and returns its answer as JSON has it. */
  run<T>(body: string): Promise<T>;
  /** Clicks, with a real pointer, the element that `expression` gives in the page. */
  click(expression: string): Promise<void>;
  /** Presses one key, by its `KeyboardEvent.key`. */
  key(name: "Enter" | "Tab"): Promise<void>;
  /** A picture of what the window shows, as PNG. */
  picture(): Promise<Buffer>;
  /** Ends the browser. */
  close(): Promise<void>;
}

/** The engines of the browsers that readers have. */
export type Engine = "chromium" | "firefox" | "webkit";

/** The window's size: a telephone's, where most articles are read. */
export const SIZE = { width: 420, height: 860 } as const;
