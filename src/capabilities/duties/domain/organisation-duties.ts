import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { addDays, localDay } from '../../../partnership/domain/calendar.ts';
import { firstMeeting } from '../../agenda/domain/agenda.ts';
import { isHeld } from '../../meetings/domain/meeting.ts';
import type { AgreementForum } from '../../../agreement/domain/profile.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { Obligation } from './duty.ts';
import { group, PRODUCT_DEFAULT, recordedSince, fulfilledOn } from './owing.ts';

/** What a forum has to settle about itself: what its first meeting left undecided, and its next chair. */
export const organisationDuties = (state: Registered, today: string): readonly Obligation[] =>
  agreementInForce(state, today).forums.flatMap((forum) =>
    [leftUndecided(state, forum.id, today), chairTerm(state, forum, today) ?? []].flat(),
  );

/** Decisions the first meeting had to take and did not (B-styrgrupp-61, 63). */
function leftUndecided(state: Registered, forum: string, today: string): readonly Obligation[] {
  const [first] = [...state.meetings.values()]
    .flatMap((meeting) =>
      meeting.forum === forum && isHeld(meeting) && meeting.closedAt !== undefined
        ? [{ held: localDay(meeting.openedAt), closed: localDay(meeting.closedAt) }]
        : [],
    )
    .sort((one, other) => one.held.localeCompare(other.held));
  if (!first) return [];
  const { from } = agreementInForce(state, today).validity.value;
  return firstMeeting(state, forum, today).map(
    ({ id: item, title, source = PRODUCT_DEFAULT }): Obligation => {
      const id = `first-meeting:${forum}:${item}`;
      return {
        id,
        subject: { kind: 'first-meeting', title },
        due: first.held,
        doneOn: fulfilledOn(state, id),
        owes: group(forum),
        source,
        // What the record takes for the first meeting may not have been the first.
        canBeMarkedDone: recordedSince(state, forum, today) > from,
        remind: { before: [], overdue: 'repeatedly', knownSince: first.closed },
      };
    },
  );
}

/** Days to elect another when the chair has left in the middle of the term: a reasonable time (choice). */
const DAYS_TO_REPLACE = 30;

/** The local day on which somebody lost their seat; undefined while they hold one. */
function leftOn(state: Registered, forum: string, member: string): string | undefined {
  const seatings = state.forums.get(forum)?.seatings ?? [];
  const held = seatings.findLastIndex(({ seats }) => seats.some((seat) => seat.member === member));
  const at = seatings[held + 1]?.at;
  return at === undefined ? undefined : localDay(at);
}

/** B-styrgrupp-60: when the chair's term has run out, or the chair has left, another is elected. */
function chairTerm(
  state: Registered,
  { id: forum, chair: rule }: AgreementForum,
  today: string,
): Obligation | undefined {
  const { to } = agreementInForce(state, today).validity.value;
  const chair = state.chairs.get(forum);
  if (rule.value.kind !== 'rotating' || !chair) return undefined;
  const left = leftOn(state, forum, chair.member);
  if (left !== undefined && left <= chair.until && today <= to) {
    return {
      id: `chair-left:${forum}:${left}`,
      subject: { kind: 'chair-left', member: chair.member },
      due: addDays(left, DAYS_TO_REPLACE),
      owes: group(forum),
      source: rule.source,
      remind: { before: [14, 0], overdue: 'repeatedly', knownSince: left },
    };
  }
  if (chair.until >= to) return undefined;
  return {
    id: `chair-term:${forum}:${chair.until}`,
    subject: { kind: 'chair-term', member: chair.member },
    due: chair.until,
    owes: group(forum),
    source: rule.source,
    remind: {
      before: [30, 0],
      overdue: 'repeatedly',
      knownSince: recordedSince(state, forum, today),
    },
  };
}
