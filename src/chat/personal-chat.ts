import type { Agreement } from '../agreement/domain/profile.ts';
import type { Registered } from '../partnership/domain/state.ts';
import { hasAction } from '../capabilities/actions/domain/action.ts';
import { isElector, openVotes } from '../capabilities/voting/domain/vote.ts';
import { lastHolding } from '../partnership/domain/seat-register.ts';
import { mayRead } from '../partnership/domain/seats.ts';
import type { SessionParts } from '../partnership/forum-session.ts';
import type { Identity } from '../partnership/members.ts';
import { agreementNow } from '../partnership/presenting.ts';
import type { AsOf } from '../partnership/presenting.ts';
import type { Request } from '../capabilities/index.ts';
import { presentForumChoice } from '../capabilities/overview/present-forum-choice.ts';
import type { About } from '../partnership/about.ts';

/** What concerns the group's chat itself, or who is in it: neither can be seen from a personal chat. */
export const ONLY_IN_A_GROUP: ReadonlySet<string> = new Set<Request['ask']>([
  'register',
  'choose-agreement',
  'assign-seats',
  'new-agreement',
  'set-language',
]);

interface OwnForum extends About {
  readonly agreement: Agreement;
}

type Records = Pick<SessionParts, 'ledger' | 'members'>;

/** The forums in which the person holds a seat or a role, over all partnerships, always in the same order. */
export async function ownForums(
  person: Identity,
  { ledger, members }: Records,
  now: Date,
): Promise<readonly OwnForum[]> {
  const known = await members.everywhere(person);
  const found = await Promise.all(
    known.map(async ({ partnership, member }) => {
      const state = await ledger.read(partnership);
      return state.status === 'registered' ? forumsOf({ state, now }, partnership, member) : [];
    }),
  );
  return found.flat().sort((one, other) => one.partnership.localeCompare(other.partnership));
}

/** Those of one partnership. */
export const forumsOf = (shown: AsOf, partnership: string, member: string): readonly OwnForum[] =>
  [...shown.state.forums.values()]
    .filter((forum) => mayRead(forum, member))
    .map(({ id }) => ({ partnership, forum: id, agreement: agreementNow(shown) }));

/**
 * Whether a card may be about this for the person: whoever has no seat, no role and no vote in the forum learns
 * nothing of it, not even that it exists. Asks for the person first, so that nothing is kept of an invented partnership.
 */
export async function mayBeAbout(
  { partnership, forum }: About,
  person: Identity,
  { ledger, members }: Records,
): Promise<boolean> {
  const member = await members.idOf(partnership, person);
  if (member === undefined) return false;
  const state = await ledger.read(partnership);
  return state.status === 'registered' && takesPart(state, forum, member);
}

/**
 * With a seat or a role, asked for a seat that waits for them, a substitute in a vote that is still open, or with something
 * to do for the forum.
 */
function takesPart(state: Registered, id: string, member: string): boolean {
  const forum = state.forums.get(id);
  if (!forum) return false;
  const { waiting, temporaries } = forum.register;
  return (
    mayRead(forum, member) ||
    hasAction(state, id, member, ['open']) ||
    waiting.some(
      ({ member: named, seat }) => named === member || lastHolding(forum.register, seat)?.member === member,
    ) ||
    temporaries.some((one) => one.member === member) ||
    openVotes(state, id).some((vote) => isElector(vote, member))
  );
}

/** Asks which forum was meant. What was typed with arguments is not repeated: the card would carry it about. */
export const chooseForum = (request: Request, forums: readonly OwnForum[]) =>
  presentForumChoice(withoutArguments(request), forums);

/** The name of a request that says everything by its name. */
function withoutArguments(request: Request): string | undefined {
  if (request.ask === 'decisions' && request.search === '') return request.ask;
  return Object.keys(request).length === 1 ? request.ask : undefined;
}
