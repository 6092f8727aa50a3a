import { z } from 'zod';
import { amendmentOf, awaitsSignatures, validFrom, yetToSign } from './domain/amendment.ts';
import type { VotingFactOf } from '../voting/domain/facts.ts';
import type { AmendmentFact } from './domain/facts.ts';
import { id } from '../../partnership/domain/fact-fields.ts';
import { representativesOf } from '../../partnership/domain/seats.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { subject } from '../../partnership/capability.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import type { Notice } from '../../partnership/notices.ts';
import { presentAmendment } from './present.ts';

/** What a notice about amendments shows: part of the journal's public format. */
export const amendmentSubjects = [
  subject(z.strictObject({ subject: z.literal('amendment'), amendment: id }), present, {
    as: 'card',
    awaits: ({ amendment: id }, { state }) => {
      const found = state.amendments.get(id);
      return found && awaitsSignatures(found)
        ? yetToSign(found).flatMap((party) => representativesOf(state, found.forum, party))
        : [];
    },
  }),
  /** That it is valid: told in a message of its own, for an edit tells nobody. */
  subject(z.strictObject({ subject: z.literal('amendment-valid'), amendment: id }), present, { as: 'news' }),
] as const;

function present({ amendment: id }: { amendment: string }, presenting: Presenting) {
  const found = presenting.state.amendments.get(id);
  return found && presentAmendment(found, presenting);
}

/** The amendment's card in the forum that adopted it, kept up to date; and, with the last signature, that it is valid. */
export function amendmentNotices(
  fact: AmendmentFact | VotingFactOf<'decisionRevoked'>,
  after: Registered,
): readonly Notice[] {
  const found =
    fact.type === 'decisionRevoked' ? amendmentOf(after, fact.revoked) : after.amendments.get(fact.amendment);
  if (!found) return [];
  const { id } = found;
  const subjects = validFrom(found) === undefined ? ['amendment'] : ['amendment', 'amendment-valid'];
  return subjects.map((subject) => ({
    forum: found.forum,
    slot: `${subject}:${id}`,
    show: { subject, amendment: id },
  }));
}
