import type { Agreement } from '../agreement/domain/profile.ts';
import type { Partnership, Registered } from '../partnership/domain/state.ts';
import { registeredWith } from '../partnership/domain/agreement-in-force.ts';
import type { Fact, FactContext } from './facts.ts';
import type { FoldsOf } from '../partnership/domain/folding.ts';
import { registrationFolds } from './registration/domain/evolve.ts';
import { votingFolds } from './voting/domain/evolve.ts';
import { groupRuleFolds } from './group-rules/domain/group-rules.ts';
import { amendmentFolds } from './amendments/domain/evolve.ts';
import { meetingFolds } from './meetings/domain/evolve.ts';
import { problemFolds } from './problems/domain/evolve.ts';
import { reportFolds } from './reports/domain/evolve.ts';
import { dutyFolds } from './duties/domain/evolve.ts';
import { agreementSchema } from '../agreement/domain/profile.ts';
import { FactOutOfOrder } from '../partnership/domain/fact-order.ts';

const begun = (agreement: Agreement): Registered => ({
  status: 'registered',
  ...registeredWith(agreement),
  forums: new Map(),
  votes: new Map(),
  decisions: [],
  amendments: new Map(),
  meetings: new Map(),
  matters: new Map(),
  chairs: new Map(),
  problems: new Map(),
  reports: new Map(),
  reminders: [],
  fulfilled: new Map(),
});

type Fold = (state: Registered, fact: Fact, context: FactContext) => Registered;

/** Where several fold the same fact, they do so in this order: a meeting sees the vote as it is after the fact. */
const CAPABILITIES: readonly Partial<FoldsOf<Fact>>[] = [
  registrationFolds,
  votingFolds,
  groupRuleFolds,
  amendmentFolds,
  meetingFolds,
  problemFolds,
  reportFolds,
  dutyFolds,
];

/** Folds one fact into the state. Pure; never refuses: what is in the journal has happened. */
export function evolve(state: Partnership, fact: Fact, context: FactContext): Partnership {
  if (fact.type === 'partnershipRegistered') return begun(agreementSchema.parse(fact.agreement));
  if (state.status !== 'registered') throw new FactOutOfOrder(fact);
  return CAPABILITIES.reduce((before, folds) => {
    // The fold found by a fact's type takes that fact; TypeScript cannot follow the two together.
    const fold = folds[fact.type] as Fold | undefined;
    return fold ? fold(before, fact, context) : before;
  }, state);
}
