import { z } from 'zod';
import type { Agreement, Label, Source } from '../../../agreement/domain/profile.ts';
import type { Apply, Changed } from '../../../partnership/domain/agreement-in-force.ts';
import { KINDS, kindOf } from './kinds.ts';
import type { Change } from './kinds.ts';

export type { Change, ChangeKind } from './kinds.ts';

const [first, ...others] = KINDS.map(({ schema }) => schema);
if (!first) throw new Error('nothing can be changed');

/** A change as the journal keeps it, of one of the kinds there are: read from a list, TypeScript forgets which schemas. */
const changeSchema = z.union([first, ...others]) as unknown as z.ZodType<Change>;

const MOST_CHANGES = 20;

export const changesSchema = z.array(changeSchema).min(1).max(MOST_CHANGES).readonly();

/**
 * The agreement with what a decision changes in it: the decision is the source of that from then on. What all have signed
 * meanwhile stays, whatever was known when the group's vote opened.
 */
export const applied: Apply = (agreement, { changes, decision, signed }) => {
  const number = `§ ${String(decision.number)}/${String(decision.year)}`;
  const source: Source = { kind: signed ? 'amendment' : 'group-decision', decision: number };
  return changes.reduce(
    (before, change) =>
      holdsAfter(before, change, signed) ? kindOf(change.kind).apply(before, change, source) : before,
    agreement,
  );
};

/** What takes signatures holds only with them. @param before the agreement that it would change */
export const holdsAfter = (before: Agreement, change: Change, signed: boolean): boolean =>
  signed || kindOf(change.kind).needs(before, change) !== 'agreement';

/** What holds by each of them, a sentence each. @param agreement before they hold */
export const changesInWords = (agreement: Agreement, changes: Changed['changes']): readonly Label[] =>
  changes.map((change) => kindOf(change.kind).words(change, agreement));
