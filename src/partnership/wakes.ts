/**
 * Port: when each partnership next has something due. A wake is moved earlier before the commit that needs it and
 * later only after what was due has been done, so a crash can cause a needless wake, never a missed one.
 * Implementations pass `test/storage/wake-store.contract.ts`.
 */
export interface WakeStore {
  /** Partnerships whose wake is at `now` or before, earliest first. Times are those of the partnerships' clock. */
  due(now: Date, most: number): Promise<readonly string[]>;

  /** Sets the partnership's one wake; a later call replaces it. `undefined`: nothing is due any more. */
  set(partnership: string, at: Date | undefined): Promise<void>;

  /**
   * Moves the wake to `at` unless it is at that time or before already. Of several callers at once the earliest stands.
   * @returns the wake that stands
   */
  sooner(partnership: string, at: Date): Promise<Date>;
}
