/** What must be told, to whom and how soon; and who is next when nobody answers. */
import { z } from 'zod';
import { responsibleParty } from './responsible-party.ts';
import { entries, label, slug, sourced, sourcedOrDefault, sourceSchema } from './setting.ts';

const issueKind = z.strictObject({
  kind: z.enum(['important-information', 'problem', 'difficulty', 'practical-problem', 'event']),
  name: label,
  source: sourceSchema,
});

/**
 * A step of the escalation chain. With `reportedBy` it concerns only problems seen by that role (N12-23:
 * the manager of Norma turns to the one responsible for operations at Forum Skill).
 */
const escalationStep = z.strictObject({
  to: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('counterpart') }),
    z.strictObject({ kind: z.literal('role'), role: slug }),
    z.strictObject({ kind: z.literal('forum'), forum: slug }),
  ]),
  reportedBy: slug.optional(),
  /** Days without an acknowledgement before the next step. */
  waitDays: sourcedOrDefault(z.int().min(0).max(60), 3),
  source: sourceSchema,
});
export type EscalationStep = z.infer<typeof escalationStep>;

const informationDuty = z.strictObject({
  id: slug,
  about: z.enum([
    'organisation-change',
    'policy-or-law',
    'changed-circumstances',
    'decisions-and-changes',
    'events',
  ]),
  text: label,
  from: responsibleParty,
  to: responsibleParty,
  when: z.enum(['at-once', 'continuously']),
  /** The forum whose next agenda gets the matter by itself (B-informationsskyldighet-94). */
  onAgendaOf: sourced(z.strictObject({ forum: slug })).optional(),
  source: sourceSchema,
});

export type InformationDuty = z.infer<typeof informationDuty>;

export const informationSettings = {
  issueKinds: entries(issueKind),
  problemsReported: sourcedOrDefault(z.literal('at-once'), 'at-once'),
  escalation: entries(escalationStep),
  informationDuties: entries(informationDuty),
};
