import { minutesNewsSubjects } from '../../../src/capabilities/minutes/news.ts';
import type { View } from '../../../src/capabilities/index.ts';
import { norma } from '../../support/agreements.ts';
import { commandsAbout, present } from '../../support/meetings-played.ts';
import { inNorma, shownBy } from '../../support/played.ts';

const [toApprove, minutesApproved] = minutesNewsSubjects;
const about = { meeting: 'm1' } as const;
const m1 = commandsAbout('m1');

const closed = inNorma(norma, '2025-02-03')
  .by('bengt', m1.draft('2025-02-12T12:00:00.000Z'), m1.call)
  .at('2025-02-12T12:03:00.000Z')
  .by('bengt', m1.open(...present('bengt', 'astrid')), m1.close);
const half = closed.by('bengt', m1.approve);

export const minutesNewsCases: Readonly<Record<string, View>> = {
  'news.minutes-to-approve': shownBy(toApprove, { subject: 'minutes-to-approve', ...about }, closed, {
    to: 'astrid',
  }),
  'news.minutes-to-approve-last': shownBy(toApprove, { subject: 'minutes-to-approve', ...about }, half, {
    to: 'astrid',
  }),
  'news.minutes-approved': shownBy(
    minutesApproved,
    { subject: 'minutes-approved', ...about },
    half.by('astrid', m1.approve),
  ),
};
