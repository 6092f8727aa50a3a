import { z } from 'zod';
import { label, slug, sourceSchema } from './setting.ts';

/** What the bot carries out itself at every meeting, and the minutes say in a sentence of their own. */
export const formality = z.enum(['opening', 'attendance', 'approvers', 'previous-minutes', 'closing']);
export type Formality = z.infer<typeof formality>;

/** A matter that comes up at every meeting, or that the first one must settle. */
export const agendaItem = z.strictObject({
  id: slug,
  title: label,
  /** What the decision on it settles, where the bot is to act on it: who chairs, and for how long (B-styrgrupp-60). */
  decides: z.literal('chair').optional(),
  /** A standing item that the bot carries out itself, so that nobody has to take it up at a meeting. */
  formality: formality.optional(),
  /** What is followed up when it is taken up: it stands on the card of the matter then (B-styrgrupp-59). */
  follows: z.literal('goals').optional(),
  source: sourceSchema,
});
export type StandingItem = z.infer<typeof agendaItem>;

const usual = (id: string, sv: string, en: string): StandingItem => {
  const { data } = formality.safeParse(id);
  return { id, title: { sv, en }, ...(data && { formality: data }), source: { kind: 'default' } };
};

/** A steering group's usual agenda (choice), for a forum whose profile lists no items of its own. */
export const USUAL_AGENDA: readonly StandingItem[] = [
  usual('opening', 'Öppnande', 'Opening'),
  usual('attendance', 'Närvaro, beslutsförhet och jäv', 'Attendance, quorum and recusal'),
  usual('approvers', 'Val av justerare', 'Choice of approvers of the minutes'),
  usual('agenda', 'Godkännande av dagordning', 'Adoption of the agenda'),
  usual('previous-minutes', 'Föregående protokoll', 'Previous minutes'),
  { ...usual('activity', 'Verksamhetsrapport och mål', 'Activity report and goals'), follows: 'goals' },
  usual('finance', 'Ekonomi', 'Finance'),
  usual('problems', 'Problem, avvikelser och synpunkter', 'Problems, deviations and feedback'),
  usual('changes', 'Förändringar i verksamhet, policy och lag', 'Changes in activities, policy and law'),
  usual('commitments', 'Åtaganden', 'Commitments'),
  usual('decisions', 'Beslutsärenden', 'Matters for decision'),
  usual('knowledge', 'Kunskap och lärdomar', 'Knowledge and lessons learned'),
  usual('communication', 'Kommunikation och studiebesök', 'Communication and study visits'),
  usual('other', 'Övriga frågor', 'Other matters'),
  usual('next-meeting', 'Nästa möte', 'Next meeting'),
  usual('closing', 'Avslutande', 'Closing'),
];

/** Profiles in journals from before they said so call such an item so. */
export const followsGoals = ({ id, follows }: StandingItem): boolean => follows === 'goals' || id === 'goals';

/** Profiles in journals from before they said so have the usual items' ids. */
export const formalityOf = ({ id, formality }: StandingItem): Formality | undefined =>
  formality ?? USUAL_AGENDA.find((item) => item.id === id)?.formality;
