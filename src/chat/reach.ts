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

/** A message that did not come, by its slot and first words. */
export interface Missed {
  readonly slot: string;
  readonly says: string;
}

/** Looks up who has not been reached, and with what. */
export class ReachOf {
  readonly #parts: ReachParts;

  constructor(parts: ReachParts) {
    this.#parts = parts;
  }

  /**
   * @param about whose messages about a forum are wanted in words, and nothing else of them: a forum is not told what
   * another one has; of the others it is only said that there are some
   */
  async partnership(
    partnership: string,
    state: Registered,
    about?: { readonly member: string; readonly forum: string },
  ): Promise<Reach> {
    const { deliveries, appLink } = this.#parts;
    const all = await deliveries.allNotReached(partnership);
    const byMember = Map.groupBy(all, ({ notice }) => notice.to);
    const persons = [...byMember].map(([to, missed]) =>
      to === about?.member
        ? this.#person(
            partnership,
            to,
            missed.filter(({ notice }) => notice.forum === about?.forum),
            true,
          )
        : this.#person(partnership, to, missed, false),
    );
    return {
      persons: (await Promise.all(persons)).flatMap((person) => person ?? []),
      forums: await this.#forums(partnership, state, byMember.get(undefined) ?? []),
      ...(appLink !== undefined && { appLink }),
    };
  }

  /** What did not come to a forum's chat, oldest first. */
  async missed(partnership: string, forum: string): Promise<readonly Missed[]> {
    const all = await this.#parts.deliveries.allNotReached(partnership);
    return this.#inWords(
      partnership,
      all.filter(({ notice, posted }) => !posted && receiverOf(notice) === receiverOf({ forum })),
    );
  }

  async #person(
    partnership: string,
    to: string | undefined,
    missed: readonly NotReached[],
    inWords: boolean,
  ): Promise<PersonNotReached | undefined> {
    // A message that Teams refused says nothing of whether the person can be reached.
    const first = missed.find(({ why }) => why !== 'refused') ?? missed[0];
    if (to === undefined || !first) return undefined;
    return {
      member: to,
      why: first.why,
      since: new Date(first.since).toISOString(),
      says: inWords ? (await this.#inWords(partnership, missed)).map(({ says }) => says) : [],
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
        const barred = missed.find(({ notice, why }) => notice.forum === forum && why !== 'refused');
        const since = left ?? barred?.since;
        return since === undefined ? [] : [{ forum, since: new Date(since).toISOString() }];
      }),
    );
    return found.flat();
  }

  /** Without what there is nothing more to tell of. */
  async #inWords(partnership: string, missed: readonly NotReached[]): Promise<readonly Missed[]> {
    const said: Missed[] = [];
    for (const { notice } of missed) {
      if (notice.show.subject === 'not-reached') continue;
      const shown = await this.#parts.present(partnership, notice);
      if (shown && !shown.over)
        said.push({ slot: notice.slot, says: renderView(shown.view, shown.language).summary });
    }
    return said;
  }
}
