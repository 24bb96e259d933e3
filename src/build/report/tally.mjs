/** Counts what was really executed, and names what was not. */

export class Tally {
  #rows = [];
  #notRun = [];

  /** Adds what one part of the tests did. */
  add(part, passed, failed) {
    this.#rows.push({ part, passed, failed });
    console.log(`  ${part}: ${passed} passed, ${failed} failed`);
  }

  /** Names something that exists but was not executed, and why. */
  skip(what, why) {
    this.#notRun.push(`${what}: ${why}`);
  }

  /** Prints the table, what was not run, and the last line; returns whether nothing failed and something passed. */
  end() {
    console.log("");
    for (const { part, passed, failed } of this.#rows)
      console.log(`${part.padEnd(28)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`);
    for (const line of this.#notRun) console.log(`NOT RUN  ${line}`);
    const sum = (field) => this.#rows.reduce((total, row) => total + row[field], 0);
    console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
    return sum("failed") === 0 && sum("passed") > 0;
  }
}
