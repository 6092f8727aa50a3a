/**
 * What a schema of parts cannot see: that ids are unique and that whatever is pointed at exists.
 */

interface AgreementProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What can be pointed at, and the list of the profile that it is in. */
const LISTS = {
  party: 'parties',
  forum: 'forums',
  role: 'roles',
  report: 'reports',
  indicator: 'indicators',
  annex: 'annexes',
} as const;
type Kind = keyof typeof LISTS;
type WithIds = Readonly<Record<(typeof LISTS)[Kind], readonly { readonly id: string }[]>>;

/**
 * By convention a string under one of these keys, wherever it stands in a profile, is the id of something
 * the profile has. A new setting that uses the key is checked without a word more.
 */
const POINTS_AT: Readonly<Record<string, Kind>> = {
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

/** @returns what is wrong, each with the path to where; empty if nothing is */
export function referenceProblems(agreement: WithIds): readonly AgreementProblem[] {
  return walk(agreement, [], undefined, (kind, id) =>
    agreement[LISTS[kind]].some((entry) => entry.id === id),
  );
}

function walk(
  value: unknown,
  path: readonly (string | number)[],
  pointsAt: Kind | undefined,
  exists: (kind: Kind, id: string) => boolean,
): readonly AgreementProblem[] {
  if (typeof value === 'string') {
    if (pointsAt === undefined || exists(pointsAt, value)) return [];
    return [{ path, message: `there is no ${pointsAt} "${value}"` }];
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [
      ...repeated(items, path),
      ...items.flatMap((item, index) => walk(item, [...path, index], pointsAt, exists)),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    walk(inner, [...path, key], Object.hasOwn(POINTS_AT, key) ? POINTS_AT[key] : undefined, exists),
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
