import { fileURLToPath } from 'node:url';
import { loadAgreements } from '../../src/agreements/load.ts';
import type { Fact, FactOf } from '../../src/domain/facts.ts';
import { voteOpened } from './commits.ts';

const AGREEMENTS = fileURLToPath(new URL('../../agreements', import.meta.url));

/** One fact of each type, and the registration of each agreement as it stands in the repository. */
export async function everyFact(): Promise<readonly Fact[]> {
  const agreements = await loadAgreements(AGREEMENTS);
  const registrations = [...agreements.values()].map((agreement): Fact => ({ ...registered, agreement }));
  return [...Object.values(oneOfEach), ...registrations];
}

const registered: FactOf<'partnershipRegistered'> = {
  type: 'partnershipRegistered',
  v: 1,
  agreement: { id: 'norma', whatever: ['it', { says: 'today' }] },
};

const oneOfEach: { readonly [T in Fact['type']]: FactOf<T> } = {
  partnershipRegistered: registered,
  forumOpened: { type: 'forumOpened', v: 1, forum: 'steering', language: 'sv' },
  seatsAssigned: {
    type: 'seatsAssigned',
    v: 1,
    forum: 'steering',
    seats: [{ seat: 's1', party: 'kommunen', member: 'm1' }],
  },
  languageSet: { type: 'languageSet', v: 1, forum: 'steering', language: 'en' },
  voteOpened: voteOpened('Ska vi?'),
  ballotCast: { type: 'ballotCast', v: 1, vote: 'v1', choice: 'abstain', replaces: true },
  recusalDeclared: { type: 'recusalDeclared', v: 1, vote: 'v1', reason: 'Mitt eget företag' },
  voteClosed: {
    type: 'voteClosed',
    v: 1,
    vote: 'v1',
    cause: 'everyone-voted',
    result: {
      outcome: 'adopted',
      tally: { yes: 2, no: 0, abstain: 1, absent: 0, recused: 1, electors: 3 },
      denominator: { of: 'votes-cast', total: 2, needed: 2 },
    },
    decision: { year: 2026, number: 1 },
  },
};
