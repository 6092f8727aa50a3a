import { maySay, mustSay } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

/** N14-26: "gemensamt av parterna löpande"; B-uppföljning-81. */
export const followUp: RegisterKind = {
  id: 'follow-up',
  name: { sv: 'Uppföljning', en: 'Follow-up' },
  one: { sv: 'Ny uppföljning', en: 'New follow-up' },
  explanation: {
    sv: 'Skriv om verksamheten som helhet, aldrig om någon enskild person.',
    en: 'Write about the activities as a whole, never about any one person.',
  },
  typed: ['utvärdering', 'follow up', 'evaluation'],
  asks: {
    text: mustSay('Vad har ni sett?', 'What have you seen?'),
    more: maySay('Vad leder det till? (valfritt)', 'What does it lead to? (optional)'),
  },
  offeredBy: ({ followUp: [first] }) => first?.source,
  aboutDailyWork: true,
  inReports: true,
};
