import type { FactContext } from '../../../partnership/domain/folding.ts';
import type { MemberId } from '../../../partnership/domain/seats.ts';
import type { DutyFact } from './facts.ts';

type Reminded = Extract<DutyFact, { type: 'reminded' }>;

/** A reminder that has been given, and when: UTC, ISO 8601. */
export type Reminder = Readonly<Omit<Reminded, 'type' | 'v'> & { at: string }>;

/** A duty somebody has said is done, where the record cannot see it by itself. */
export interface Fulfilment {
  readonly by: MemberId;
  readonly at: string;
  readonly note?: string;
  /** Which time it was said, from 1. */
  readonly time: number;
  /** Who has taken it back, and when: it is not done. */
  readonly reopened?: FactContext;
}
