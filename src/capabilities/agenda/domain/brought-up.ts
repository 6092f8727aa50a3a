import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { Registered } from '../../../partnership/domain/state.ts';

/** How what is on an agenda, or was, came there. */
export interface BroughtUp {
  readonly title: string;
  /** Who proposed the matter, raised the problem or told what is told; `CLOCK` where a waiting time ran out. */
  readonly by: MemberId;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** The forum that it comes from, if another. */
  readonly from?: string;
}

/**
 * By the id of the item, which stays the same when it is put off; undefined for what nobody brings up.
 * @param forum whose agenda it is
 */
export function broughtUp(state: Registered, item: string, forum?: string): BroughtUp | undefined {
  const [kind, id = ''] = item.split(/:(.*)/s);
  const found = FOUND[kind ?? '']?.(state, id);
  if (!found) return undefined;
  const { from, ...rest } = found;
  return { ...rest, ...(from !== undefined && from !== forum && { from }) };
}

function problem({ problems }: Registered, id: string): BroughtUp | undefined {
  const found = problems.get(id);
  const raised = found?.history.findLast(({ what }) => what === 'raised' || what === 'passed-on');
  return found && raised && { title: found.text, by: raised.by, at: raised.at, from: found.forum };
}

function notice({ information }: Registered, id: string): BroughtUp | undefined {
  const found = information.get(id);
  return found && { title: found.text, by: found.by, at: found.at, from: found.forum };
}

const FOUND: Readonly<Record<string, (state: Registered, id: string) => BroughtUp | undefined>> = {
  matter: ({ matters }, id) => matters.get(id),
  problem,
  information: notice,
};
