import { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { connectorFailure } from './connector-failure.ts';

/** Teams sends an activity again that is not answered in 15 s, and a reply is waited for while it is in hand. */
const LONGEST_CALL_MS = 10_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
/** Later than this a reply answers nothing that anybody remembers asking. */
const LONGEST_WAIT_MS = 60_000;
const MOST_TRIES = 8;
const MOST_WAITING = 500;

interface Log {
  warn(details: object, words: string): void;
}

/** One attempt; throws whatever the connector's client throws. */
type Send = () => Promise<unknown>;

/**
 * What the bot answers in a chat, to what was typed there. What does not get through at once is tried again in the
 * background: whoever asked waits for their answer, and Teams for nothing. What may have got through is left at that.
 */
export class Replies {
  readonly #log: Log;
  readonly #waiting = new Set<Promise<void>>();
  readonly #asleep = new Set<() => void>();
  #stopping = false;

  constructor(log: Log) {
    this.#log = log;
  }

  /**
   * Resolves when the reply is sent, or waits to be sent again.
   * @throws whatever the connector's client throws when Teams refuses it
   */
  async send(context: TurnContext, activity: Partial<Activity>): Promise<void> {
    const send = addressed(context, activity);
    const again = await this.#attempt(send, 1);
    if (again === undefined) return;
    if (this.#waiting.size >= MOST_WAITING || this.#stopping) {
      this.#log.warn({ waiting: this.#waiting.size }, 'a reply is given up');
      return;
    }
    const going = this.#goOn(send, again).finally(() => this.#waiting.delete(going));
    this.#waiting.add(going);
  }

  /** What waits is tried a last time, at once. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const wake of this.#asleep) wake();
    await Promise.all(this.#waiting);
  }

  async #goOn(send: Send, firstWaitMs: number): Promise<void> {
    try {
      let waitMs: number | undefined = firstWaitMs;
      for (let tries = 2; tries <= MOST_TRIES && waitMs <= LONGEST_WAIT_MS; tries += 1) {
        await this.#pause(waitMs);
        const last = this.#stopping;
        waitMs = await this.#attempt(send, tries);
        if (waitMs === undefined) return;
        if (last) break;
      }
      this.#log.warn({}, 'a reply is given up');
    } catch (reason) {
      this.#log.warn({ reason: connectorFailure(reason).said }, 'a reply was refused');
    }
  }

  /** @returns in how many milliseconds to try again; undefined when the reply got through, or may have */
  async #attempt(send: Send, tries: number): Promise<number | undefined> {
    try {
      await send();
      return undefined;
    } catch (reason) {
      const { kind, said, retryAfterMs } = connectorFailure(reason);
      if (kind === 'refused') throw reason;
      if (kind === 'unknown') {
        this.#log.warn({ tries }, 'a reply was not confirmed in time, and is not sent again');
        return undefined;
      }
      this.#log.warn({ reason: said, tries }, 'a reply did not get through');
      const backoff = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
      return (retryAfterMs ?? backoff) + Math.random() * FIRST_PAUSE_MS;
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#asleep.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, this.#stopping ? 0 : ms);
      this.#asleep.add(wake);
    });
  }
}

/** As the context would send it. The context itself is of no use when its turn is over. */
function addressed(context: TurnContext, what: Partial<Activity>): Send {
  const client = context.turnState.get<ConnectorClient>(context.adapter.ConnectorClientKey);
  const reference = TurnContext.getConversationReference(context.activity);
  const activity = TurnContext.applyConversationReference({ ...what }, reference);
  const { id } = context.activity.conversation;
  const options = { timeout: LONGEST_CALL_MS };
  return () =>
    activity.replyToId
      ? client.conversations.replyToActivity(id, activity.replyToId, activity, options)
      : client.conversations.sendToConversation(id, activity, options);
}
