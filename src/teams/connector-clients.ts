import { ConnectorFactory, type ConnectorClient } from 'botframework-connector';
import { LRUCache } from 'lru-cache';

/** Teams has a handful of service URLs, one per region; more than this at once is not normal anywhere. */
const mostClients = 32;

/** Longer than the connector ever takes when it is well. The SDK's own limit is none. */
const requestTimeoutMs = 15_000;

/**
 * One connector client per service URL, instead of the SDK's one per activity: building a client and its
 * credentials costs more than most activities. A client that could not be made is tried again next time.
 */
export class ConnectorClients {
  readonly #clients = new LRUCache<string, Promise<ConnectorClient>>({ max: mostClients });

  /**
   * A factory that hands out the clients kept here and makes missing ones with the SDK's `factory`.
   * Ignores the audience: only skills have one of their own, and their tokens are not let in.
   */
  through(factory: ConnectorFactory): ConnectorFactory {
    return new KeptClients((serviceUrl) => {
      const kept = this.#clients.get(serviceUrl);
      if (kept) return kept;
      const made = factory.create(serviceUrl).then(oneAttemptOnly);
      this.#clients.set(serviceUrl, made);
      made.catch(() => this.#clients.delete(serviceUrl));
      return made;
    });
  }
}

class KeptClients extends ConnectorFactory {
  override readonly create: ConnectorFactory['create'];

  constructor(create: ConnectorFactory['create']) {
    super();
    this.create = create;
  }
}

/** The part of the Azure SDK's pipeline used here. */
interface Pipeline {
  removePolicy(options: { name: string }): unknown[];
  addPolicy(policy: {
    name: string;
    sendRequest(request: OnItsWay, next: (request: OnItsWay) => unknown): unknown;
  }): void;
}

interface OnItsWay {
  timeout: number;
  url: string;
  readonly headers: { has(name: string): boolean; delete(name: string): void };
}

const TO_ONE_PERSON = 'x-samverka-to-one-person';

/**
 * Options of a call that posts: Teams shows the message to its recipient alone. The SDK has no place for the query that
 * says so, but takes headers; this one never leaves the machine.
 */
export const toOnePerson = { customHeaders: { [TO_ONE_PERSON]: 'true' } } as const;

/**
 * Takes the client's own retries away and gives it a time limit. The client repeats a POST up to three times on
 * 5xx, 429 or a lost connection, so one lost answer becomes two messages in the chat; whether to try again is for
 * those who know what they send. No option reaches the retries: the SDK passes on neither `noRetryPolicy` nor
 * `requestPolicyFactories`, hence the reach into its pipeline.
 * @throws Error when the pipeline is not what this was written against, rather than go on posting twice
 */
function oneAttemptOnly(client: ConnectorClient): ConnectorClient {
  const inner: unknown = client['client'];
  if (!hasPipeline(inner) || inner.pipeline.removePolicy({ name: 'defaultRetryPolicy' }).length !== 1) {
    throw new Error(
      'The connector client has no retry policy to remove: its retries would post messages twice',
    );
  }
  inner.pipeline.addPolicy({
    name: 'toOnePerson',
    sendRequest: (request, next) => {
      if (request.headers.has(TO_ONE_PERSON)) {
        request.headers.delete(TO_ONE_PERSON);
        request.url += `${request.url.includes('?') ? '&' : '?'}isTargetedActivity=true`;
      }
      return next(request);
    },
  });
  inner.pipeline.addPolicy({
    name: 'timeLimit',
    sendRequest: (request, next) => {
      request.timeout ||= requestTimeoutMs;
      return next(request);
    },
  });
  return client;
}

function hasPipeline(value: unknown): value is { pipeline: Pipeline } {
  return typeof value === 'object' && value !== null && 'pipeline' in value;
}
