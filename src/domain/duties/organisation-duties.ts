import { localDay } from '../calendar.ts';
import { firstMeeting } from '../meetings/agenda.ts';
import { isHeld } from '../meetings/meeting.ts';
import type { AgreementForum } from '../agreement.ts';
import type { Registered } from '../partnership.ts';
import type { Obligation } from './duty.ts';
import { group, PRODUCT_DEFAULT, recordedSince, said } from './owing.ts';

/** What a forum has to settle about itself: what its first meeting left undecided, and its next chair. */
export const organisationDuties = (state: Registered): readonly Obligation[] =>
  state.agreement.forums.flatMap((forum) => [...leftUndecided(state, forum.id), ...chairTerm(state, forum)]);

/** Decisions the first meeting had to take and did not (B-styrgrupp-61, 63). */
function leftUndecided(state: Registered, forum: string): readonly Obligation[] {
  const [first] = [...state.meetings.values()]
    .flatMap((meeting) =>
      meeting.forum === forum && isHeld(meeting) && meeting.closedAt !== undefined
        ? [{ held: localDay(meeting.openedAt), closed: localDay(meeting.closedAt) }]
        : [],
    )
    .sort((one, other) => one.held.localeCompare(other.held));
  if (!first) return [];
  const { from } = state.agreement.validity.value;
  return firstMeeting(state, forum).map(({ id: item, title, source = PRODUCT_DEFAULT }): Obligation => {
    const id = `first-meeting:${forum}:${item}`;
    return {
      id,
      matter: { kind: 'first-meeting', title },
      due: first.held,
      ...said(state, id),
      owes: group(forum),
      source,
      // What the record takes for the first meeting may not have been the first.
      markable: recordedSince(state, forum) > from,
      remind: { before: [], onTheDay: false, overdue: 'repeatedly', knownSince: first.closed },
    };
  });
}

/** B-styrgrupp-60: when the chair's term has run out, another is elected. */
function chairTerm(state: Registered, { id: forum, chair: rule }: AgreementForum): readonly Obligation[] {
  const chair = state.chairs.get(forum);
  if (rule.value.kind !== 'rotating' || !chair || chair.until >= state.agreement.validity.value.to) return [];
  return [
    {
      id: `chair-term:${forum}:${chair.until}`,
      matter: { kind: 'chair-term', member: chair.member },
      due: chair.until,
      done: false,
      owes: group(forum),
      source: rule.source,
      markable: false,
      remind: {
        before: [30],
        onTheDay: true,
        overdue: 'repeatedly',
        knownSince: recordedSince(state, forum),
      },
    },
  ];
}
