import type { Agreement, Label } from '../agreement/domain/profile.ts';
import { agreementInForce } from './domain/agreement-in-force.ts';
import { localDay } from './domain/calendar.ts';
import { isHeld } from '../capabilities/meetings/domain/meeting.ts';
import { agreementForum } from './domain/state.ts';
import type { Registered } from './domain/state.ts';
import { openVotes } from '../capabilities/voting/domain/vote.ts';
import type { Directory } from './members.ts';

/** What a view is made from: state, people and moment in, what is to be shown out. Nothing is decided there. */
export interface Presenting {
  readonly state: Registered;
  /** The forum whose chat it is shown in, or that it is about in a personal chat. */
  readonly forum: string;
  readonly people: Directory;
  readonly now: Date;
}

/**
 * Everyone a card may name now: those who hold seats, those who did when an open vote began, the substitutes who served
 * at meetings, and those who have recorded a signature.
 */
export const everyoneIn = (state: Registered): readonly string[] => [
  ...new Set([
    ...[...state.forums.values()].flatMap(({ id, seats }) =>
      [...seats, ...openVotes(state, id).flatMap(({ register }) => register)].map(({ member }) => member),
    ),
    ...[...state.amendments.values()].flatMap(({ signatures }) =>
      [...signatures.values()].map(({ recordedBy }) => recordedBy),
    ),
    ...[...state.meetings.values()]
      .filter(isHeld)
      .flatMap(({ attendance }) => attendance.flatMap(({ servedBy }) => servedBy ?? [])),
  ]),
];

/** The state, and the moment at which it is shown. */
export type AsOf = Pick<Presenting, 'state' | 'now'>;
export type Named = Pick<Presenting, 'state' | 'people' | 'now'>;

/** The agreement as it holds when it is shown. */
export const agreementNow = ({ state, now }: AsOf): Agreement =>
  agreementInForce(state, localDay(now.toISOString()));

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
