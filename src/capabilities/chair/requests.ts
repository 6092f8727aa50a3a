export type ChairRequest =
  | { ask: 'chair-form'; meeting: string; item: string }
  | { ask: 'elect-chair'; meeting: string; item: string; member: string; until: string };
