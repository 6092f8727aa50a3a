import { followsGoals } from '../../agreement/domain/agenda.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { HeldItem, HeldMeeting } from '../meetings/domain/meeting.ts';

const MOST_GOALS = 6;

/** What the partnership is to reach, where the item under discussion follows that up (N6-9, B-styrgrupp-59). */
export function goalsUnder(
  item: HeldItem | undefined,
  { forum }: Pick<HeldMeeting, 'forum'>,
  presenting: Presenting,
): readonly Phrase[] {
  const agreement = agreementNow(presenting);
  const standing = agreementForum(agreement, forum)?.standingItems.find(
    ({ id }) => item?.id === `standing:${id}`,
  );
  if (!standing || !followsGoals(standing)) return [];
  return agreement.goals
    .slice(0, MOST_GOALS)
    .map(({ text, source }) => ({ say: 'live-agenda.goal', text, source }));
}
