import { checklist } from '../checklist.ts';

/** B-grund-52, B-synpunkter-87: the routine for feedback and complaints, and that people have been told of it. */
export const feedbackRoutine = checklist({
  id: 'feedback-routine',
  name: { sv: 'Rutin för synpunkter', en: 'Feedback routine' },
  one: { sv: 'Ny kontroll av rutinen', en: 'New check of the routine' },
  explanation: {
    sv: 'Gå igenom det som avtalet kräver, och markera det som är på plats.',
    en: 'Go through what the agreement requires, and mark what is in place.',
  },
  typed: ['rutinkontroll', 'routine check'],
  label: { sv: 'Det här är på plats', en: 'This is in place' },
  items: ({ feedback }) => feedback?.routine ?? [],
  offeredBy: ({ feedback }) => feedback?.routine[0]?.source,
});
