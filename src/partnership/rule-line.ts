import type { VoteRule } from '../agreement/domain/decision-rule.ts';
import type { Source } from '../agreement/domain/profile.ts';

/** How the votes decide, and which sentence says where that comes from. */
export const ruleLine = (rule: VoteRule, source: Source) => ({ ...rule, source, given: given(rule, source) });

/** The agreement may have a majority for yes and no, and still say nothing about more than two. */
function given(rule: VoteRule, source: Source) {
  if (source.kind !== 'default') return 'with-source' as const;
  return rule.kind === 'plurality' ? ('plurality-by-default' as const) : ('by-default' as const);
}
