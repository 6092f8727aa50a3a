import type { Decision } from '../../partnership/domain/decision.ts';
import { sameNumber } from '../../partnership/domain/decision.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { minutesActions } from '../actions/present-minutes.ts';
import { minutesEntries } from '../registers/present-minutes.ts';
import { decidedLine } from '../conduct/present-decided.ts';
import { presentResultNow } from '../conduct/present-result.ts';
import { agendaLines } from '../agenda/present.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { claimsOnItem } from '../recusal/domain/claim.ts';
import { claimNotes } from '../recusal/present.ts';
import { formalityOf } from '../meetings/domain/meeting.ts';
import type { HeldItem, HeldMeeting } from '../meetings/domain/meeting.ts';
import { heldMeetings, minutesNumber } from '../meetings/minutes-number.ts';
import { isUntreated } from '../meetings/domain/treated.ts';
import { approversIn } from './domain/approvers.ts';
import { decisionsOf, decisionsOn, reportedOn } from '../meetings/domain/record.ts';
import { revokedPhrase, revokesPhrase } from '../results/present-revoking.ts';
import type { ResultView } from '../results/present.ts';

export type MinutesRecord = ReturnType<typeof minutesRecord>;
export type MinutesItem = MinutesRecord['items'][number];
export type MinutesDecision = ReturnType<typeof minutesDecision>;

/** What the meeting did. Everything follows from facts; nothing is left out. */
export function minutesRecord(presenting: Presenting, meeting: HeldMeeting) {
  const { state, people } = presenting;
  const notesOn = (item: string | undefined) =>
    meeting.notes
      .filter((note) => note.item === item)
      .map(({ kind, text, by }) => ({ say: `minutes.${kind}`, text, name: people.name(by) }));
  const decided = (decision: Decision) => minutesDecision(presenting, meeting, decision);
  const onItems = new Set(meeting.agenda.flatMap((item) => decisionsOn(state, meeting, item)));
  return {
    status: meeting.status,
    items: meeting.agenda.map((item) => {
      const reported = reportedOn(state, item);
      return {
        ...item,
        // Nothing is recorded on it: the minutes do not say that it was dealt with.
        outcome: isUntreated(state, meeting, item) ? ({ kind: 'waiting' } as const) : item.outcome,
        /** Something is; before that was asked for, it was gone through. */
        treated: meeting.leavesUntreated === true,
        formality: formalityPhrase(presenting, meeting, item),
        decisions: decisionsOn(state, meeting, item).map(decided),
        // What was decided between meetings, and is reported here.
        reported: reported && decided(reported),
        information: agendaLines([item], presenting).filter(
          ({ reason }) => reason === 'urgent-action' || reason === 'information',
        ),
        claims: claimNotes(claimsOnItem(state, meeting.id, item.id), people),
        notes: notesOn(item.id),
      };
    }),
    /** Votes held during the meeting that were about no item of its agenda. */
    otherDecisions: decisionsOf(state, meeting)
      .filter((decision) => !onItems.has(decision))
      .map(decided),
    actions: minutesActions(presenting, meeting),
    entries: minutesEntries(presenting, meeting),
    /** About the meeting as a whole. */
    notes: notesOn(undefined),
  };
}

/** What the bot carried out itself, as a secretary would put it; nothing of what has not happened yet. */
function formalityPhrase(
  { state, people }: Presenting,
  meeting: HeldMeeting,
  item: HeldItem,
): Phrase | undefined {
  const formality = formalityOf(item);
  const { openedAt, closedAt } = meeting;
  if (formality === undefined) return undefined;
  if (formality === 'previous-minutes') return previousMinutes(state, meeting);
  if (formality === 'approvers') {
    const names = approversIn(state, meeting).map(({ member }) => people.name(member));
    const chosen = meeting.handling.approvers.size > 0 ? 'elected' : 'by-default';
    return { say: `minutes.formality.approvers-${names.length === 0 ? 'none' : chosen}`, names };
  }
  return { say: `minutes.formality.${formality}`, openedAt, ...(closedAt !== undefined && { closedAt }) };
}

/** As it stood when the meeting ended: what is approved later is no part of its minutes. */
function previousMinutes(state: Registered, { forum, openedAt, closedAt }: HeldMeeting): Phrase {
  const previous = heldMeetings(state, forum).find((other) => other.openedAt < openedAt);
  if (!previous) return { say: 'minutes.formality.no-previous' };
  const lockedAt = previous.handling.locked?.at ?? previous.approvals.at(-1)?.at;
  const approved =
    previous.status === 'approved' &&
    lockedAt !== undefined &&
    (closedAt === undefined || lockedAt <= closedAt);
  return {
    say: approved ? 'minutes.formality.previous-approved' : 'minutes.formality.previous-waiting',
    ...minutesNumber(state, previous),
  };
}

/** Numbers and names of the vote, if it was one, and the reservations against it. */
function minutesDecision(presenting: Presenting, meeting: HeldMeeting, decision: Decision) {
  const { state, people } = presenting;
  const vote = decision.vote === undefined ? undefined : state.votes.get(decision.vote);
  return {
    ...decidedLine(presenting, decision),
    revocations: [revokesPhrase(state, decision), revokedPhrase(decision)].filter(
      (phrase) => phrase !== undefined,
    ),
    vote:
      vote?.status === 'closed'
        ? asRecorded(presentResultNow(vote, state, people), state, meeting)
        : undefined,
    reservations: meeting.reservations
      .filter((made) => sameNumber(made.decision, decision.number))
      .map(({ by, text }) => ({ name: people.name(by), text })),
  };
}

/** What came after the meeting, and what can be done now, is no part of its minutes. */
function asRecorded(result: ResultView, state: Registered, meeting: HeldMeeting): ResultView {
  const { next } = result;
  const during = decisionsOf(state, meeting).some(
    ({ number }) => next?.decision && sameNumber(number, next.decision),
  );
  return { ...result, next: during ? next : undefined, reopenable: false };
}
