import { mustName, mustSay } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

/** B-informationsspridning-53: "den enskilda organisationen som uttalar sig". */
export const statements: RegisterKind = {
  id: 'statements',
  name: { sv: 'Uttalanden', en: 'Statements' },
  one: { sv: 'Nytt uttalande', en: 'New statement' },
  explanation: {
    sv: 'Varje organisation uttalar sig för egen del. Skriv vilken det var, var och om vad.',
    en: 'Each organisation speaks for itself. Write which one it was, where and about what.',
  },
  typed: ['uttalande', 'statement'],
  asks: {
    concerns: { label: { sv: 'Vilken organisation uttalade sig?', en: 'Which organisation spoke?' } },
    text: mustSay('Vad handlade uttalandet om?', 'What was the statement about?'),
    more: { ...mustName('Var? (till exempel tidning eller möte)', 'Where? (a newspaper or meeting, say)') },
  },
  offeredBy: ({ speakingRule }) => speakingRule?.source,
};
