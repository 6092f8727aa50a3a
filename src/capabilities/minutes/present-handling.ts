import type { Phrase } from '../../chat/phrase.ts';
import { localDay } from '../../partnership/domain/calendar.ts';
import { agreementNow, partyName } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { partiesOf } from '../meetings/domain/seated.ts';
import { isLocked } from '../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../meetings/domain/meeting.ts';
import { minutesNumber } from '../meetings/minutes-number.ts';
import { approverOf, partiesAt } from './domain/approvers.ts';
import { lastDayToCorrect } from './domain/correcting.ts';
import { lastDayToApprove } from './domain/locking.ts';

/** Each party that was there with its answer, or who it waits for; then those that were not, and have read or not. */
export function answersIn(presenting: Presenting, meeting: HeldMeeting): readonly Phrase[] {
  if (meeting.status === 'open') return [];
  const attended = new Set([...partiesAt(meeting), ...meeting.approvals.map(({ party }) => party)]);
  const { read } = meeting.handling;
  const others = isLocked(meeting)
    ? read.map(({ party }) => party)
    : [...read.map(({ party }) => party), ...absentParties(presenting, meeting)];
  return [
    ...[...attended].map((party) => answerOf(presenting, meeting, party)),
    ...[...new Set(others)]
      .filter((party) => !attended.has(party))
      .map((party) => readBy(presenting, meeting, party)),
  ];
}

/** Those in the group now that were not at the meeting. */
export const absentParties = ({ state, now }: Presenting, meeting: HeldMeeting): readonly string[] =>
  partiesOf(state, meeting.forum, localDay(now.toISOString())).filter(
    (party) =>
      !partiesAt(meeting).includes(party) && meeting.approvals.every((approval) => approval.party !== party),
  );

function answerOf(presenting: Presenting, meeting: HeldMeeting, id: string): Phrase {
  const { state, people } = presenting;
  const party = partyName(agreementNow(presenting), id);
  const approval = meeting.approvals.find((given) => given.party === id);
  if (approval)
    return { say: 'minutes.approved-by', party, by: people.name(approval.by), day: localDay(approval.at) };
  const refusal = meeting.handling.refused.find((given) => given.party === id);
  if (refusal) {
    const { by, at, text } = refusal;
    return { say: 'minutes.refused-by', party, by: people.name(by), day: localDay(at), text };
  }
  const missing = meeting.handling.locked?.unapproved.find((one) => one.party === id);
  if (missing) {
    const approver = missing.member === undefined ? '' : people.name(missing.member);
    return { say: `minutes.unapproved.${missing.reason}`, party, approver };
  }
  const approver = approverOf(state, meeting, id);
  return approver === undefined
    ? { say: 'minutes.waiting-for-nobody', party }
    : { say: 'minutes.waiting-for', party, approver: people.name(approver) };
}

function readBy(presenting: Presenting, { handling }: HeldMeeting, id: string): Phrase {
  const party = partyName(agreementNow(presenting), id);
  const read = handling.read.find((one) => one.party === id);
  return read
    ? { say: 'minutes.read-by', party, by: presenting.people.name(read.by), day: localDay(read.at) }
    : { say: 'minutes.not-read', party };
}

/** What an approver has asked to have changed, and what was said of the change before. */
export function changesIn({ people }: Presenting, meeting: HeldMeeting): readonly Phrase[] {
  const last = meeting.handling.asked.at(-1);
  if (!last || meeting.status !== 'closed') return [];
  const asked: Phrase = { say: 'minutes.change-asked', name: people.name(last.by), text: last.text };
  if (!last.sent) return [asked];
  const { by, at, answer } = last.sent;
  const sent = { name: people.name(by), day: localDay(at) };
  return [
    asked,
    answer === undefined
      ? { say: 'minutes.sent-again', ...sent }
      : { say: 'minutes.sent-again-with', ...sent, answer },
  ];
}

/** Until when they can be approved, and what happens then. */
export const lockLine = ({ closedAt, status }: HeldMeeting): readonly Phrase[] =>
  status === 'closed' && closedAt !== undefined
    ? [{ say: 'minutes.locks', day: lastDayToApprove(closedAt) }]
    : [];

/** Corrections that stand, by their numbers, and those that wait; what has lapsed is told and left at that. */
export function correctionsIn(presenting: Presenting, meeting: HeldMeeting) {
  const { people } = presenting;
  const agreement = agreementNow(presenting);
  const { corrections } = meeting.handling;
  const minutes = minutesNumber(presenting.state, meeting);
  const parties = (approvals: readonly { readonly party: string }[]) =>
    approvals.map(({ party }) => partyName(agreement, party));
  return {
    corrections: corrections
      .flatMap(({ number, settledAt = '', ...rest }) =>
        number === undefined ? [] : [{ number, settledAt, ...rest }],
      )
      .map(({ number, says, shouldSay, settledAt }) => ({
        heading: { say: 'minutes.correction', correction: number, ...minutes } satisfies Phrase,
        text: { say: 'minutes.correction-text', says, shouldSay, day: localDay(settledAt) } satisfies Phrase,
      })),
    proposed: corrections
      .filter(({ settledAt }) => settledAt === undefined)
      .map((correction) => ({
        correction: correction.id,
        text: {
          say: 'minutes.correction-proposed',
          says: correction.says,
          shouldSay: correction.shouldSay,
          name: people.name(correction.by),
          parties: parties(correction.approvals),
          day: lastDayToCorrect(correction),
        } satisfies Phrase,
      })),
  };
}
