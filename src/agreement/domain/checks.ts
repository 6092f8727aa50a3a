/**
 * What a schema of parts cannot see: that ids are unique and that whatever is pointed at exists.
 */

type Path = readonly (string | number)[];

type List = 'parties' | 'forums' | 'roles' | 'reports' | 'indicators' | 'annexes';
type WithIds = Readonly<Record<List, readonly { readonly id: string }[]>>;

/**
 * What can be pointed at, and the list of the profile that it is in. By convention a string under one of the keys,
 * wherever it stands in a profile, is the id of something the profile has. A new setting that uses the key is checked
 * without a word more.
 */
const POINTED_AT: readonly { kind: string; list: List; keys: readonly string[] }[] = [
  {
    kind: 'party',
    list: 'parties',
    keys: ['party', 'parties', 'owner', 'owners', 'payer', 'payee', 'issuer', 'receiver'],
  },
  { kind: 'forum', list: 'forums', keys: ['forum'] },
  { kind: 'role', list: 'roles', keys: ['role', 'reportedBy'] },
  { kind: 'report', list: 'reports', keys: ['reports'] },
  { kind: 'indicator', list: 'indicators', keys: ['indicator'] },
  { kind: 'annex', list: 'annexes', keys: ['annex'] },
];

/** @returns what is wrong, each with the path to where; empty if nothing is */
export function referenceProblems(
  agreement: WithIds,
  value: unknown = agreement,
  path: Path = [],
  key = '',
): readonly { path: Path; message: string }[] {
  if (typeof value === 'string') {
    const pointed = POINTED_AT.find(({ keys }) => keys.includes(key));
    if (!pointed || agreement[pointed.list].some(({ id }) => id === value)) return [];
    return [{ path, message: `there is no ${pointed.kind} "${value}"` }];
  }
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return [
      ...repeated(items, path),
      ...items.flatMap((item, index) => referenceProblems(agreement, item, [...path, index], key)),
    ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    referenceProblems(agreement, inner, [...path, name], name),
  );
}

/** The second of two entries of a list with the same id. */
function repeated(items: readonly unknown[], path: Path) {
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
