/** SQLite's result codes (sqlite.org/rescode.html), without what their extended forms add. */
const BUSY = 5;
const IN_WORDS: Readonly<Record<number, string>> = {
  [BUSY]: 'another process has locked the file',
  6: 'another process has locked the file',
  8: 'the file or its folder may only be read',
  10: 'the disk cannot be read or written',
  11: 'the file is damaged',
  13: 'the disk is full',
  14: 'the file cannot be opened; it and its folder must be there, and this user must be allowed to write them',
  26: 'the file is not a database',
};

/** As SQLite throws it; some of what it does answers that it is busy instead. */
export class Busy extends Error {
  readonly errcode = BUSY;
}

function codeOf(error: unknown): number | undefined {
  const code: unknown = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code & 0xff : undefined;
}

/** Another process writes, or empties the log: the same again in a moment may do. */
export const isBusy = (error: unknown): boolean => codeOf(error) === BUSY;

/** The error with a reason that says what to look at, in one line; as it is where SQLite is not at fault. */
export function inPlainWords(error: unknown): unknown {
  const words = IN_WORDS[codeOf(error) ?? 0];
  return words === undefined ? error : new Error(words, { cause: error });
}
