import { z } from 'zod';
import { label, slug } from './setting.ts';

/** Who has a task or a right: one party, any one of them, all together, a forum, or the party in breach. */
export const responsibleParty = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('party'), party: slug }),
  z.strictObject({ kind: z.literal('any-party') }),
  z.strictObject({ kind: z.literal('all-parties') }),
  z.strictObject({ kind: z.literal('counterpart') }),
  z.strictObject({ kind: z.literal('party-in-breach') }),
  z.strictObject({ kind: z.literal('forum'), forum: slug }),
]);
export type ResponsibleParty = z.infer<typeof responsibleParty>;

/** Somebody outside the partnership, such as a board that reads its reports (B-årlig-84). */
const outsideBody = z.strictObject({ kind: z.literal('body'), name: label });

export const recipient = z.discriminatedUnion('kind', [...responsibleParty.options, outsideBody]);
export type Recipient = z.infer<typeof recipient>;
