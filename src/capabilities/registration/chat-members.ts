import { CLOCK } from '../../partnership/domain/actor.ts';
import type { Ledger } from '../../partnership/ledger.ts';
import { whoMatters } from './domain/who-is-there.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { ForumSession } from '../../partnership/forum-session.ts';
import type { RosterEntry } from '../../partnership/interaction.ts';

/** Somebody in a chat, as Teams calls them there. */
export interface ChatAccount {
  readonly id: string;
  readonly aadObjectId?: string | undefined;
}

export interface ChangedMembers {
  readonly left: readonly ChatAccount[];
  readonly came: readonly ChatAccount[];
}

/** Those with a seat or a role whom the chat's roster no longer has. */
export async function membersGone(
  session: ForumSession,
  state: Registered,
  roster?: readonly RosterEntry[],
): Promise<readonly string[]> {
  const forum = state.forums.get(session.forum);
  if (!forum) return [];
  const concerned = whoMatters(forum);
  const people = await session.people(concerned);
  const present = new Set((roster ?? (await session.roster())).map(({ aadObjectId }) => aadObjectId));
  return concerned.filter((member) => !present.has(people.person(member)?.aadObjectId ?? ''));
}

/** Teams says who has left the chat and who has come, by their ids there. */
export async function noteChanged(
  ledger: Ledger,
  session: ForumSession,
  { left, came }: ChangedMembers,
): Promise<void> {
  const state = await session.state();
  const forum = state?.forums.get(session.forum);
  if (!state || !forum) return;
  const concerned = whoMatters(forum);
  const people = await session.people(concerned);
  const among = (accounts: readonly ChatAccount[]): readonly string[] =>
    concerned.filter((member) => {
      const { teamsId, aadObjectId } = people.person(member) ?? {};
      return accounts.some(
        (one) => one.id === teamsId || (aadObjectId !== undefined && one.aadObjectId === aadObjectId),
      );
    });
  await note(ledger, session, state, { left: among(left), there: among(came) });
}

/** Found out where no activity has said it. */
export async function noteWhoIsThere(
  ledger: Ledger,
  session: ForumSession,
  state: Registered,
  { left, roster }: { readonly left: readonly string[]; readonly roster: readonly RosterEntry[] },
): Promise<void> {
  const forum = state.forums.get(session.forum);
  // Nobody at all: Teams has not answered as it should, for whoever asks is there.
  if (roster.length === 0 || !forum) return;
  await note(ledger, session, state, {
    left,
    there: whoMatters(forum).filter((member) => !left.includes(member)),
  });
}

/** Written only where it is news. */
async function note(
  ledger: Ledger,
  { partnership, forum, interaction }: ForumSession,
  state: Registered,
  { left, there }: { readonly left: readonly string[]; readonly there: readonly string[] },
): Promise<void> {
  const gone = state.forums.get(forum)?.register.gone ?? [];
  const news = left.some((member) => !gone.includes(member)) || there.some((member) => gone.includes(member));
  if (!news) return;
  const command = { type: 'noteWhoIsThere', forum, left, there } as const;
  await ledger.execute(partnership, { id: `${interaction.commandId}:there`, by: CLOCK, command });
}
