/** Ids made from names, for profiles that people add themselves. */

/** Leaves room for a number that tells two ids apart; a slug is at most 60. */
const LONGEST_FROM_NAME = 50;

/** "Nämnden för funktionsstöd" is `namnden-for-funktionsstod`. Empty when no letter or digit is left. */
const slugFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_FROM_NAME)
    .replace(/^-+|-+$/g, '');

/**
 * @param instead the id of a name in which nothing can be spelt with a–z and digits
 * @returns an id that is not among those taken
 */
export function idFor(name: string, instead: string, taken: ReadonlySet<string>): string {
  const base = slugFrom(name) || instead;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** One id for each name, all different. */
export function idsFor(names: readonly string[], instead: (ordinal: number) => string): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const id = idFor(name, instead(index + 1), taken);
    taken.add(id);
    return id;
  });
}
