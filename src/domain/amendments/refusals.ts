export type AmendmentRefusal =
  | { code: 'unknown-amendment' }
  | { code: 'amendment-valid'; day: string }
  | { code: 'party-does-not-sign'; party: string }
  | { code: 'signed-before-decided'; day: string }
  | { code: 'signed-in-the-future'; day: string };
