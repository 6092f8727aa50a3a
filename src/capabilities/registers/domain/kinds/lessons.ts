import { FOR_ALL, mustSay } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

/** N14-28, B-samverkansgrupp-75: what has been learnt, also between meetings; those of the minutes are listed with them. */
export const lessons: RegisterKind = {
  id: 'lessons',
  name: { sv: 'Lärdomar', en: 'Lessons' },
  one: { sv: 'Ny lärdom', en: 'New lesson' },
  explanation: {
    sv: 'Lärdomar som antecknas på möten kommer med här av sig själva.',
    en: 'Lessons that are noted at meetings are listed here by themselves.',
  },
  typed: ['lärdom', 'kunskap', 'erfarenheter', 'lesson', 'knowledge'],
  asks: { text: mustSay('Vad har ni lärt er?', 'What have you learnt?') },
  offeredBy: ({ forums }) =>
    forums.flatMap(({ mandate }) => mandate).find(({ power }) => power === 'knowledge')?.source ?? FOR_ALL,
  aboutDailyWork: true,
  inReports: true,
};
