import type { Directory } from '../../partnership/members.ts';
import type { Phrase } from '../../chat/phrase.ts';
import type { RecusalClaim } from './domain/claim.ts';

/** What has been said of each person, and what they answer: a sentence each. */
export const claimNotes = (claims: readonly RecusalClaim[], people: Directory): readonly Phrase[] =>
  claims.map(({ by, member, reason, accepts }) => ({
    say: by === member ? 'recusal-claim.declared' : `recusal-claim.${answerOf(accepts)}`,
    by: people.name(by),
    name: people.name(member),
    reason,
  }));

const answerOf = (accepts: boolean | undefined) =>
  accepts === undefined ? ('waits' as const) : accepts ? ('accepted' as const) : ('disputed' as const);
