import { amendedElsewhere } from '../../../agreement/domain/negotiating.ts';
import type { Agreement, ForumPower } from '../../../agreement/domain/profile.ts';
import { agreementsFrom } from '../../../partnership/domain/agreement-in-force.ts';
import { localDay } from '../../../partnership/domain/calendar.ts';
import type { Refusal } from '../../../partnership/domain/refusal.ts';
import { forumInText } from './kinds/common.ts';
import { kindOf } from './kinds.ts';
import type { Change } from './kinds.ts';
import type { Needs, Where } from './kind.ts';

/**
 * What the changes take together: the most that any of them does.
 * @param agreements that in force and those to come: what all have signed for a later day is the agreement's own already
 */
export function needsOf(agreements: readonly Agreement[], changes: readonly Change[]): Needs {
  const each = new Set(
    agreements.flatMap((agreement) => changes.map((change) => kindOf(change.kind).needs(agreement, change))),
  );
  if (each.has('agreement')) return 'agreement';
  return each.has('party') ? 'party' : 'group';
}

/**
 * Why the changes cannot be put to the vote in the forum.
 * @param from local ISO; absent: from the decision on
 * @param amends the parties sign it: then all of it may be the agreement's
 */
export function changesRefused(
  changes: readonly Change[],
  where: Where,
  from: string | undefined,
  amends: boolean,
): Refusal | undefined {
  if (changes.length === 0) return { code: 'nothing-to-change' };
  if (from !== undefined && from < where.today) return { code: 'change-from-past', day: where.today };
  for (const change of changes) {
    const refusal =
      (amends ? undefined : notHere(change, where)) ?? kindOf(change.kind).refused(change, where);
    if (refusal) return refusal;
  }
  return undefined;
}

/**
 * What a forum decides follows the agreement: changes of it where it says (B-styrgrupp-66), a forum's own matters there,
 * and what concerns the whole partnership where strategic matters are decided, if the agreement names such a forum
 * (B-styrgrupp-57).
 */
function notHere(change: Change, { state, agreement, forum, today }: Where): Refusal | undefined {
  const kind = kindOf(change.kind);
  if (needsOf(agreementsFrom(state, today), [change]) === 'agreement')
    return amendedElsewhere(agreement, forum) ?? { code: 'change-needs-signatures' };
  const own = kind.forumOf?.(change);
  if (own !== undefined)
    return own === forum
      ? undefined
      : { code: 'setting-of-another-forum', group: forumInText(agreement, own) };
  return decidedBy(agreement, forum, 'strategic-matters');
}

/** Which other forum the agreement gives the power to, where it gives it to another and not to this one. */
export function decidedBy(
  agreement: Where['agreement'],
  forum: string,
  power: ForumPower,
): Extract<Refusal, { code: 'setting-elsewhere' }> | undefined {
  const having = agreement.forums.flatMap(({ id, mandate }) =>
    mandate.filter((one) => one.power === power).map(({ source }) => ({ id, source })),
  );
  const [first] = having;
  if (!first || having.some(({ id }) => id === forum)) return undefined;
  return { code: 'setting-elsewhere', group: forumInText(agreement, first.id), source: first.source };
}

/**
 * What a vote about the changes brings about: what the agreement says is changed by signatures, whatever it was meant as
 * (B-ändringar-92).
 */
export const effectOf = (
  { state, today }: Pick<Where, 'state' | 'today'>,
  changes: readonly Change[],
): 'amend-agreement' | 'change-settings' =>
  needsOf(agreementsFrom(state, today), changes) === 'agreement' ? 'amend-agreement' : 'change-settings';

/** The first local day on which what was decided holds. @param at when it takes effect: UTC, ISO 8601 */
export const holdsFrom = (from: string | undefined, at: string): string => {
  const day = localDay(at);
  return from !== undefined && from > day ? from : day;
};
