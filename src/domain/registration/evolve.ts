import { existing } from '../fact-order.ts';
import type { FactContext, RegistrationFact } from '../facts.ts';
import type { Forum, Registered } from '../partnership.ts';

/** The first fact of a journal, `partnershipRegistered`, makes the state that the others change. */
export function evolveRegistration(
  state: Registered,
  fact: Exclude<RegistrationFact, { type: 'partnershipRegistered' }>,
  { at }: FactContext,
): Registered {
  switch (fact.type) {
    case 'forumOpened':
      return withForum(state, { id: fact.forum, language: fact.language, seats: [], openedAt: at });
    case 'seatsAssigned':
      return withForum(state, { ...existing(state.forums.get(fact.forum), fact), seats: fact.seats });
    case 'languageSet':
      return withForum(state, { ...existing(state.forums.get(fact.forum), fact), language: fact.language });
  }
}

const withForum = (state: Registered, forum: Forum): Registered => ({
  ...state,
  forums: new Map(state.forums).set(forum.id, forum),
});
