import type { z } from 'zod';

/** An agreement profile that cannot be used. The message is one line: file, path in the JSON, reason. */
export class AgreementFileError extends Error {
  override readonly name = 'AgreementFileError';

  constructor(file: string, reason: string, path: readonly PropertyKey[] = []) {
    const where = path.length === 0 ? file : `${file}: ${inDots(path)}`;
    super(oneLine(`${where}: ${reason}`));
  }
}

/** The first problem that the schema found; one is enough to know where to begin. */
export function fromSchema(file: string, error: z.ZodError): AgreementFileError {
  const [first, ...others] = error.issues;
  if (!first) return new AgreementFileError(file, 'is not an agreement profile');
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const [unknownKey] = first.code === 'unrecognized_keys' ? first.keys : [];
  const path = unknownKey === undefined ? first.path : [...first.path, unknownKey];
  return new AgreementFileError(file, `${first.message}${more}`, path);
}

/** What a schema says by itself, in words for whoever writes the file; undefined leaves it to the schema. */
export function plainWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return 'is not a setting that a profile can have';
  if (issue.input === undefined) return 'is missing';
  if (issue.code === 'invalid_type') return `must be ${article(issue.expected)}`;
  if (issue.code === 'invalid_value')
    return `must be ${issue.values.map((value) => `"${String(value)}"`).join(' or ')}`;
  if (issue.code === 'invalid_union') return 'is not one of the kinds that are possible here';
  if (issue.code === 'too_big') return bound(issue.origin, 'most', issue.maximum);
  if (issue.code === 'too_small') return bound(issue.origin, 'least', issue.minimum);
  return undefined;
}

function bound(origin: string, end: 'most' | 'least', limit: number | bigint): string {
  if (origin === 'array') return `must have at ${end} ${String(limit)} ${limit === 1 ? 'entry' : 'entries'}`;
  return `must be at ${end} ${String(limit)}${origin === 'string' ? ' characters' : ''}`;
}

const article = (type: string): string =>
  type === 'int' ? 'a whole number' : `${/^[aeo]/.test(type) ? 'an' : 'a'} ${type}`;

const inDots = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((whole, part) => {
    if (typeof part === 'number') return `${whole}[${part}]`;
    return whole === '' ? String(part) : `${whole}.${String(part)}`;
  }, '');

const LONGEST_MESSAGE = 400;

/** File contents can end up in a parser's message: they must neither break the line nor fill the log. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').slice(0, LONGEST_MESSAGE);
