/** What the commands say while they work: one line when a step begins, one when it ends. */
import { performance } from "node:perf_hooks";

const started = performance.now();
const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** A problem the reader of the terminal can put right: `message` says what is wrong, `remedy` is the command to run. */
export class Missing extends Error {
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

/** What a command needs is not on this machine and could not be installed: it has not run, which is neither passed nor failed. */
export class Absent extends Missing {
  /** Told apart by `.ci/run`. */
  static exitCode = 3;
}

/** Runs `work`, saying that it runs and how long it took. */
export async function step(title, work) {
  const began = performance.now();
  console.log(paint("1", `› ${title}`) + paint("2", `  (at ${seconds(started)})`));
  const note = await work();
  console.log(`  done in ${seconds(began)}${typeof note === "string" ? ` · ${note}` : ""}`);
}

/** Says something inside a step. */
export const say = (text) => console.log(`  ${text}`);

/** Runs a whole command: a problem becomes one clear line and an exit code, never a stack for something the reader can mend. */
export async function command(work) {
  try {
    await work();
  } catch (problem) {
    if (problem instanceof Missing) {
      console.error(paint("31", `✗ ${problem.message}`) + (problem.remedy ? `\n  Run: ${problem.remedy}` : ""));
    } else {
      console.error(problem);
    }
    process.exitCode = problem instanceof Absent ? Absent.exitCode : 1;
  }
}
