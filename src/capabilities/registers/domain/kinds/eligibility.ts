import { checklist } from '../checklist.ts';

/** B-grund-50: "upprättat stadgar … ordnad ekonomi … bankgiro", asked of the civil parties. */
export const eligibility = checklist({
  id: 'eligibility',
  name: { sv: 'Krav på organisationen', en: 'Requirements on the organisation' },
  one: { sv: 'Ny kontroll av kraven', en: 'New check of the requirements' },
  explanation: {
    sv: 'Gå igenom vad avtalet kräver av organisationen, och markera det som är uppfyllt.',
    en: 'Go through what the agreement requires of the organisation, and mark what is met.',
  },
  typed: ['krav', 'villkor för att delta', 'requirements', 'eligibility'],
  label: { sv: 'Det här är uppfyllt', en: 'This is met' },
  items: (agreement) => agreement.eligibility,
  concerns: {
    label: { sv: 'Vilken organisation?', en: 'Which organisation?' },
    among: ({ parties }) => parties.filter(({ kind }) => kind === 'civil').map(({ id }) => id),
  },
  offeredBy: (agreement) => agreement.eligibility[0]?.source,
});
