/**
 * The least of a browser that the engine reads: clocks, visibility, events and timers, all under the test's control.
 */

import { readFileSync } from "node:fs";

const root = new URL("../../../", import.meta.url);

class FakeTarget {
  listeners = new Map();
  addEventListener(type, listener) {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener]);
  }
  removeEventListener(type, listener) {
    this.listeners.set(
      type,
      (this.listeners.get(type) ?? []).filter((known) => known !== listener),
    );
  }
  dispatch(type) {
    for (const listener of this.listeners.get(type) ?? []) listener({ type });
  }
  get count() {
    return [...this.listeners.values()].flat().length;
  }
}

/** A page whose time goes only when the test says so. */
export class Browser {
  document = Object.assign(new FakeTarget(), { visibilityState: "visible" });
  window = Object.assign(new FakeTarget(), { document: this.document });
  timers = new Map();
  reported = [];
  #now = 1_000;
  #wall = Date.UTC(2026, 2, 2, 10);
  #next = 1;
  #offset = 60;
  #changes = [];

  constructor() {
    const performance = { now: () => this.#now };
    const page = this;
    const RealDate = Date;
    class FakeDate extends RealDate {
      constructor(...parts) {
        super(...(parts.length > 0 ? parts : [page.#wall]));
      }
      static now() {
        return page.#wall;
      }
      getTimezoneOffset() {
        return -page.#offsetAt(this.getTime());
      }
    }
    const Window = Object.defineProperty(() => {}, Symbol.hasInstance, {
      value: (value) => value === globalThis,
    });
    const globals = {
      Window,
      document: this.document,
      performance,
      Date: FakeDate,
      addEventListener: (type, listener) => this.window.addEventListener(type, listener),
      removeEventListener: (type, listener) => this.window.removeEventListener(type, listener),
      reportError: (error) => this.reported.push(error),
      setTimeout: (callback, ms) => {
        const id = this.#next++;
        this.timers.set(id, { callback, at: this.#now + ms });
        return id;
      },
      clearTimeout: (id) => this.timers.delete(id),
    };
    for (const [name, value] of Object.entries(globals))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }

  /** Sets the wall clock: milliseconds since 1970, minutes east of UTC, and the changes of that offset to come, each `{ at, offset }`. */
  isAt(wall, offset, changes = []) {
    this.#wall = wall;
    this.#offset = offset;
    this.#changes = changes;
  }

  #offsetAt(instant) {
    return this.#changes.findLast(({ at }) => at <= instant)?.offset ?? this.#offset;
  }

  /** Lets both clocks go on, firing timers on their way. */
  waits(ms) {
    const end = this.#now + ms;
    for (;;) {
      const due = [...this.timers].filter(([, timer]) => timer.at <= end).sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      const [id, { callback, at }] = due;
      this.timers.delete(id);
      this.#wall += at - this.#now;
      this.#now = at;
      callback();
    }
    this.#wall += end - this.#now;
    this.#now = end;
  }

  /** Lets both clocks go on without firing anything, as a frozen tab would. */
  freezes(ms) {
    this.#wall += ms;
    this.#now += ms;
  }

  now() {
    return this.#now;
  }

  hides() {
    this.document.visibilityState = "hidden";
    this.document.dispatch("visibilitychange");
  }

  shows() {
    this.document.visibilityState = "visible";
    this.document.dispatch("visibilitychange");
  }

  /** Listeners on the page. */
  get listening() {
    return this.document.count + this.window.count;
  }
}

/** The built bindings of the first bout's engine, or of the whole, and the memory and tables of their wasm. */
export async function engine({ whole = false } = {}) {
  const folder = new URL(whole ? "pkg/whole/" : "pkg/", root);
  const bindings = await import(new URL("steadyback.js", folder).href);
  const exports = bindings.initSync({ module: readFileSync(new URL("steadyback_bg.wasm", folder)) });
  return { Coach: bindings.Coach, exports };
}
