import type { NotReachedReason } from './deliveries.ts';
import type { MemberId } from './domain/seats.ts';

/** Who has not been reached with what concerns them, as far as the bot knows. Moments are UTC, ISO 8601. */
export interface Reach {
  readonly persons: readonly PersonNotReached[];
  /** Forums whose chat cannot be written to, and since when. */
  readonly forums: readonly { readonly forum: string; readonly since: string }[];
  /** Where in Teams a person adds the bot; undefined where it is not known. */
  readonly appLink?: string;
}

export interface PersonNotReached {
  readonly member: MemberId;
  readonly why: NotReachedReason;
  readonly since: string;
  /** The first words of each message, oldest first. */
  readonly says: readonly string[];
}
