import type { Names } from '../partnership/reply.ts';

/** How a field of some name is said, in every refusal and message: ids by what people call them, choices by their words. */
const SAID: Readonly<Record<string, (value: unknown, names: Names) => unknown>> = {
  party: called,
  forum: called,
  member: (value, names) => names[String(value)] ?? { say: 'seats.same-person' },
  /** What was voted: a word, or an alternative as it was written. */
  choice: (value) =>
    typeof value === 'string'
      ? { say: `voted.${value}` }
      : { ...asRecord(value), say: 'proviso' in asRecord(value) ? 'voted.with-proviso' : 'voted.for' },
};

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function called(value: unknown, names: Names): unknown {
  return typeof value === 'string' ? (names[value] ?? value) : value;
}

/** The fields of a refusal or a message as its sentence says them. */
export const named = (
  fields: Readonly<Record<string, unknown>>,
  names: Names = {},
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, SAID[name]?.(value, names) ?? value]),
  );
