import { maySay, mustName } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

/** N12-20: "gemensamt informera om modellen". */
export const jointInformation: RegisterKind = {
  id: 'joint-information',
  name: { sv: 'Gemensam information', en: 'Joint information' },
  one: { sv: 'Ny gemensam information', en: 'New joint information' },
  explanation: {
    sv: 'Skriv när ni tillsammans har berättat om partnerskapet, till exempel på en konferens.',
    en: 'Write when you have told of the partnership together, at a conference for instance.',
  },
  typed: ['information'],
  asks: {
    text: mustName('Var, och för vilka?', 'Where, and to whom?'),
    more: maySay('Vad berättade ni? (valfritt)', 'What did you tell? (optional)'),
  },
  offeredBy: ({ communication }) =>
    communication.find(({ kind, logged }) => kind === 'joint-information' && logged)?.source,
  inReports: true,
};
