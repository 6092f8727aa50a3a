import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** Milliseconds in which a request that is on its way arrives, and as many in which it is read. */
  readonly onItsWayMs: number;
  /** Milliseconds that requests in hand get to finish. */
  readonly graceMs: number;
}

/**
 * Says first that the end has come (`stopping`), and goes on taking requests for a moment: those already sent. Then no
 * connection is accepted, the requests in hand finish, and the connections that carry none are closed. What is still open
 * when the patience is at its end is cut off.
 */
export class GracefulStop {
  readonly #server: Server;
  readonly #patience: Patience;
  #stopped: Promise<void> | undefined;
  #closing = false;

  constructor(server: Server, patience: Patience) {
    this.#server = server;
    this.#patience = patience;
    server.on('request', (_request, response) => {
      // A kept-alive connection turns idle a moment after its response is done, and close() has then passed it by.
      response.once('close', () => setImmediate(() => this.#closing && server.closeIdleConnections()));
    });
  }

  get stopping(): boolean {
    return this.#stopped !== undefined;
  }

  /** Resolves when every connection is closed; asking again waits for the same. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    if (!this.#server.listening) return;
    const { onItsWayMs, graceMs } = this.#patience;
    await pause(onItsWayMs);
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    const cutOff = setTimeout(() => this.#server.closeAllConnections(), graceMs);
    // A connection counts as idle until its request has been read: the last ones are given the time for that too.
    await pause(onItsWayMs);
    this.#closing = true;
    this.#server.closeIdleConnections();
    await closed;
    clearTimeout(cutOff);
  }
}
