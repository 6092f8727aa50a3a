import { z } from 'zod';
import { day, decisionNumber, fact, id } from '../../../partnership/domain/fact-fields.ts';

const correction = { meeting: id, correction: id };

export const chairFacts = [
  /** By the chair: who acts in their place, from and including one local day to another. The latest naming counts. */
  fact('actingChairNamed', { forum: id, member: id, from: day, to: day }),
  /** By the chair, or by whoever acts. */
  fact('actingChairEnded', { forum: id }),
  /** A representative asks whoever is to call meetings to do so. */
  fact('meetingRequested', { forum: id }),
  /**
   * Whom a meeting elected, or until when, as it should have been written. It holds when one from every party has
   * confirmed it; `party` is that of whoever proposes it.
   */
  fact('electionCorrectionProposed', {
    ...correction,
    decision: decisionNumber,
    member: id,
    until: day,
    party: id,
  }),
  fact('electionCorrectionConfirmed', { ...correction, party: id }),
  /** It is not right; or, by whoever proposed it, it is taken back. */
  fact('electionCorrectionDisputed', correction),
] as const;

export type ChairFact = z.infer<(typeof chairFacts)[number]>;
export type ChairFactOf<T extends ChairFact['type']> = Extract<ChairFact, { type: T }>;
