/** Running other programs. */
import { spawn, spawnSync } from "node:child_process";
import { root } from "./paths.mjs";
import { Missing } from "./say.mjs";

/** Runs a program with its output streaming through; rejects if it does not end well. */
export async function run(program, words, options = {}) {
  const { code, text } = await attempt(program, words, options);
  if (code !== 0) throw new Missing(`\`${program} ${words.join(" ")}\` ended with ${code}; its own words are above`);
  return text;
}

/** Runs a program and says how it ended. With `capture`, its standard output is also returned as `text`; with `echo: false`, only returned. */
export function attempt(program, words, { env = {}, capture = false, echo = true, quiet = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ["ignore", capture ? "pipe" : "inherit", quiet ? "ignore" : "inherit"];
    const child = spawn(program, words, { cwd, env: { ...process.env, ...env }, stdio });
    let text = "";
    child.stdout?.on("data", (chunk) => {
      text += chunk;
      if (echo) process.stdout.write(chunk);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: code ?? signal, text }));
  });
}

/** The standard output of a short program, or `undefined` where it is not installed or fails. */
export function ask(program, words, env = {}) {
  const answer = spawnSync(program, words, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 64 << 20,
  });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}
