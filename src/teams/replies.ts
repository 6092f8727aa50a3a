import { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { toOnePerson } from './connector-clients.ts';
import { connectorFailure } from './connector-failure.ts';

/** Teams sends an activity again that is not answered in 15 s, and a reply is waited for while it is in hand. */
const LONGEST_CALL_MS = 10_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
/** Later than this a reply answers nothing that anybody remembers asking. */
const LONGEST_WAIT_MS = 60_000;
const MOST_TRIES = 8;
const MOST_WAITING = 500;
/** With these Teams says that it does not target messages here, or not to this person. */
const NOT_TARGETED: ReadonlySet<number | undefined> = new Set([400, 403, 404]);

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
  readonly #targeted: boolean;
  readonly #waiting = new Set<Promise<void>>();
  readonly #asleep = new Set<() => void>();
  #stopping = false;

  /** @param targeted whether what is meant for one person in a group is shown to them alone */
  constructor(log: Log, { targeted = false } = {}) {
    this.#log = log;
    this.#targeted = targeted;
  }

  /**
   * Resolves when the reply is sent, or waits to be sent again.
   * @param alone the same for whoever is answered alone, where nobody else needs it
   * @throws whatever the connector's client throws when Teams refuses it
   */
  async send(context: TurnContext, activity: Partial<Activity>, alone?: Partial<Activity>): Promise<void> {
    const toAll = addressed(context, activity);
    const inGroup = context.activity.conversation.conversationType !== 'personal';
    const send =
      this.#targeted && alone && inGroup
        ? this.#either(addressed(context, alone, toOnePerson), toAll)
        : toAll;
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

  #either(toOne: Send, toAll: Send): Send {
    return () =>
      toOne().catch((reason: unknown) => {
        const { status, said } = connectorFailure(reason);
        if (!NOT_TARGETED.has(status)) throw reason;
        this.#log.warn({ reason: said }, 'a reply to one person was refused, and is shown to the whole chat');
        return toAll();
      });
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
function addressed(context: TurnContext, what: Partial<Activity>, more = {}): Send {
  const client = context.turnState.get<ConnectorClient>(context.adapter.ConnectorClientKey);
  const reference = TurnContext.getConversationReference(context.activity);
  const activity = TurnContext.applyConversationReference({ ...what }, reference);
  const { id } = context.activity.conversation;
  const options = { timeout: LONGEST_CALL_MS, ...more };
  return () =>
    activity.replyToId
      ? client.conversations.replyToActivity(id, activity.replyToId, activity, options)
      : client.conversations.sendToConversation(id, activity, options);
}
