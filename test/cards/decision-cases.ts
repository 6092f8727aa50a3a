import type { DecisionMarks } from '../../src/application/overview/decisions-view.ts';
import type { DecisionsView, LoggedDecision } from '../../src/application/overview/decisions-view.ts';
import { brukarskolan, norma } from '../support/agreements.ts';

const none: DecisionMarks = { reservations: [] };

const line = (
  number: number,
  question: string,
  outcome: LoggedDecision['outcome'],
  marks: Partial<DecisionMarks> = {},
): LoggedDecision => ({
  number: { year: 2025, number },
  date: '2025-05-14',
  question,
  outcome,
  marks: { ...none, ...marks },
});

const decided = [
  line(2, 'Ska vi byta lokal?', 'tied'),
  line(1, 'Ska vi anta rutinen för studiebesök?', 'adopted'),
];
const reservation = { name: 'Bengt Åberg', text: 'Kostnaderna är för höga.' };
const log: DecisionsView = {
  view: 'decisions',
  partnership: norma.name,
  search: '',
  decisions: decided,
  total: decided.length,
};
const showing = (...decisions: readonly LoggedDecision[]): DecisionsView => ({
  ...log,
  decisions,
  total: decisions.length,
});

export const decisionCases: Readonly<Record<string, DecisionsView>> = {
  'decisions.none': showing(),
  'decisions.all': log,
  'decisions.chair': {
    ...showing({
      ...line(3, 'Val av ordförande', 'adopted'),
      elected: { name: '**Anna** Ek', until: '2026-03-31' },
    }),
    partnership: brukarskolan.name,
  },
  'decisions.some': { ...log, search: 'ska', total: 34 },
  'decisions.none-found': { ...showing(), search: 'budget' },
  'decisions.marked': showing(
    line(11, 'Ska vi förlänga avtalet?', 'adopted', {
      amendment: { validFrom: '2025-06-02' },
      forum: { sv: 'styrgruppen', en: 'the steering group' },
    }),
    line(10, 'Ska vi ändra avtalets bilaga 2?', 'adopted', {
      amendment: { waitingFor: ['Forum Skill', 'Nämnden för funktionsstöd, Göteborgs stad'] },
      reservations: [reservation],
    }),
    line(9, 'Ska vi byta lokal?', 'adopted', {
      earlier: { kind: 'reopened', decision: { year: 2025, number: 7 }, reason: 'Två av oss var inte med.' },
      between: 'in-writing',
    }),
    line(8, 'Var ska vi ses?', 'adopted', {
      chosen: 'Rosenlund',
      earlier: { kind: 'second-round', decision: { year: 2025, number: 6 } },
      between: 'by-vote',
      reservations: [
        reservation,
        { name: 'Anna Ek', text: 'Lokalen är inte tillgänglig för den som sitter i rullstol. '.repeat(6) },
        { name: 'Cecilia Norén', text: 'Jag ville ha Hisingen.' },
      ],
      minutes: { year: 2025, number: 2 },
    }),
    line(7, 'Ska vi byta lokal?', 'rejected', {
      next: { kind: 'reopened', decision: { year: 2025, number: 9 }, reason: 'Två av oss var inte med.' },
    }),
    line(6, 'Var ska vi ses?', 'second-round', {
      next: { kind: 'second-round', decision: { year: 2025, number: 8 } },
    }),
    line(5, 'Ska vi anställa?', 'tied', { next: { kind: 'reopened', reason: 'Frågan har ändrats.' } }),
  ),
};
