import { withEntry } from '../../../partnership/domain/layered-map.ts';
import { FactOutOfOrder } from '../../../partnership/domain/fact-order.ts';
import type { FactContext, FoldsOf } from '../../../partnership/domain/folding.ts';
import type { Registered } from '../../../partnership/domain/state.ts';
import type { AttendanceFact } from '../../attendance/domain/facts.ts';
import type { MeetingFactOf } from '../../meetings/domain/facts.ts';
import type { Correction, Handling } from '../../meetings/domain/handling.ts';
import { isHeld } from '../../meetings/domain/meeting.ts';
import type { HeldMeeting } from '../../meetings/domain/meeting.ts';
import { openChange } from './approvers.ts';
import type { MinutesFact } from './facts.ts';

/** What changes the text of minutes, or is about their approval, is folded by meetings first. */
type FoldedToo = MeetingFactOf<'noteTaken' | 'attendanceCorrected' | 'meetingClosed' | 'minutesApproved'>;

export const minutesFolds: FoldsOf<MinutesFact | FoldedToo | AttendanceFact> = {
  meetingClosed: (state, fact, { by, at }) =>
    handling(state, fact, () => ({ version: 1, sentAt: at, sentBy: by })),
  noteTaken: (state, fact, context) => changed(state, fact, context),
  attendanceCorrected: (state, fact, context) => changed(state, fact, context),
  attendanceMarked: (state, fact, context) => changed(state, fact, context),
  coOptedRecorded: (state, fact, context) => changed(state, fact, context),
  coOptedRemoved: (state, fact, context) => changed(state, fact, context),
  noteChanged: (state, fact, context) =>
    changed(state, fact, context, (meeting) => ({
      ...meeting,
      notes: meeting.notes.map((note) => {
        if (note.number !== fact.note) return note;
        const { kind, item, text } = fact;
        return { kind, text, by: note.by, number: note.number, ...(item !== undefined && { item }) };
      }),
    })),
  noteRemoved: (state, fact, context) =>
    changed(state, fact, context, (meeting) => ({
      ...meeting,
      notes: meeting.notes.filter(({ number }) => number !== fact.note),
    })),
  approversElected: (state, fact) =>
    handling(state, fact, ({ approvers }) => ({
      approvers: new Map([
        ...approvers,
        ...fact.approvers.map(({ party, member }) => [party, member] as const),
      ]),
    })),
  approverReplaced: (state, fact) =>
    handling(state, fact, ({ approvers }) => ({
      approvers: new Map([...approvers, [fact.party, fact.member]]),
    })),
  minutesApproved: (state, fact) =>
    handling(state, fact, ({ refused }) => ({ refused: withoutParty(refused, fact.party) })),
  approvalWithdrawn: (state, fact) => withMeeting(state, fact, (meeting) => unapprove(meeting, fact.party)),
  minutesChangeAsked: (state, fact, { by, at }) =>
    withMeeting(state, fact, (meeting) => {
      const { party, text } = fact;
      const asked = [...meeting.handling.asked, { party, by, at, text, made: false }];
      const refused = withoutParty(meeting.handling.refused, party);
      return { ...unapprove(meeting, party), handling: { ...meeting.handling, asked, refused } };
    }),
  minutesSentAgain: (state, fact, { by, at }) =>
    handling(state, fact, ({ asked, version }) => {
      const sent = { by, at, ...(fact.answer !== undefined && { answer: fact.answer }) };
      return {
        asked: withLast(asked, (change) => ({ ...change, sent })),
        version: version + 1,
        sentAt: at,
        sentBy: by,
      };
    }),
  approvalRefused: (state, fact, { by, at }) =>
    withMeeting(state, fact, (meeting) => {
      const { party, text } = fact;
      const refused = [...withoutParty(meeting.handling.refused, party), { party, by, at, text }];
      return { ...unapprove(meeting, party), handling: { ...meeting.handling, refused } };
    }),
  minutesRead: (state, fact, { by, at }) =>
    handling(state, fact, ({ read }) => ({ read: [...read, { party: fact.party, by, at }] })),
  minutesLocked: (state, fact, { at }) =>
    withMeeting(state, fact, (meeting) => {
      const { unapproved } = fact;
      const approved = unapproved.length === 0 && meeting.approvals.length > 0;
      const locked = { at, unapproved };
      return {
        ...meeting,
        status: approved ? 'approved' : 'locked',
        handling: { ...meeting.handling, locked },
      };
    }),
  correctionProposed: (state, fact, { by, at }) =>
    handling(state, fact, ({ corrections }) => {
      const { correction: id, party, says, shouldSay } = fact;
      const approvals = [{ party, by, at }];
      return { corrections: [...corrections, { id, party, by, at, says, shouldSay, approvals }] };
    }),
  correctionApproved: (state, fact, { by, at }) =>
    correction(state, fact, ({ approvals }) => ({
      approvals: [...approvals, { party: fact.party, by, at }],
    })),
  minutesCorrected: (state, fact, { at }) =>
    correction(state, fact, () => ({ number: fact.number, settledAt: at })),
  correctionLapsed: (state, fact, { at }) => correction(state, fact, () => ({ settledAt: at })),
};

interface AboutMeeting {
  readonly type: string;
  readonly meeting: string;
}

function withMeeting(
  state: Registered,
  fact: AboutMeeting,
  change: (meeting: HeldMeeting) => HeldMeeting,
): Registered {
  const found = state.meetings.get(fact.meeting);
  if (!found || !isHeld(found)) throw new FactOutOfOrder(fact);
  return { ...state, meetings: withEntry(state.meetings, found.id, change(found)) };
}

const handling = (
  state: Registered,
  fact: AboutMeeting,
  change: (handling: Handling) => Partial<Handling>,
): Registered =>
  withMeeting(state, fact, (meeting) => ({
    ...meeting,
    handling: { ...meeting.handling, ...change(meeting.handling) },
  }));

const correction = (
  state: Registered,
  fact: AboutMeeting & { readonly correction: string },
  change: (correction: Correction) => Partial<Correction>,
): Registered =>
  handling(state, fact, ({ corrections }) => ({
    corrections: corrections.map((one) => (one.id === fact.correction ? { ...one, ...change(one) } : one)),
  }));

const withoutParty = <T extends { readonly party: string }>(all: readonly T[], party: string): readonly T[] =>
  all.filter((one) => one.party !== party);

const unapprove = (meeting: HeldMeeting, party: string): HeldMeeting => ({
  ...meeting,
  approvals: withoutParty(meeting.approvals, party),
});

const withLast = <T>(all: readonly T[], change: (last: T) => T): readonly T[] =>
  all.map((one, index) => (index === all.length - 1 ? change(one) : one));

/**
 * The text of the minutes is another: in a draft, the approvals given before fall, and those who gave them are asked
 * again. While a change that was asked for is made, that comes when the draft is sent again.
 */
const changed = (
  state: Registered,
  fact: AboutMeeting,
  { by, at }: FactContext,
  change: (meeting: HeldMeeting) => HeldMeeting = (meeting) => meeting,
): Registered =>
  withMeeting(state, fact, (before) => {
    const meeting = change(before);
    if (meeting.status !== 'closed') return meeting;
    const { version, asked } = meeting.handling;
    const sent = openChange(meeting)
      ? { asked: withLast(asked, (one) => ({ ...one, made: true })) }
      : meeting.approvals.length > 0
        ? { version: version + 1, sentAt: at, sentBy: by }
        : {};
    return { ...meeting, approvals: [], handling: { ...meeting.handling, ...sent } };
  });
