import type { RosterEntry } from '../../partnership/interaction.ts';
import type { Members } from '../../partnership/members.ts';
import type { FilledBeginning } from './beginning-fields.ts';
import { NOTHING_SAID } from './domain/beginning.ts';
import type { Began } from './domain/beginning.ts';

/**
 * What is said of a beginning before Samverka as a chat is registered. Somebody who is not in the chat chairs nothing:
 * the rule says so.
 */
export async function beganWith(
  members: Members,
  partnership: string,
  began: FilledBeginning,
  roster: readonly RosterEntry[],
): Promise<Began> {
  const chair = roster.find(({ aadObjectId }) => aadObjectId === began.chair);
  const member = chair ? await members.add(partnership, chair) : (began.chair ?? '');
  return { ...NOTHING_SAID, ...began, chair: member };
}
