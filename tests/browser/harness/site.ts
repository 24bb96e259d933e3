/** The built site on a server of the test's own, which can be told to misbehave. */
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { staticServer } from "../../../src/build/serve.mjs";

const dist = fileURLToPath(new URL("../../../dist", import.meta.url));

/** What can go wrong with one file. */
type Fault = { status?: number; type?: string };

export class Site {
  /** Every path that was asked for, in order. */
  readonly requests: string[] = [];
  /** Headers sent with every page, such as a content security policy. */
  readonly headers: Record<string, string> = {};
  #faults: [pattern: RegExp, fault: Fault][] = [];
  #pages = new Map<string, string>();
  #server = staticServer(dist, (_request, response, path) => {
    this.requests.push(path);
    const page = this.#pages.get(path);
    if (page !== undefined || path.endsWith(".html"))
      for (const [name, value] of Object.entries(this.headers)) response.setHeader(name, value);
    if (page !== undefined) {
      response.setHeader("Content-Type", path.endsWith(".css") ? "text/css" : "text/html; charset=utf-8");
      response.end(page);
      return true;
    }
    const fault = this.#faults.find(([pattern]) => pattern.test(path))?.[1];
    if (fault?.type) response.setHeader("Content-Type", fault.type);
    if (fault?.status) response.writeHead(fault.status).end();
    return fault?.status !== undefined;
  });

  /** Breaks the files whose path matches. */
  breaks(pattern: RegExp, fault: Fault): void {
    this.#faults.push([pattern, fault]);
  }

  /** Mends everything. */
  mends(): void {
    this.#faults = [];
  }

  /** Adds a page of the test's own. */
  adds(path: string, content: string): void {
    this.#pages.set(path, content);
  }

  /** The files of the coach that were asked for. */
  get coachFiles(): string[] {
    return this.requests.filter((path) => path.startsWith("/steady-back/"));
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
