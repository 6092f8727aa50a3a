import { agreementInForce } from '../../../partnership/domain/agreement-in-force.ts';
import { holderOfRole } from '../../../partnership/domain/roles.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Agreement } from '../../../agreement/domain/profile.ts';
import type { EscalationStep } from '../../../agreement/domain/information.ts';
import { agreementForum } from '../../../partnership/domain/state.ts';
import type { Registered } from '../../../partnership/domain/state.ts';

/** A step of the agreement's escalation chain that the record can take. */
export interface Step {
  /** Its place in the agreement's chain, from 0. */
  readonly place: number;
  readonly rules: EscalationStep;
  /** Absent, as the role is: the counterpart. */
  readonly forum?: string;
  /** One of the agreement's roles. */
  readonly role?: string;
}

/** How a problem stands in the chain. */
export interface InChain {
  readonly step: number;
  readonly withRole?: string | undefined;
  readonly reportedAs?: string | undefined;
}

/**
 * The steps there are for a problem reported here. A step for what one role has seen (N12-23) is for that alone; one to a
 * role is left out as long as nobody has it, unless the problem is with it. So is one to a forum that has no chat yet,
 * unless it is the last.
 * @param day local ISO
 */
export function stepsOf(
  state: Registered,
  day: string,
  { step, withRole, reportedAs }: InChain,
): readonly Step[] {
  const named = agreementInForce(state, day).escalation.flatMap((rules, place): Step[] => {
    const { to, reportedBy } = rules;
    if (reportedBy !== undefined && reportedBy !== reportedAs) return [];
    if (to.kind === 'role') {
      const taken = to.role === withRole || (place > step && holderOfRole(state, to.role) !== undefined);
      return taken ? [{ place, rules, role: to.role }] : [];
    }
    return [{ place, rules, ...(to.kind === 'forum' && { forum: to.forum }) }];
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

/** With what a problem begins, by who reports it. */
interface Beginning {
  /** A role of the reporter that has a chain of its own. */
  readonly reportedAs?: string;
  /** The role that the chain begins with: somebody else than the reporter has it. */
  readonly role?: string;
  /** A role that it would have begun with, if anybody had it. */
  readonly vacant?: string;
}

/**
 * @param roles the agreement's roles that the reporter has and reports in; none for a representative, who speaks for the
 * party
 */
export function beginningOf(
  state: Registered,
  agreement: Agreement,
  roles: readonly string[],
  by: MemberId,
): Beginning {
  const steps = agreement.escalation;
  const reportedAs = steps.find(
    ({ reportedBy }) => reportedBy !== undefined && roles.includes(reportedBy),
  )?.reportedBy;
  const first = steps.find(({ reportedBy }) => reportedBy === undefined || reportedBy === reportedAs);
  if (first?.to.kind !== 'role') return {};
  const { role } = first.to;
  const held = holderOfRole(state, role);
  if (!held) return { vacant: role };
  if (held.member === by) return {};
  return { role, ...(reportedAs !== undefined && { reportedAs }) };
}
