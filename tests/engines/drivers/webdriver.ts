/** WebKit, over plain W3C WebDriver: its small browser in a window of a screen that nobody sees. */
import { type ChildProcess, spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { type Driver, SIZE } from "./driver.ts";

/** How the protocol names an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** How the protocol writes keys that have no letter. */
const KEYS = { Enter: "\uE007", Tab: "\uE004" } as const;

/** WebKit counts how long a script takes with the page's own timers, which the journeys move on by minutes. */
const DAY = 86_400_000;

/** Starts WebKit's driver by `program` (a command with its first words) and the browser at `browserPath`. */
export async function driveWebDriver(program: readonly [string, ...string[]], browserPath: string): Promise<Driver> {
  const port = await freePort();
  const [command, ...words] = program;
  // A group of its own: the screen that nobody sees is the driver's parent, and both have to end.
  const child = spawn(command, [...words, `--port=${port}`], { stdio: "ignore", detached: true });
  const address = `http://127.0.0.1:${port}`;
  try {
    await answers(address, child);
    const session = await begin(address, browserPath);
    return driver(child, `${address}/session/${session}`);
  } catch (problem) {
    end(child);
    throw problem;
  }
}

function driver(child: ChildProcess, session: string): Driver {
  const ask = <T>(path: string, body?: object): Promise<T> => send<T>(session + path, body);
  return {
    open: (address) => ask("/url", { url: address }),
    run: async (body) => {
      const script = `const done = arguments[0]; (async () => { ${body} })().then((value) => done({ value }), (problem) => done({ problem: String(problem) }));`;
      const answer = await ask<{ value?: unknown; problem?: string }>("/execute/async", { script, args: [] });
      if (answer.problem !== undefined) throw new Error(answer.problem);
      return answer.value as never;
    },
    click: async (expression) => {
      const found = await ask<Record<string, string> | null>("/execute/sync", {
        script: `const element = ${expression}; element?.scrollIntoView({ block: "center" }); return element;`,
        args: [],
      });
      const id = found?.[ELEMENT];
      if (id === undefined) throw new Error(`nothing to click: ${expression}`);
      await ask(`/element/${id}/click`, {});
    },
    key: async (name) => {
      const value = KEYS[name];
      const actions = ["keyDown", "keyUp"].map((type) => ({ type, value }));
      await ask("/actions", { actions: [{ type: "key", id: "keys", actions }] });
    },
    picture: async () => Buffer.from(await ask<string>("/screenshot"), "base64"),
    close: async () => {
      await fetch(session, { method: "DELETE" }).catch(() => undefined);
      end(child);
    },
  };
}

async function begin(address: string, binary: string): Promise<string> {
  const options = { "webkitgtk:browserOptions": { binary, args: ["--automation"] } };
  const { sessionId } = await send<{ sessionId: string }>(`${address}/session`, {
    capabilities: { alwaysMatch: options },
  });
  await send(`${address}/session/${sessionId}/window/rect`, { x: 0, y: 0, ...SIZE });
  await send(`${address}/session/${sessionId}/timeouts`, { script: DAY, pageLoad: 60_000 });
  return sessionId;
}

async function send<T>(address: string, body?: object): Promise<T> {
  const response = await fetch(address, body ? { method: "POST", body: JSON.stringify(body) } : {});
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Waits until the driver listens. */
async function answers(address: string, child: ChildProcess): Promise<void> {
  let failed: unknown;
  child.on("error", (problem) => {
    failed = problem;
  });
  for (let tries = 0; tries < 150 && !failed; tries++) {
    const there = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw failed ?? new Error("WebKit's driver does not answer");
}

function end(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
