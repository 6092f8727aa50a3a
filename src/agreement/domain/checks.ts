/**
 * What a schema of parts cannot see: that ids are unique and that whatever is pointed at exists.
 */

export interface AgreementProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Register = 'party' | 'forum' | 'role' | 'report' | 'indicator' | 'annex';

/**
 * By convention a string under one of these keys, wherever it stands in a profile, is the id of something
 * the profile has. A new setting that uses the key is checked without a word more.
 */
const POINTS_AT: Readonly<Record<string, Register>> = {
  party: 'party',
  parties: 'party',
  owner: 'party',
  owners: 'party',
  payer: 'party',
  payee: 'party',
  issuer: 'party',
  receiver: 'party',
  forum: 'forum',
  role: 'role',
  reportedBy: 'role',
  reports: 'report',
  indicator: 'indicator',
  annex: 'annex',
};

interface WithIds {
  readonly parties: readonly { readonly id: string }[];
  readonly forums: readonly { readonly id: string }[];
  readonly roles: readonly { readonly id: string }[];
  readonly reports: readonly { readonly id: string }[];
  readonly indicators: readonly { readonly id: string }[];
  readonly annexes: readonly { readonly id: string }[];
}

/** @returns what is wrong, each with the path to where; empty if nothing is */
export function referenceProblems(agreement: WithIds): readonly AgreementProblem[] {
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
  const known: Readonly<Record<Register, ReadonlySet<string>>> = {
    party: ids(agreement.parties),
    forum: ids(agreement.forums),
    role: ids(agreement.roles),
    report: ids(agreement.reports),
    indicator: ids(agreement.indicators),
    annex: ids(agreement.annexes),
  };
  return walk(agreement, [], undefined, known);
}

function walk(
  value: unknown,
  path: readonly (string | number)[],
  pointsAt: Register | undefined,
  known: Readonly<Record<Register, ReadonlySet<string>>>,
): readonly AgreementProblem[] {
  if (typeof value === 'string') {
    if (pointsAt === undefined || known[pointsAt].has(value)) return [];
    return [{ path, message: `there is no ${pointsAt} "${value}"` }];
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [
      ...repeated(items, path),
      ...items.flatMap((item, index) => walk(item, [...path, index], pointsAt, known)),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    walk(inner, [...path, key], Object.hasOwn(POINTS_AT, key) ? POINTS_AT[key] : undefined, known),
  );
}

/** The second of two entries of a list with the same id. */
function repeated(
  items: readonly unknown[],
  path: readonly (string | number)[],
): readonly AgreementProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string')
      return [];
    if (seen.has(item.id)) {
      return [{ path: [...path, index, 'id'], message: `"${item.id}" stands twice in the list` }];
    }
    seen.add(item.id);
    return [];
  });
}
