import { checklist } from '../checklist.ts';

/** B-5.1-89: "förutsatt att medel för partnerskapet finns". */
export const conditions = checklist({
  id: 'conditions',
  name: { sv: 'Avtalets förutsättningar', en: 'Conditions of the agreement' },
  one: { sv: 'Ny kontroll av förutsättningarna', en: 'New check of the conditions' },
  explanation: {
    sv: 'Avtalet gäller bara så länge förutsättningarna finns. Markera dem som finns.',
    en: 'The agreement holds only while its conditions are there. Mark those that are.',
  },
  typed: ['förutsättningar', 'conditions'],
  label: { sv: 'Det här finns', en: 'These are there' },
  items: (agreement) => agreement.conditions,
  offeredBy: (agreement) => agreement.conditions[0]?.source,
});
