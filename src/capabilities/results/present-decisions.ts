import type { Agreement } from '../../agreement/domain/profile.ts';
import { validFrom, yetToSign } from '../amendments/domain/amendment.ts';
import type { Amendment } from '../amendments/domain/amendment.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { Decision } from '../../partnership/domain/decision.ts';
import { isHeld } from '../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { isBetweenMeetings } from '../meetings/domain/record.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { minutesNumber } from '../meetings/minutes-number.ts';
import type { Directory } from '../../partnership/members.ts';
import { agreementNow, forumInText, partyName } from '../../partnership/presenting.ts';
import { decisionLine } from '../voting/present.ts';
import { rounds } from './present.ts';
import type { DecisionMarks } from './decisions-view.ts';
import { MOST_DECISIONS_SHOWN } from './decisions-view.ts';
import type { DecisionsView } from './decisions-view.ts';

/** The decision log, newest first. Every word searched for must occur in the text, what was chosen, or the number. */
/** @param now names are those of today */
export function presentDecisions(
  state: Registered,
  search: string,
  people: Directory,
  now: Date,
): DecisionsView {
  const agreement = agreementNow({ state, now });
  const words = search.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  const found = state.decisions.toReversed().filter(({ text, chosen = '', number: { number, year } }) => {
    const searched = `${text} ${chosen} § ${number}/${year}`.toLocaleLowerCase('sv');
    return words.every((word) => searched.includes(word));
  });
  const line = decisionLine(people);
  return {
    view: 'decisions',
    partnership: agreement.name,
    search,
    decisions: found
      .slice(0, MOST_DECISIONS_SHOWN)
      .map((decision) => ({ ...line(decision), marks: marksOf(state, agreement, decision, people) })),
    total: found.length,
  };
}

/** Everybody the decision log names. */
export const namedInDecisions = (state: Registered): readonly string[] => [
  ...state.decisions.flatMap(({ elected }) => elected?.member ?? []),
  ...heldMeetings(state).flatMap(({ reservations }) => reservations.map(({ by }) => by)),
];

function marksOf(
  state: Registered,
  agreement: Agreement,
  decision: Decision,
  people: Directory,
): DecisionMarks {
  const { chosen, forum } = decision;
  const vote = decision.vote === undefined ? undefined : state.votes.get(decision.vote);
  const amendment = decision.vote === undefined ? undefined : state.amendments.get(decision.vote);
  const reservedAt = heldMeetings(state).filter((meeting) => reservationsIn(meeting, decision).length > 0);
  const last = reservedAt.at(-1);
  return {
    ...(chosen !== undefined && { chosen }),
    ...(vote?.status === 'closed' && rounds(state, vote)),
    ...(isBetweenMeetings(state, decision) && { between: vote?.written ? 'in-writing' : 'by-vote' }),
    ...(amendment && { amendment: validity(agreement, amendment) }),
    reservations: reservedAt
      .flatMap((meeting) => reservationsIn(meeting, decision))
      .map(({ by, text }) => ({ name: people.name(by), text })),
    ...(last && { minutes: minutesNumber(state, last) }),
    ...(state.forums.size > 1 && { forum: forumInText(agreement, forum) }),
  };
}

const heldMeetings = (state: Registered): readonly HeldMeeting[] =>
  [...state.meetings.values()].filter(isHeld);

const reservationsIn = ({ reservations }: HeldMeeting, { number }: Decision) =>
  reservations.filter((made) => sameNumber(made.decision, number));

function validity(agreement: Agreement, amendment: Amendment): NonNullable<DecisionMarks['amendment']> {
  const day = validFrom(amendment);
  return day === undefined
    ? { waitingFor: yetToSign(amendment).map((party) => partyName(agreement, party)) }
    : { validFrom: day };
}
