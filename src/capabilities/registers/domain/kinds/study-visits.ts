import { maySay, mustName } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

/** N12-19: "ta emot relevanta studiebesök". */
export const studyVisits: RegisterKind = {
  id: 'study-visits',
  name: { sv: 'Studiebesök', en: 'Study visits' },
  one: { sv: 'Nytt studiebesök', en: 'New study visit' },
  explanation: {
    sv: 'Skriv vilken organisation som kom på besök, inte vad personerna heter.',
    en: 'Write which organisation came, not what the persons are called.',
  },
  typed: ['study visit'],
  asks: {
    text: mustName('Vilka kom på besök?', 'Who visited?'),
    more: maySay('Vad handlade besöket om? (valfritt)', 'What was the visit about? (optional)'),
  },
  offeredBy: ({ communication }) =>
    communication.find(({ kind, logged }) => kind === 'study-visits' && logged)?.source,
  inReports: true,
};
