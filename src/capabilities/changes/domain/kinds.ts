import type { Kind } from './kind.ts';
import { cadence } from './kinds/cadence.ts';
import { chairTerm } from './kinds/chair-term.ts';
import { escalationTime } from './kinds/escalation-time.ts';
import { groupRule } from './kinds/group-rule.ts';
import { lastDay } from './kinds/last-day.ts';
import { reportContent } from './kinds/report-content.ts';
import { seats } from './kinds/seats.ts';

/** The closed list of what a decision can change, in the order in which people choose. */
export const KINDS = [lastDay, cadence, groupRule, chairTerm, escalationTime, seats, reportContent] as const;

type Changes<K> = K extends Kind<infer C> ? C : never;

/** What a decision sets, as the journal keeps it. */
export type Change = Changes<(typeof KINDS)[number]>;
export type ChangeKind = Change['kind'];

export const CHANGE_KINDS = KINDS.map(({ kind }) => kind);

/** The kind by its name takes the changes of that kind; TypeScript cannot follow the two together. */
export const kindOf = (kind: ChangeKind): Kind<Change> =>
  KINDS.find((one) => one.kind === kind) as unknown as Kind<Change>;
