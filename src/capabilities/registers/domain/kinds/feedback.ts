import { FOR_ALL, maySay, mustSay } from '../kind.ts';
import type { RegisterKind } from '../kind.ts';

/** B-synpunkter-86: "inkomna synpunkter och klagomål", anonymous; of use to every partnership. */
export const feedback: RegisterKind = {
  id: 'feedback',
  name: { sv: 'Synpunkter och klagomål', en: 'Feedback and complaints' },
  one: { sv: 'Ny synpunkt eller nytt klagomål', en: 'New feedback or complaint' },
  explanation: {
    sv: 'Skriv aldrig vem som har lämnat synpunkten eller vem den gäller.',
    en: 'Never write who has given the feedback or whom it is about.',
  },
  typed: ['synpunkt', 'synpunkter', 'klagomål', 'complaint', 'complaints'],
  asks: {
    choice: {
      label: { sv: 'Vad är det?', en: 'What is it?' },
      options: [
        { id: 'view', label: { sv: 'Synpunkt', en: 'Feedback' } },
        { id: 'complaint', label: { sv: 'Klagomål', en: 'Complaint' } },
        { id: 'praise', label: { sv: 'Beröm', en: 'Praise' } },
      ],
    },
    text: mustSay('Vad gäller det?', 'What is it about?'),
    more: maySay('Vad har ni gjort åt det? (valfritt)', 'What have you done about it? (optional)'),
  },
  offeredBy: ({ feedback: asked }) => asked?.includedIn?.source ?? asked?.routine[0]?.source ?? FOR_ALL,
  aboutDailyWork: true,
  inReports: true,
};
