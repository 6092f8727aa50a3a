import type { Agreement } from './profile.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';

/**
 * Where the agreement says which forum negotiates changes of it, they are voted on there and nowhere else
 * (B-styrgrupp-66, B-omförhandling-102). Where it does not, any forum may.
 */
export function amendedElsewhere({ forums }: Agreement, forum: string): Refusal | undefined {
  const negotiating = forums.flatMap(({ id, name, nameInText = name, mandate }) =>
    mandate
      .filter(({ power }) => power === 'negotiate-changes')
      .map(({ source }) => ({ id, group: nameInText, source })),
  );
  const [first] = negotiating;
  if (!first || negotiating.some(({ id }) => id === forum)) return undefined;
  return { code: 'amended-elsewhere', group: first.group, source: first.source };
}
