/** A clock for the engine to read that shows what it is told, in Node and in a page. */

/** Puts it in the place of `Date`, and says in Node that there is no window without an exception every time; returns `show(milliseconds since 1970, minutes east of UTC)`. */
export function stopTheClock() {
  globalThis.Window ??= class {};
  let wall = 0;
  let east = 0;
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [wall]));
    }
    static now() {
      return wall;
    }
    getTimezoneOffset() {
      return -east;
    }
  };
  return (at, offset) => {
    wall = at;
    east = offset;
  };
}
