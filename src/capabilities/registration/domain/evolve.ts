import { existing } from '../../../partnership/domain/fact-order.ts';
import { withEntry } from '../../../partnership/domain/layered-map.ts';
import type { RegistrationFact } from './facts.ts';
import type { FoldsOf } from '../../../partnership/domain/folding.ts';
import type { Forum, Registered } from '../../../partnership/domain/state.ts';

/** The first fact of a journal, `partnershipRegistered`, makes the state that the others change. */
export const registrationFolds: FoldsOf<Exclude<RegistrationFact, { type: 'partnershipRegistered' }>> = {
  forumOpened: (state, fact, { at }) =>
    withForum(state, { id: fact.forum, language: fact.language, seats: [], seatings: [], openedAt: at }),
  seatsAssigned: (state, fact, { by, at }) => {
    const forum = existing(state.forums.get(fact.forum), fact);
    const { seats } = fact;
    return withForum(state, { ...forum, seats, seatings: [...forum.seatings, { seats, by, at }] });
  },
  languageSet: (state, fact) =>
    withForum(state, { ...existing(state.forums.get(fact.forum), fact), language: fact.language }),
};

const withForum = (state: Registered, forum: Forum): Registered => ({
  ...state,
  forums: withEntry(state.forums, forum.id, forum),
});
