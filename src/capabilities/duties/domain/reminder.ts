import type { MemberId } from '../../../partnership/domain/seat-holder.ts';

/** When, relative to the day a duty is due, somebody is reminded of it. */
export type Stage = 'before' | 'due' | 'overdue';

/** A reminder that has been given. `to` is empty when it was for the forum's chat. */
export interface Reminder {
  readonly duty: string;
  readonly stage: Stage;
  /** The local day it was given. */
  readonly day: string;
  readonly forum: string;
  readonly to: readonly MemberId[];
  /** UTC, ISO 8601. */
  readonly at: string;
}

/** A duty somebody has said is done, where the record cannot see it by itself. */
export interface Fulfilment {
  readonly by: MemberId;
  readonly at: string;
  readonly note?: string;
}
