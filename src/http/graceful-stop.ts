import type { Server } from 'node:http';

/**
 * Stops accepting connections, lets the requests in hand finish, and closes the connections that carry none.
 * What is still open after `graceMs` is cut off.
 */
export class GracefulStop {
  readonly #server: Server;
  readonly #graceMs: number;
  #stopped: Promise<void> | undefined;

  constructor(server: Server, graceMs: number) {
    this.#server = server;
    this.#graceMs = graceMs;
    server.on('request', (_request, response) => {
      // A kept-alive connection turns idle a moment after its response is done, and close() has then passed it by.
      response.once('close', () => setImmediate(() => this.stopping && server.closeIdleConnections()));
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
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeIdleConnections();
    const cutOff = setTimeout(() => this.#server.closeAllConnections(), this.#graceMs);
    await closed;
    clearTimeout(cutOff);
  }
}
