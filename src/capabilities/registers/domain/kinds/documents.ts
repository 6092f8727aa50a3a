import { maySay, mustName } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

/** B-samverkansgrupp-74: "förtydligande rutiner och arbetsflödesbeskrivningar". */
export const documents: RegisterKind = {
  id: 'documents',
  name: { sv: 'Rutiner och dokument', en: 'Routines and documents' },
  one: { sv: 'Ny rutin eller nytt dokument', en: 'New routine or document' },
  explanation: {
    sv: 'Skriv vad dokumentet heter och var det finns. Själva dokumentet ligger kvar där.',
    en: 'Write what the document is called and where it is. The document itself stays there.',
  },
  typed: ['rutin', 'rutiner', 'dokument', 'routine', 'routines', 'document', 'documents'],
  asks: {
    text: mustName('Vad heter rutinen eller dokumentet?', 'What is the routine or document called?'),
    link: { label: { sv: 'Länk (valfri)', en: 'Link (optional)' } },
    more: maySay('Vad är nytt eller ändrat? (valfritt)', 'What is new or changed? (optional)'),
  },
  offeredBy: ({ forums }) =>
    forums.flatMap(({ mandate }) => mandate).find(({ power }) => power === 'routines')?.source,
};
