import type { MinutesView } from '../../src/application/meetings/minutes-views.ts';
import type { ResultView } from '../../src/application/voting/result-views.ts';
import { norma } from '../support/agreements.ts';
import { attendance, decision, firstNotBegun, head, HOSTILE, same } from './conduct-cases.ts';
import { resultCases } from './result-cases.ts';

const voteOf = (name: string): ResultView => {
  const found = resultCases[name];
  if (found?.view !== 'result') throw new Error(`no result ${name}`);
  return found;
};

const vote = voteOf('result.rejected');

const draft: MinutesView = {
  view: 'minutes',
  ...head,
  partnership: norma.name,
  status: 'closed',
  number: { year: 2025, number: 3 },
  openedAt: '2025-02-12T12:03:00.000Z',
  closedAt: '2025-02-12T13:10:00.000Z',
  leader: { name: 'Anna Ek', role: 'leader' },
  attendance,
  items: [
    { title: { sv: 'Öppnande', en: 'Opening' }, outcome: { kind: 'discussed' }, decisions: [], notes: [] },
    {
      title: { sv: 'Verksamhetsrapport', en: 'Activity report' },
      outcome: { kind: 'decided', decision },
      decisions: [
        {
          number: decision,
          text: 'Rapporten godkänns.',
          outcome: 'adopted',
          reservations: [{ name: 'Bengt Åberg', text: 'Kostnaderna saknas i rapporten.' }],
        },
      ],
      notes: [{ kind: 'note', text: 'Siffrorna kompletteras i mars.', name: 'Bengt Åberg' }],
    },
    {
      title: same('Ny lokal'),
      outcome: { kind: 'decided', decision: { year: 2025, number: 5 } },
      decisions: [
        {
          number: { year: 2025, number: 5 },
          text: 'Ska vi byta lokal?',
          outcome: 'rejected',
          vote,
          reservations: [],
        },
      ],
      notes: [{ kind: 'lesson', text: 'Börja leta i tid.', name: 'Anna Ek' }],
    },
    {
      title: { sv: 'Ekonomi', en: 'Finance' },
      outcome: { kind: 'referred-back', reason: 'Kostnaden saknas' },
      decisions: [],
      notes: [],
    },
    {
      title: same('Studiebesök'),
      outcome: { kind: 'tabled', reason: 'Tidsbrist' },
      decisions: [],
      notes: [],
    },
    { title: same('Avslutande'), outcome: { kind: 'waiting' }, decisions: [], notes: [] },
  ],
  otherDecisions: [],
  notes: [],
  approvals: [
    { party: 'Nämnden för funktionsstöd, Göteborgs stad', approvers: ['Anna Ek'] },
    { party: 'Forum Skill', approvers: ['Bengt Åberg'] },
  ],
  correctable: true,
  others: [],
  page: 0,
};

/** A vote of every kind, as the minutes tell of it. */
const voted = (number: number, name: string, chosen?: string): MinutesView['items'][number] => {
  const counted = voteOf(name);
  return {
    title: same(counted.question),
    outcome: { kind: 'decided', decision: { year: 2025, number } },
    decisions: [
      {
        number: { year: 2025, number },
        text: counted.question,
        outcome: counted.result.outcome,
        ...(chosen !== undefined && { chosen }),
        vote: counted,
        reservations: [],
      },
    ],
    notes: [],
  };
};
const { decisions: written, ...reportedItem } = voted(1, 'result.again');

/** As long as a meeting may ever get: every item with decision, reservation and note. */
const longItem = (number: number): MinutesView['items'][number] => ({
  title: same(`Ärende ${number} om någonting som tar ganska lång tid att gå igenom`),
  outcome: { kind: 'decided', decision: { year: 2025, number } },
  decisions: [
    {
      number: { year: 2025, number },
      text: 'Styrgruppen beslutar att gå vidare med förslaget. '.repeat(10),
      outcome: 'adopted',
      reservations: [{ name: 'Bengt Åberg', text: 'Kostnaderna är för höga. '.repeat(8) }],
    },
  ],
  notes: [{ kind: 'note', text: 'Vi återkommer till frågan i höst. '.repeat(10), name: 'Anna Ek' }],
});
const long: MinutesView = { ...draft, items: Array.from({ length: 30 }, (_, index) => longItem(index + 1)) };

export const minutesCases: Readonly<Record<string, MinutesView>> = {
  'minutes.draft': draft,
  'minutes.half-approved': {
    ...draft,
    kind: 'extra',
    reason: 'Lokalen är uppsagd',
    correctable: false,
    leader: { name: 'Cecilia Öst', role: 'acting-chair' },
    attendance: firstNotBegun.attendance,
    approvals: [
      { party: 'Forum Skill', by: 'Bengt Åberg', day: '2025-02-13', approvers: [] },
      { party: 'Stockholms stad', approvers: ['Cecilia Öst', 'David Nord'] },
    ],
    otherDecisions: draft.items[2]?.decisions ?? [],
    notes: [{ kind: 'lesson', text: HOSTILE, name: 'Anna Ek' }],
    others: [
      { meeting: 'm0', startsAt: '2025-01-15T12:00:00.000Z', kind: 'ordinary' },
      { meeting: 'm-1', startsAt: '2024-11-15T12:00:00.000Z', kind: 'extra' },
    ],
  },
  'minutes.approved': {
    ...draft,
    status: 'approved',
    correctable: false,
    approvals: [
      { party: 'Nämnden för funktionsstöd, Göteborgs stad', by: 'Anna Ek', day: '2025-02-13', approvers: [] },
      { party: 'Forum Skill', by: 'Bengt Åberg', day: '2025-02-14', approvers: [] },
    ],
  },
  'minutes.votes': {
    ...draft,
    items: [
      {
        ...reportedItem,
        outcome: { kind: 'discussed' },
        decisions: [],
        ...(written[0] && {
          reported: { ...written[0], reservations: [{ name: 'Bengt Åberg', text: 'Kostnaderna saknas.' }] },
        }),
      },
      voted(2, 'result.second-round-closed'),
      voted(3, 'result.casting-vote-alternatives', 'Rosenlund'),
      voted(4, 'result.secret'),
      voted(5, 'result.substitute'),
      voted(6, 'result.not-quorate'),
      voted(7, 'result.one-voter'),
    ],
  },
  'minutes.open': { ...draft, status: 'open', correctable: false, page: 0 },
  'minutes.long-first': long,
  'minutes.long-last': { ...long, page: 99 },
};
