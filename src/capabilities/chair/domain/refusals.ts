/** Why a chair is not elected. */
export type ChairRefusal =
  | { code: 'chair-is-elected' }
  | { code: 'not-a-chair-matter' }
  | { code: 'chair-not-chosen' }
  | { code: 'chair-term-missing' }
  | { code: 'chair-term-past'; day: string };
