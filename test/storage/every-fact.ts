import { fileURLToPath } from 'node:url';
import { loadAgreements } from '../../src/agreement/load.ts';
import type { Fact, FactOf } from '../../src/capabilities/index.ts';
import { voteOpened } from './commits.ts';

const AGREEMENTS = fileURLToPath(new URL('../../agreements', import.meta.url));

/** One fact of each type, and the registration of each agreement as it stands in the repository. */
export async function everyFact(): Promise<readonly Fact[]> {
  const agreements = await loadAgreements(AGREEMENTS);
  const registrations = [...agreements.values()].map((agreement): Fact => ({ ...registered, agreement }));
  return [...Object.values(oneOfEach), ...registrations];
}

const registered: FactOf<'partnershipRegistered'> = {
  type: 'partnershipRegistered',
  v: 1,
  agreement: { id: 'norma', whatever: ['it', { says: 'today' }] },
};

const oneOfEach: { readonly [T in Fact['type']]: FactOf<T> } = {
  partnershipRegistered: registered,
  forumOpened: { type: 'forumOpened', v: 1, forum: 'steering', language: 'sv' },
  seatsAssigned: {
    type: 'seatsAssigned',
    v: 1,
    forum: 'steering',
    seats: [{ seat: 's1', party: 'kommunen', member: 'm1' }],
  },
  languageSet: { type: 'languageSet', v: 1, forum: 'steering', language: 'en' },
  voteOpened: voteOpened('Ska vi?'),
  ballotCast: { type: 'ballotCast', v: 1, vote: 'v1', choice: 'abstain', replaces: true },
  formAccepted: { type: 'formAccepted', v: 1, vote: 'v1' },
  formDeclined: { type: 'formDeclined', v: 1, vote: 'v1' },
  ballotSealed: { type: 'ballotSealed', v: 1, vote: 'v1', sealed: 'c2VhbGVk', replaces: false },
  groupRuleSet: {
    type: 'groupRuleSet',
    v: 1,
    vote: 'v1',
    forum: 'steering',
    rule: { setting: 'quorum', value: { least: 3 } },
    decision: { year: 2026, number: 1 },
  },
  amendmentAdopted: {
    type: 'amendmentAdopted',
    v: 1,
    amendment: 'v1',
    forum: 'steering',
    text: 'Ska perioden förlängas?',
    decision: { year: 2026, number: 1 },
    parties: ['kommunen', 'föreningen'],
  },
  amendmentSigned: {
    type: 'amendmentSigned',
    v: 1,
    amendment: 'v1',
    party: 'kommunen',
    name: 'Eva Lind',
    role: 'Avdelningschef',
    place: 'Göteborg',
    day: '2026-11-25',
    registryNumber: '0263/19',
  },
  recusalDeclared: { type: 'recusalDeclared', v: 1, vote: 'v1', reason: 'Mitt eget företag' },
  voteClosed: {
    type: 'voteClosed',
    v: 1,
    vote: 'v1',
    cause: 'everyone-voted',
    result: {
      outcome: 'adopted',
      tally: { yes: 2, no: 0, abstain: 1, absent: 0, recused: 1, electors: 3 },
      denominator: { of: 'votes-cast', total: 2, needed: 2 },
    },
    decision: { year: 2026, number: 1 },
  },
  meetingDrafted: {
    type: 'meetingDrafted',
    v: 1,
    meeting: 'm',
    forum: 'steering',
    kind: 'extra',
    startsAt: '2025-02-12T12:00:00.000Z',
    place: 'Rosenlund',
    reason: 'Lokalen',
  },
  meetingMoved: { type: 'meetingMoved', v: 1, meeting: 'm', startsAt: '2025-02-13T12:00:00.000Z' },
  meetingCancelled: { type: 'meetingCancelled', v: 1, meeting: 'm', reason: 'Sjukdom' },
  matterProposed: {
    type: 'matterProposed',
    v: 1,
    matter: 'a1',
    forum: 'steering',
    title: 'Ny lokal',
    from: 'collaboration',
  },
  agendaOrdered: { type: 'agendaOrdered', v: 1, meeting: 'm', items: ['matter:a1', 'standing:opening'] },
  meetingCalled: { type: 'meetingCalled', v: 1, meeting: 'm', agenda: ['standing:opening'] },
  attendanceAnswered: {
    type: 'attendanceAnswered',
    v: 1,
    meeting: 'm',
    answer: 'substitute',
    substitute: 'Eva Holm',
    servedBy: 'm9',
  },
  meetingOpened: {
    type: 'meetingOpened',
    v: 1,
    meeting: 'm',
    agenda: [
      { id: 'standing:opening', title: { sv: 'Öppnande', en: 'Opening' }, origin: { kind: 'standing' } },
    ],
    attendance: [{ member: 'm1', state: 'substitute', substitute: 'Eva Holm', servedBy: 'm9' }],
  },
  attendanceCorrected: {
    type: 'attendanceCorrected',
    v: 1,
    meeting: 'm',
    attendance: [{ member: 'm1', state: 'present' }],
  },
  agendaItemAdded: {
    type: 'agendaItemAdded',
    v: 1,
    meeting: 'm',
    item: {
      id: 'problem:p1',
      title: { sv: 'Vattenläcka', en: 'Vattenläcka' },
      origin: { kind: 'problem', problem: 'p1' },
      source: { kind: 'default' },
    },
  },
  matterTakenUp: { type: 'matterTakenUp', v: 1, meeting: 'm', item: 'problem:p1' },
  matterDecided: {
    type: 'matterDecided',
    v: 1,
    meeting: 'm',
    item: 'problem:p1',
    text: 'Vi byter lokal',
    decision: { year: 2025, number: 1 },
  },
  matterTabled: { type: 'matterTabled', v: 1, meeting: 'm', item: 'problem:p1', reason: 'Tidsbrist' },
  matterReferredBack: {
    type: 'matterReferredBack',
    v: 1,
    meeting: 'm',
    item: 'problem:p1',
    reason: 'Kostnaden saknas',
  },
  noteTaken: {
    type: 'noteTaken',
    v: 1,
    meeting: 'm',
    kind: 'lesson',
    item: 'problem:p1',
    text: 'Börja i tid',
  },
  chairElected: {
    type: 'chairElected',
    v: 1,
    forum: 'steering',
    member: 'm1',
    until: '2025-12-31',
    decision: { year: 2025, number: 2 },
  },
  reservationMade: {
    type: 'reservationMade',
    v: 1,
    meeting: 'm',
    decision: { year: 2025, number: 1 },
    text: 'För dyrt',
  },
  meetingClosed: { type: 'meetingClosed', v: 1, meeting: 'm' },
  minutesApproved: { type: 'minutesApproved', v: 1, meeting: 'm', party: 'kommunen' },
  problemReported: {
    type: 'problemReported',
    v: 1,
    problem: 'p1',
    forum: 'steering',
    party: 'kommunen',
    kind: 'difficulty',
    text: 'Det läcker',
  },
  problemAcknowledged: { type: 'problemAcknowledged', v: 1, problem: 'p1' },
  problemAnswered: { type: 'problemAnswered', v: 1, problem: 'p1', text: 'Vi ringer' },
  problemResolved: { type: 'problemResolved', v: 1, problem: 'p1', note: 'Lagat' },
  problemRaised: { type: 'problemRaised', v: 1, problem: 'p1', forum: 'steering' },
  problemPassedOn: { type: 'problemPassedOn', v: 1, problem: 'p1', step: 1, forum: 'steering' },
  reportSubmitted: {
    type: 'reportSubmitted',
    v: 1,
    report: 'annual:2025',
    definition: 'annual',
    forum: 'steering',
    values: [
      { kind: 'text', field: 'activities', text: 'Kurser' },
      { kind: 'amount', field: 'funds', ore: 73333350 },
      { kind: 'number', field: 'participants', number: 14 },
      { kind: 'choice', field: 'how', choice: 'well' },
    ],
  },
  reportApproved: { type: 'reportApproved', v: 1, report: 'annual:2025' },
  reportSentBack: { type: 'reportSentBack', v: 1, report: 'annual:2025', reason: 'Siffror saknas' },
  reminded: {
    type: 'reminded',
    v: 1,
    duty: 'report:annual:2025',
    stage: 'before',
    day: '2025-02-01',
    forum: 'steering',
    to: ['m1'],
  },
  dutyFulfilled: { type: 'dutyFulfilled', v: 1, duty: 'invoice', note: 'Skickad' },
};
