/** Counts what was really executed, and names what failed and what was not run. */

export class Tally {
  #rows = [];
  #notRun = [];
  #failures = [];

  /** Adds what one part of the tests did; `failures` name those of it that failed, as far as they have names. */
  add(part, passed, failed, failures = []) {
    this.#rows.push({ part, passed, failed });
    this.#failures.push(...failures.map((name) => `${part}: ${name}`));
    console.log(`  ${part}: ${passed} passed, ${failed} failed`);
  }

  /** Names something that exists but was not executed, and why. */
  skip(what, why) {
    this.#notRun.push(`${what}: ${why}`);
  }

  /** Prints the table, what was not run, what failed (again, for whoever sees the end only), and the last line; returns whether nothing failed and something passed. */
  end() {
    console.log("");
    for (const { part, passed, failed } of this.#rows)
      console.log(`${part.padEnd(28)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`);
    for (const line of this.#notRun) console.log(`NOT RUN  ${line}`);
    for (const line of this.#failures) console.log(`FAILED   ${line}`);
    const sum = (field) => this.#rows.reduce((total, row) => total + row[field], 0);
    console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
    return sum("failed") === 0 && sum("passed") > 0;
  }
}
