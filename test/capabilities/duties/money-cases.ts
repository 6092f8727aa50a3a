import { presentDeadlines, presentDigest } from '../../../src/capabilities/duties/present.ts';
import type { DutyView } from '../../../src/capabilities/duties/present.ts';
import { brukarskolan, norma } from '../../support/agreements.ts';
import { inBrukarskolan, inNorma } from '../../support/played.ts';
import { record } from '../registers/registers-played.ts';

const forum = 'styrgrupp';

/** The annual compilation has been handed in and approved: it is to be examined, and handed on to the board. */
export const compiled = inBrukarskolan(brukarskolan, '2022-04-04')
  .at('2022-12-20')
  .by('astrid', {
    type: 'submitReport',
    forum: 'samverkansgrupp',
    report: 'arlig-sammanstallning:1',
    typed: {
      verksamhet: 'Tio kurser.',
      medel: '700 000',
      'medel-mal': 'De räckte.',
      halsa: 'Bättre.',
      livssituation: 'Bättre.',
      synpunkter: 'Inga har kommit in.',
    },
  })
  .at('2023-01-10')
  .by('bengt', { type: 'approveReport', forum, report: 'arlig-sammanstallning:1', round: 1 });

/** An instalment is to be paid in a fortnight. */
const instalment = inNorma(norma, '2025-03-10')
  .by(
    'bengt',
    record('i1', 'money', { choice: 'instalment', amount: '366 666', text: 'Våren 2025', day: '2025-03-31' }),
  )
  .at('2025-03-17T07:00:00Z')
  .tick();

const digest = presentDigest(instalment.presenting(), '2025-03-17', 'bengt');
if (!digest) throw new Error('nobody was reminded');

/** What is to be done with money, and with a report that tells of it. */
export const moneyDutyCases: Readonly<Record<string, DutyView>> = {
  'deadlines.compiled': presentDeadlines(compiled.presenting(), 0, 'bengt'),
  'deadlines.instalment': presentDeadlines(instalment.presenting(), 0, 'bengt'),
  'digest.instalment': digest,
};
