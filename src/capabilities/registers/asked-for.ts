import { REGISTER_KINDS } from './domain/kinds.ts';

/** What of the registers somebody wants to see. */
export interface AskedFor {
  /** A kind; empty for all of them. */
  readonly register: string;
  readonly year?: number | undefined;
  readonly search: string;
}

const NAMES = REGISTER_KINDS.flatMap(({ id, name, typed }) =>
  [name.sv, name.en, ...typed].map((words) => ({ id, words: words.toLocaleLowerCase('sv') })),
).sort((one, other) => other.words.length - one.words.length);

/** What was typed after the command: `klagomål 2025 värme` is the complaints of a year that speak of heating. */
export function readTyped(typed: string): AskedFor {
  const text = typed.trim().replace(/\s+/g, ' ');
  const lower = text.toLocaleLowerCase('sv');
  const named = NAMES.find(({ words }) => lower === words || lower.startsWith(`${words} `));
  const rest = text.slice(named?.words.length ?? 0).trim();
  const [, year, after] = /^(\d{4})(?: (.*))?$/.exec(rest) ?? [];
  return {
    register: named?.id ?? '',
    ...(year !== undefined && { year: Number(year) }),
    search: year === undefined ? rest : (after ?? ''),
  };
}
