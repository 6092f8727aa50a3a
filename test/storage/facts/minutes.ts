import type { OneOfEach } from './one-of-each.ts';

/** What is written of a meeting, and how it is approved. */
export const minutes = {
  noteTaken: {
    type: 'noteTaken',
    v: 1,
    meeting: 'm',
    kind: 'lesson',
    item: 'problem:p1',
    text: 'Börja i tid',
  },
  reservationMade: {
    type: 'reservationMade',
    v: 1,
    meeting: 'm',
    decision: { year: 2025, number: 1 },
    text: 'För dyrt',
  },
  approversElected: {
    type: 'approversElected',
    v: 1,
    meeting: 'm1',
    approvers: [{ party: 'kommunen', member: 'm1' }],
  },
  approverReplaced: { type: 'approverReplaced', v: 1, meeting: 'm1', party: 'kommunen', member: 'm1' },
  approvalWithdrawn: { type: 'approvalWithdrawn', v: 1, meeting: 'm1', party: 'kommunen' },
  minutesChangeAsked: { type: 'minutesChangeAsked', v: 1, meeting: 'm1', party: 'kommunen', text: 'Fel' },
  minutesSentAgain: { type: 'minutesSentAgain', v: 1, meeting: 'm1', answer: 'Rättat' },
  approvalRefused: { type: 'approvalRefused', v: 1, meeting: 'm1', party: 'kommunen', text: 'Nej' },
  minutesRead: { type: 'minutesRead', v: 1, meeting: 'm1', party: 'kommunen' },
  minutesLocked: {
    type: 'minutesLocked',
    v: 1,
    meeting: 'm1',
    unapproved: [{ party: 'kommunen', member: 'm1', reason: 'not-answered' }],
  },
  noteChanged: { type: 'noteChanged', v: 1, meeting: 'm1', note: 1, kind: 'note', item: 'i1', text: 'Ny' },
  noteRemoved: { type: 'noteRemoved', v: 1, meeting: 'm1', note: 1 },
  correctionProposed: {
    type: 'correctionProposed',
    v: 1,
    meeting: 'm1',
    correction: 'c1',
    party: 'kommunen',
    says: 'Eek',
    shouldSay: 'Ek',
  },
  correctionApproved: {
    type: 'correctionApproved',
    v: 1,
    meeting: 'm1',
    correction: 'c1',
    party: 'kommunen',
  },
  minutesCorrected: { type: 'minutesCorrected', v: 1, meeting: 'm1', correction: 'c1', number: 1 },
  correctionLapsed: { type: 'correctionLapsed', v: 1, meeting: 'm1', correction: 'c1' },
  minutesApproved: { type: 'minutesApproved', v: 1, meeting: 'm', party: 'kommunen' },
} satisfies Partial<OneOfEach>;
