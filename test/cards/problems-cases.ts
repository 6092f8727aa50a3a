import type { ProblemMessage, ProblemView } from '../../src/application/problems/views.ts';
import type { ProblemRefusal } from '../../src/domain/problems/refusals.ts';
import type { OfEach, Refusals } from './message-cases.ts';

/** Every view of problems, and every way it can look: one golden file per case and language. */
export const problemCases: Readonly<Record<string, ProblemView>> = {};

export const problemRefusals: Refusals<ProblemRefusal> = {
  'unknown-problem': { code: 'unknown-problem' },
};

export const problemMessages: OfEach<ProblemMessage> = {};
