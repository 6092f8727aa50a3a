import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { votingFacts } from '../voting/domain/facts.ts';
import { amendmentFacts } from './domain/facts.ts';
import { amendmentFolds } from './domain/evolve.ts';
import { renewalRules } from './domain/renewal.ts';
import { amendmentRules } from './domain/rules.ts';
import { amendmentNotices, amendmentSubjects } from './notices.ts';
import { renewalNews, renewalSubjects } from './renewal-news.ts';
import { amendmentAnswers } from './answers.ts';
import { filledSettings, tickedKinds } from './change-input.ts';
import type { AmendmentMessage } from './messages.ts';
import type { AmendmentView } from './present.ts';
import { amendmentRequests } from './requests.ts';
import type { AmendmentRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const amendments = {
  facts: amendmentFacts,
  folds: amendmentFolds,
  rules: { ...amendmentRules, ...renewalRules },
  tells: [
    telling(amendmentFacts, amendmentNotices),
    telling(amendmentFacts, renewalNews),
    telling(votingFacts, (fact, after) =>
      fact.type === 'decisionRevoked' ? amendmentNotices(fact, after) : [],
    ),
  ],
  subjects: [...amendmentSubjects, ...renewalSubjects] as const,
  /** Those who have recorded a signature, or renewed it. */
  names: ({ amendments }: Registered) =>
    [...amendments.values()].flatMap(({ signatures, renewed }) => [
      ...[...signatures.values()].map(({ recordedBy }) => recordedBy),
      ...(renewed ? [renewed.by] : []),
    ]),
  requests: amendmentRequests,
  composed: { kinds: tickedKinds, settings: filledSettings },
  answers: amendmentAnswers,
  words: { sv, en },
  types: undefined as Types<AmendmentRequest, AmendmentView, AmendmentMessage>,
};
