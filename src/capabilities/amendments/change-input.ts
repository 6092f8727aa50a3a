import { CHANGE_KINDS } from '../changes/domain/kinds.ts';
import type { ChangeKind } from '../changes/domain/kinds.ts';

/** What is to be changed is ticked, and what is filled in for it comes back under its kind and its own name. */
const TICKED = 'change:';
const FILLED = 'set:';

export const tickInput = (kind: ChangeKind): string => `${TICKED}${kind}`;
export const settingInput = (kind: ChangeKind, field: string): string => `${FILLED}${kind}:${field}`;

/** The kinds that were ticked, in their own order; undefined: none. */
export function tickedKinds(data: Readonly<Record<string, unknown>>): readonly ChangeKind[] | undefined {
  const ticked = CHANGE_KINDS.filter((kind) => data[tickInput(kind)] === 'true');
  return ticked.length > 0 ? ticked : undefined;
}

/** What was filled in, by kind and field; parsed and bounded with the rest of the card's data. */
export function filledSettings(
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const filled = Object.entries(data).flatMap(([input, typed]) =>
    input.startsWith(FILLED) ? [[input.slice(FILLED.length), typed]] : [],
  );
  return filled.length > 0 ? (Object.fromEntries(filled) as Record<string, unknown>) : undefined;
}

/** The fields of one kind, by their own names. */
export const settingsOf = (
  kind: ChangeKind,
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([name, typed]) =>
      name.startsWith(`${kind}:`) ? [[name.slice(kind.length + 1), typed]] : [],
    ),
  );
