import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import type { Agreement } from '../../../agreement/domain/profile.ts';
import type { EscalationStep } from '../../../agreement/domain/information.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Registered } from '../../../partnership/domain/state.ts';

/** A step of the agreement's escalation chain that the record can take. */
export interface Step {
  /** Its place in the agreement's chain, from 0. */
  readonly place: number;
  readonly rules: EscalationStep;
  /** Absent: the counterpart. */
  readonly forum?: string;
}

/**
 * The steps there are for a problem reported here. A step for a role (N12-23) is left out: the agreement names the
 * role, and the record does not know who has it. So is one to a forum that has no chat yet, unless it is the last.
 * @param day local ISO
 */
export function stepsOf(state: Registered, day: string): readonly Step[] {
  const named = agreementInForce(state, day).escalation.flatMap((rules, place): Step[] => {
    if (rules.reportedBy !== undefined || rules.to.kind === 'role') return [];
    return [{ place, rules, ...(rules.to.kind === 'forum' && { forum: rules.to.forum }) }];
  });
  return named.filter(
    ({ forum }, index) => forum === undefined || state.forums.has(forum) || index === named.length - 1,
  );
}

/**
 * The forum that problems of this one are raised to (B-samverkansgrupp-78), otherwise the one where the agreement's
 * chain ends (N13-24), otherwise itself.
 */
export const raisesTo = (agreement: Agreement, forum: string): string =>
  agreementForum(agreement, forum)?.raisesTo?.value.forum ??
  agreement.escalation.flatMap(({ to }) => (to.kind === 'forum' ? to.forum : [])).at(-1) ??
  forum;
