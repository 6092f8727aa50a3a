import type { Agreement, Label } from '../../agreement/domain/profile.ts';
import { CLOCK } from '../../partnership/domain/actor.ts';
import type { ProblemEvent } from './domain/problem.ts';

/** What a text says of an event: by whom it was turned on, and to whom. */
export function eventInWords({ what, by, forum, role }: ProblemEvent): string {
  if (what !== 'passed-on') return what;
  const how = by === CLOCK ? 'passed-on' : 'handed-on';
  if (role !== undefined) return `${how}-to-role`;
  return forum === undefined ? `${how}-to-counterpart` : how;
}

/** As the agreement calls it. */
export const roleName = ({ roles }: Pick<Agreement, 'roles'>, role: string): Label =>
  roles.find(({ id }) => id === role)?.name ?? { sv: role, en: role };
