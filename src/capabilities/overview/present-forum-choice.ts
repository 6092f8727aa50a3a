import type { Agreement } from '../../agreement/domain/profile.ts';
import type { About } from '../../partnership/about.ts';
import { forumName } from '../../partnership/presenting.ts';

/** More than these are no choice to read through. */
const MOST = 6;

/**
 * In a personal chat, to a person with a seat in several forums: which one is meant?
 * @param ask the request that the buttons make; absent where it cannot be made again, which the person is told
 * @param forums those of a partnership one after the other
 */
export function presentForumChoice(
  ask: string | undefined,
  forums: readonly (About & { readonly agreement: Agreement })[],
) {
  // Buttons of different partnerships may say the same, so they are numbered.
  const numbered = forums.slice(0, MOST).map(({ partnership, forum, agreement }, index) => ({
    about: { partnership, forum },
    agreement: agreement.name,
    forum: forumName(agreement, forum),
    number: index + 1,
  }));
  const partnerships = [...Map.groupBy(numbered, ({ about }) => about.partnership).values()];
  const names = partnerships.map(([first]) => first?.agreement);
  return {
    view: 'choose-forum' as const,
    ask: ask ?? 'status',
    done: ask !== undefined,
    partnerships: partnerships.map((own, index) => ({
      forums: own,
      agreement: names[index],
      // Two may have the same agreement: the second and later ones get a number.
      ordinal: names.slice(0, index + 1).filter((name) => name === names[index]).length,
    })),
    shown: numbered.length,
    total: forums.length,
  };
}
