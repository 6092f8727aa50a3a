import type { Refusal } from '../../../partnership/domain/refusal.ts';
import type { Read } from '../../../partnership/domain/typed-value.ts';
import type { FieldPlace, Finding } from './draft.ts';

/** Collects what is wrong with a draft, so that everything can be said at once. */
export class Findings {
  readonly all: Finding[] = [];

  /** The value, or undefined when it has been noted why there is none. */
  read<Value>(place: FieldPlace, read: Read<Value>): Value | undefined {
    if (read.ok) return read.value;
    this.refuse(place, read.refusal);
    return undefined;
  }

  refuse(place: FieldPlace | { readonly field: 'parties' }, refusal: Refusal): void {
    this.all.push({ ...place, refusal });
  }
}
