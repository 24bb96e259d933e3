/** A MariaDB of the tests' own: in a folder that goes away, behind a socket, without a port. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

const path = `${process.env.PATH}:/usr/sbin`;

/**
 * Starts it with an empty database `wordpress`.
 *
 * @param {string} folder an empty folder
 * @returns {Promise<{ socket: string, stop: () => Promise<void> }>}
 */
export async function startDatabase(folder) {
  const socket = `${folder}/socket`;
  const shared = [`--datadir=${folder}/data`, `--user=${process.env.USER || "root"}`];
  runs("mariadb-install-db", [
    "--no-defaults",
    ...shared,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
  ]);
  const server = spawn(
    "mariadbd",
    [
      "--no-defaults",
      ...shared,
      `--socket=${socket}`,
      `--pid-file=${folder}/pid`,
      "--skip-networking",
      "--skip-log-bin",
    ],
    { stdio: "ignore", env: { ...process.env, PATH: path } },
  );
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const stop = async () => {
    server.kill();
    await ended;
  };
  try {
    await until(() => existsSync(socket) && asks(socket, "SELECT 1"), server);
    if (!asks(socket, "CREATE DATABASE wordpress CHARACTER SET utf8mb4")) throw new Error("no database could be made");
  } catch (error) {
    await stop();
    throw error;
  }
  return { socket, stop };
}

const asks = (socket, statement) =>
  spawnSync("mariadb", ["--no-defaults", `--socket=${socket}`, "--user=root", "--execute", statement], {
    stdio: "ignore",
  }).status === 0;

function runs(program, words) {
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8", env: { ...process.env, PATH: path } });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
}

async function until(ready, server) {
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`mariadbd ended with ${server.exitCode}`);
    if (ready()) return;
    await wait(200);
  }
  throw new Error("mariadbd did not answer within a minute");
}
