import { Agent, request } from 'node:http';

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly ms: number;
  /** The body of the next request: a new one every time. */
  readonly next: () => string;
}

/** What came of one or more runs. */
export interface Measured {
  readonly answers: number;
  readonly seconds: number;
  /** Milliseconds, ascending. */
  readonly latencies: readonly number[];
}

/**
 * Posts to `url` over so many connections, on each the next as soon as the one before is answered.
 * @throws Error for an answer other than 200
 */
export async function load({ url, connections, ms, next }: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const began = performance.now();
  const connection = async (): Promise<void> => {
    for (let at = performance.now(); at - began < ms; at = performance.now()) {
      await post(url, agent, next());
      latencies.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { answers: latencies.length, seconds, latencies: latencies.sort((one, other) => one - other) };
}

const post = (url: string, agent: Agent, body: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`answered ${response.statusCode ?? 'nothing'}`));
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });

export function together(runs: readonly Measured[]): Measured {
  const sum = (of: (run: Measured) => number): number => runs.reduce((total, run) => total + of(run), 0);
  return {
    answers: sum(({ answers }) => answers),
    seconds: sum(({ seconds }) => seconds),
    latencies: runs.flatMap(({ latencies }) => latencies).sort((one, other) => one - other),
  };
}

export const perSecond = ({ answers, seconds }: Measured): number => answers / seconds;

/** @param share 0.5 is the median */
export const percentile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
