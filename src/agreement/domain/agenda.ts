import { z } from 'zod';
import { label, slug, sourceSchema } from './setting.ts';

/** A matter that comes up at every meeting, or that the first one must settle. */
export const agendaItem = z.strictObject({
  id: slug,
  title: label,
  /** What the decision on it settles, where the bot is to act on it: who chairs, and for how long (B-styrgrupp-60). */
  decides: z.literal('chair').optional(),
  source: sourceSchema,
});
export type StandingItem = z.infer<typeof agendaItem>;

const usual = (id: string, sv: string, en: string): StandingItem => ({
  id,
  title: { sv, en },
  source: { kind: 'default' },
});

/** A steering group's usual agenda (choice), for a forum whose profile lists no items of its own. */
export const USUAL_AGENDA: readonly StandingItem[] = [
  usual('opening', 'Öppnande', 'Opening'),
  usual('attendance', 'Närvaro, beslutsförhet och jäv', 'Attendance, quorum and recusal'),
  usual('approvers', 'Val av justerare', 'Choice of approvers of the minutes'),
  usual('agenda', 'Godkännande av dagordning', 'Adoption of the agenda'),
  usual('previous-minutes', 'Föregående protokoll', 'Previous minutes'),
  usual('activity', 'Verksamhetsrapport och mål', 'Activity report and goals'),
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
