import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { registrationFacts } from './domain/facts.ts';
import { registrationFolds } from './domain/evolve.ts';
import { registrationRules } from './domain/rules.ts';
import { registrationNotices, registrationSubjects } from './notices.ts';
import type { RegistrationMessage } from './messages.ts';
import type { RegistrationView } from './present.ts';
import { chosenSeats } from './seat-input.ts';
import { registrationRequests } from './requests.ts';
import type { RegistrationRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const registration = {
  facts: registrationFacts,
  folds: registrationFolds,
  rules: registrationRules,
  tells: [telling(registrationFacts, registrationNotices)],
  subjects: registrationSubjects,
  /** Those who hold seats. */
  names: ({ forums }: Registered) =>
    [...forums.values()].flatMap(({ seats }) => seats.map(({ member }) => member)),
  requests: registrationRequests,
  composed: { seats: chosenSeats },
  words: { sv, en },
  types: undefined as Types<RegistrationRequest, RegistrationView, RegistrationMessage>,
};
