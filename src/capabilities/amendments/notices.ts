import { z } from 'zod';
import { validFrom } from './domain/amendment.ts';
import type { AmendmentFact } from '../facts.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Notice } from '../notices.ts';

const amendment = z.string().min(1).max(128);

/** What a notice about amendments shows: part of the journal's public format. */
export const amendmentSubjects = [
  z.strictObject({ subject: z.literal('amendment'), amendment }),
  /** That it is valid: told in a message of its own, for an edit tells nobody. */
  z.strictObject({ subject: z.literal('amendment-valid'), amendment }),
] as const;

/** The amendment's card in the forum that adopted it, kept up to date; and, with the last signature, that it is valid. */
export function amendmentNotices({ amendment: id }: AmendmentFact, after: Registered): readonly Notice[] {
  const found = after.amendments.get(id);
  if (!found) return [];
  const { forum } = found;
  const card: Notice = {
    forum,
    slot: `amendment:${id}`,
    show: { subject: 'amendment', amendment: id },
  };
  return validFrom(found) === undefined
    ? [card]
    : [card, { forum, slot: `amendment-valid:${id}`, show: { subject: 'amendment-valid', amendment: id } }];
}
