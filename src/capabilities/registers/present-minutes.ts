import type { Phrase } from '../../chat/phrase.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { heldMeetings } from '../meetings/minutes-number.ts';
import { asOf } from './domain/entry.ts';
import { kindOf } from './domain/kinds.ts';
import { detailsOf, dotted, flagOf, headOf } from './lines.ts';

/** What the group has noted since its meeting before, as the minutes say it: a line each, as it stood when it ended. */
export function minutesEntries(
  presenting: Pick<Presenting, 'state' | 'now'>,
  meeting: HeldMeeting,
): readonly Phrase[] {
  const { state } = presenting;
  const agreement = agreementNow(presenting);
  const previous = heldMeetings(state, meeting.forum).find(({ openedAt }) => openedAt < meeting.openedAt);
  const since = previous?.closedAt ?? '';
  return [...state.entries.values()].flatMap((entry): readonly Phrase[] => {
    const { register, forum, at } = entry;
    const content = forum === meeting.forum && at > since ? asOf(entry, meeting.closedAt) : undefined;
    if (!content) return [];
    const flag = flagOf(register, content);
    return [
      {
        say: 'minutes.entry',
        kind: kindOf(register)?.name ?? register,
        day: content.day,
        about: dotted(headOf(register, content), ...detailsOf(agreement, register, content)),
        flagged: flag !== undefined,
        flag: flag ?? '',
      },
    ];
  });
}
