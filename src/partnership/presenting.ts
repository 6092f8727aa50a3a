import type { Agreement, Label } from '../agreement/domain/profile.ts';
import { agreementInForce } from './domain/agreement-in-force.ts';
import { localDay } from './domain/calendar.ts';
import { endedOn } from './domain/ended.ts';
import { agreementForum } from './domain/state.ts';
import type { Registered } from './domain/state.ts';
import type { Directory } from './members.ts';
import type { Reach } from './reach.ts';

/** What a view is made from: state, people and moment in, what is to be shown out. Nothing is decided there. */
export interface Presenting {
  readonly state: Registered;
  /** The forum whose chat it is shown in, or that it is about in a personal chat. */
  readonly forum: string;
  readonly people: Directory;
  readonly now: Date;
  /** Who has not been reached: looked up where it is shown. */
  readonly reach?: Reach;
}

/** The state, and the moment at which it is shown. */
export type AsOf = Pick<Presenting, 'state' | 'now'>;
export type Named = Pick<Presenting, 'state' | 'people' | 'now'>;

/** The agreement as it holds when it is shown. */
export const agreementNow = ({ state, now }: AsOf): Agreement =>
  agreementInForce(state, localDay(now.toISOString()));

/** The last day, where the agreement has ended: for forms and cards that begin something new. */
export function endedNow({ state, now }: AsOf): { readonly ended?: { readonly lastDay: string } } {
  const lastDay = endedOn(state, localDay(now.toISOString()));
  return lastDay === undefined ? {} : { ended: { lastDay } };
}

export const partyName = ({ parties }: Pick<Agreement, 'parties'>, party: string): string =>
  parties.find((candidate) => candidate.id === party)?.name ?? party;

/** Empty where there is no such party. */
export const shortName = ({ parties }: Agreement, party: string | undefined): string =>
  parties.find(({ id }) => id === party)?.shortName ?? '';

/** As a heading or a choice: "Styrgrupp". */
export const forumName = (agreement: Agreement, forum: string): Label =>
  agreementForum(agreement, forum)?.name ?? { sv: forum, en: forum };

/** In a sentence or on a button: "styrgruppen". */
export const forumInText = (agreement: Agreement, forum: string): Label =>
  agreementForum(agreement, forum)?.nameInText ?? forumName(agreement, forum);
