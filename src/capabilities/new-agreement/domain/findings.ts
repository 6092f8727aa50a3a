import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { DraftPlace, DraftProblem } from './draft.ts';
import type { Read } from '../../../partnership/domain/typed-value.ts';

/** Collects what is wrong with a draft, so that everything can be said at once. */
export class Findings {
  readonly problems: DraftProblem[] = [];

  /** The value, or undefined when it has been noted as a problem. */
  read<Value>(place: DraftPlace, read: Read<Value>): Value | undefined {
    if (read.ok) return read.value;
    this.refuse(place, read.refusal);
    return undefined;
  }

  refuse(place: DraftPlace, refusal: Refusal): void {
    this.problems.push({ ...place, refusal });
  }
}
