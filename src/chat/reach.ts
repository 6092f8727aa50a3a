import type { Notice } from '../partnership/notices.ts';
import type { ChatStore } from '../partnership/chats.ts';
import { receiverOf } from '../partnership/deliveries.ts';
import type { Deliveries, NotReached } from '../partnership/deliveries.ts';
import type { Registered } from '../partnership/domain/state.ts';
import type { Outgoing } from '../partnership/messenger.ts';
import type { PersonNotReached, Reach } from '../partnership/reach.ts';
import { renderView } from './render.ts';

interface ReachParts {
  readonly deliveries: Deliveries;
  readonly chats: ChatStore;
  /** What a notice shows now. */
  readonly present: (partnership: string, notice: Notice) => Promise<Outgoing | undefined>;
  readonly appLink: string | undefined;
}

/** Looks up who has not been reached, and with what. */
export class ReachOf {
  readonly #parts: ReachParts;

  constructor(parts: ReachParts) {
    this.#parts = parts;
  }

  /** @param member whose messages are wanted in words; of the others it is only said that there are some */
  async partnership(partnership: string, state: Registered, member?: string): Promise<Reach> {
    const { deliveries, appLink } = this.#parts;
    const all = await deliveries.allNotReached(partnership);
    const byMember = Map.groupBy(all, ({ notice }) => notice.to);
    const persons = [...byMember].map(([to, missed]) => this.#person(partnership, { to, missed, member }));
    return {
      persons: (await Promise.all(persons)).flatMap((person) => person ?? []),
      forums: await this.#forums(partnership, state, byMember.get(undefined) ?? []),
      ...(appLink !== undefined && { appLink }),
    };
  }

  /** The first words of what did not come to a forum's chat, oldest first. */
  async missed(partnership: string, forum: string): Promise<readonly string[]> {
    const all = await this.#parts.deliveries.allNotReached(partnership);
    return this.#inWords(
      partnership,
      all.filter(({ notice, posted }) => !posted && receiverOf(notice) === receiverOf({ forum })),
    );
  }

  async #person(
    partnership: string,
    {
      to,
      missed,
      member,
    }: { to: string | undefined; missed: readonly NotReached[]; member?: string | undefined },
  ): Promise<PersonNotReached | undefined> {
    const [first] = missed;
    if (to === undefined || !first) return undefined;
    return {
      member: to,
      why: first.why,
      since: new Date(first.since).toISOString(),
      says: to === member ? await this.#inWords(partnership, missed) : [],
    };
  }

  async #forums(
    partnership: string,
    state: Registered,
    missed: readonly NotReached[],
  ): Promise<Reach['forums']> {
    const found = await Promise.all(
      [...state.forums.keys()].map(async (forum) => {
        const left = (await this.#parts.chats.ofForum(partnership, forum))?.leftAt;
        const since = left ?? missed.find(({ notice }) => notice.forum === forum)?.since;
        return since === undefined ? [] : [{ forum, since: new Date(since).toISOString() }];
      }),
    );
    return found.flat();
  }

  /** Without what there is nothing more to tell of. */
  async #inWords(partnership: string, missed: readonly NotReached[]): Promise<readonly string[]> {
    const said: string[] = [];
    for (const { notice } of missed) {
      if (notice.show.subject === 'not-reached') continue;
      const shown = await this.#parts.present(partnership, notice);
      if (shown && !shown.over) said.push(renderView(shown.view, shown.language).summary);
    }
    return said;
  }
}
