/**
 * Port: the processes that send now. Together they keep within Teams' rates, so each has to know how many they are.
 * Implementations pass `test/storage/instances.contract.ts`.
 */
export interface Instances {
  /**
   * Says that the process is there until a moment (milliseconds since the epoch).
   * @returns how many are there now, this one among them
   */
  present(id: string, now: number, until: number): Promise<number>;

  /** The process sends no more. */
  leave(id: string): Promise<void>;
}
