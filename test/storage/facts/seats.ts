import type { FactOf } from '../../../src/capabilities/index.ts';
import type { OneOfEach } from './one-of-each.ts';

export const registered: FactOf<'partnershipRegistered'> = {
  type: 'partnershipRegistered',
  v: 1,
  agreement: { id: 'norma', whatever: ['it', { says: 'today' }] },
};

const seated = { v: 1, forum: 'steering', seat: 's1', member: 'm1' } as const;

/** A partnership and its seats. */
export const seats = {
  partnershipRegistered: registered,
  forumOpened: { type: 'forumOpened', v: 1, forum: 'steering', language: 'sv' },
  seatsAssigned: {
    type: 'seatsAssigned',
    v: 1,
    forum: 'steering',
    seats: [{ seat: 's1', party: 'kommunen', member: 'm1' }],
  },
  seatsToBeConfirmed: { type: 'seatsToBeConfirmed', v: 1, forum: 'steering', seats: ['s1'] },
  seatConfirmed: {
    ...seated,
    type: 'seatConfirmed',
    appointedBy: 'Socialnämnden',
    appointedOn: '2026-02-12',
  },
  seatDisputed: { ...seated, type: 'seatDisputed' },
  seatLeft: { ...seated, type: 'seatLeft' },
  appointmentEntered: {
    ...seated,
    type: 'appointmentEntered',
    party: 'kommunen',
    reference: 'Socialnämndens protokoll § 12',
    decidedOn: '2026-02-12',
    holdsFrom: '2026-02-18T23:00:00.000Z',
  },
  appointmentTookEffect: { ...seated, type: 'appointmentTookEffect' },
  appointmentLapsed: { ...seated, type: 'appointmentLapsed' },
  temporaryNamed: { ...seated, type: 'temporaryNamed', from: '2026-02-12', to: '2026-03-12' },
  temporaryBegan: { ...seated, type: 'temporaryBegan' },
  temporaryEnded: { ...seated, type: 'temporaryEnded' },
  awayRecorded: {
    type: 'awayRecorded',
    v: 1,
    forum: 'steering',
    member: 'm1',
    from: '2026-07-01',
    to: '2026-07-31',
  },
  awayWithdrawn: { type: 'awayWithdrawn', v: 1, forum: 'steering', member: 'm1' },
  mandateEntered: {
    type: 'mandateEntered',
    v: 1,
    forum: 'steering',
    seat: 's1',
    text: 'Löpande frågor',
    ore: 5000000,
    reference: 'Delegationsordningen punkt 4',
  },
  roleGiven: { type: 'roleGiven', v: 1, forum: 'steering', role: 'contact', member: 'm3', party: 'kommunen' },
  roleEnded: { type: 'roleEnded', v: 1, forum: 'steering', role: 'registrar', member: 'm3' },
  agreementRoleGiven: {
    type: 'agreementRoleGiven',
    v: 1,
    forum: 'steering',
    role: 'manager',
    member: 'm3',
  },
  agreementRoleEnded: {
    type: 'agreementRoleEnded',
    v: 1,
    forum: 'steering',
    role: 'manager',
    member: 'm3',
  },
  leftTheChat: { type: 'leftTheChat', v: 1, forum: 'steering', member: 'm1' },
  backInTheChat: { type: 'backInTheChat', v: 1, forum: 'steering', member: 'm1' },
  startedMidway: {
    type: 'startedMidway',
    v: 1,
    forum: 'steering',
    from: '2026-02-12',
    latestMeeting: '2026-01-20',
    nextMinutes: { year: 2026, number: 3 },
    nextDecision: { year: 2026, number: 12 },
    decisions: [{ number: '3/2025', text: 'Ersättare får tjänstgöra' }, { text: 'Möten hålls på tisdagar' }],
    chair: { member: 'm1', party: 'kommunen', until: '2026-12-31' },
  },
  partnershipEnded: { type: 'partnershipEnded', v: 1, lastDay: '2025-08-31' },
  languageSet: { type: 'languageSet', v: 1, forum: 'steering', language: 'en' },
} satisfies Partial<OneOfEach>;
