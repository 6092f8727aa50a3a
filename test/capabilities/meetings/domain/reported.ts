import type { Happened } from '../../../support/given.ts';
import { ANNA, BENGT, here, opened, usualAgenda, votedOn } from './held.ts';

export const BEFORE = '2025-02-05T11:00:00.000Z';
export const REPORTED = 'outside:vote-1';

/** § 1 was voted on a week before the meeting. */
export const between: readonly Happened[] = votedOn(undefined, 1, 'adopted').map(([by, fact]) => [
  by,
  fact,
  BEFORE,
]);

/** The meeting's agenda reports § 1. */
export const reporting: readonly Happened[] = opened(ANNA, here(ANNA, BENGT), [
  ...usualAgenda,
  {
    id: REPORTED,
    title: { sv: 'Ska vi?', en: 'Ska vi?' },
    origin: { kind: 'vote-between-meetings', vote: 'vote-1', decision: { year: 2025, number: 1 } },
  },
]);
