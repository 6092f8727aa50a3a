import type { Fact } from '../../capabilities/index.ts';

/** A fact where it stands in the journal: in which commit, and who did it when (UTC, ISO 8601). */
export interface Recorded<F extends Fact = Fact> {
  readonly seq: number;
  readonly by: string;
  readonly at: string;
  readonly fact: F;
}
