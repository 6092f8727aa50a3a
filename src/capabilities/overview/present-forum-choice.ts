import { isDeepStrictEqual } from 'node:util';
import type { Agreement } from '../../agreement/domain/profile.ts';
import type { About } from '../../partnership/about.ts';
import { forumName } from '../../partnership/presenting.ts';

/** Teams shows no more buttons than this. */
const MOST = 6;

/**
 * In a personal chat, to a person with a seat in several forums: which one is meant?
 * @param ask the request that the buttons make; absent where it cannot be made again, which the person is told
 */
export function presentForumChoice(
  ask: string | undefined,
  forums: readonly (About & { readonly agreement: Agreement })[],
) {
  const named = forums.slice(0, MOST).map(({ partnership, forum, agreement }) => ({
    about: { partnership, forum },
    names: { agreement: agreement.name, forum: forumName(agreement, forum) },
  }));
  return {
    view: 'choose-forum' as const,
    ask: ask ?? 'status',
    done: ask !== undefined,
    forums: named.map(({ about, names }, index) => ({
      about,
      ...names,
      // Two partnerships may have the same agreement: the second and later ones get a number.
      ordinal: named.slice(0, index + 1).filter((other) => isDeepStrictEqual(other.names, names)).length,
    })),
    total: forums.length,
  };
}
