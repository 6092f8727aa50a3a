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
