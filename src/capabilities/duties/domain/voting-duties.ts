import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import { isHeld, isPlanned } from '../../meetings/domain/meeting.ts';
import { isPerCapsulam, isUnsettled, nextRound, waitedFor, yetToAccept } from '../../voting/domain/vote.ts';
import type { Vote } from '../../voting/domain/vote.ts';
import type { Obligation } from './duty.ts';
import { group, PRODUCT_DEFAULT } from './owing.ts';

/** Days before a vote's last day, itself among them, on which those who have still to vote are reminded. */
const BEFORE_VOTING = [3, 0];
/** Nobody can vote before all have answered, so they are reminded of that earlier too. */
const BEFORE_ACCEPTING = [7, 3, 0];

/** In which a meeting is planned about what was not decided outside one (choice). */
const DAYS_TO_MEET = 14;

/**
 * To vote before a vote's last day; of a vote in writing, first to answer whether that form is accepted. Owed by those
 * who are waited for, and nobody else. A vote without a last day waits for whoever leads it.
 */
export const votingDuties = (state: Registered, today: string): readonly Obligation[] =>
  [...state.votes.values()].flatMap((vote) => votingDuty(vote, today) ?? meetingAbout(state, vote) ?? []);

function votingDuty(vote: Vote, today: string): Obligation | undefined {
  if (vote.status !== 'open' || vote.deadline === undefined) return undefined;
  const due = localDay(vote.deadline);
  const members = waitedFor(vote).map(({ member }) => member);
  if (members.length === 0 || today > due) return undefined;
  const kind = yetToAccept(vote).length > 0 ? 'accept-form' : 'vote';
  return {
    id: `${kind}:${vote.id}`,
    subject: { kind, vote: vote.id, question: vote.question },
    due,
    owes: { forum: vote.forum, members },
    remind: {
      before: kind === 'vote' ? BEFORE_VOTING : BEFORE_ACCEPTING,
      overdue: 'never',
      knownSince: localDay(vote.openedAt),
    },
  };
}

/** What was asked outside a meeting was not decided: the group plans to meet about it, unless it has planned to meet. */
function meetingAbout(state: Registered, vote: Vote): Obligation | undefined {
  if (vote.status !== 'closed' || !isPerCapsulam(vote) || !isUnsettled(vote)) return undefined;
  const { id, forum, question, closedAt, result } = vote;
  const meets = [...state.meetings.values()].some(
    (meeting) =>
      meeting.forum === forum && (isPlanned(meeting) || (isHeld(meeting) && meeting.openedAt > closedAt)),
  );
  if (result.outcome === 'tied' || meets || nextRound(state, vote)) return undefined;
  const since = localDay(closedAt);
  return {
    id: `meet-about:${id}`,
    subject: { kind: 'meet-about', question },
    due: addDays(since, DAYS_TO_MEET),
    owes: group(forum),
    source: PRODUCT_DEFAULT,
    remind: { before: [7, 0], overdue: 'once', knownSince: since },
  };
}
