import { telling } from '../../partnership/capability.ts';
import type { Types } from '../../partnership/capability.ts';
import { CLOCK } from '../../partnership/domain/actor.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import { beganIn } from './beginning-fields.ts';
import { registrationFacts } from './domain/facts.ts';
import { registrationFolds } from './domain/evolve.ts';
import { registrationRules } from './domain/rules.ts';
import { registrationNotices, registrationSubjects } from './notices.ts';
import { seatNews, seatNewsSubjects } from './seat-news.ts';
import type { RegistrationMessage } from './messages.ts';
import type { RegistrationView } from './present.ts';
import { chosenSeats } from './seat-input.ts';
import { registrationRequests } from './requests.ts';
import type { RegistrationRequest } from './requests.ts';
import { seatEn } from './seat-words.en.ts';
import { seatSv } from './seat-words.sv.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

export const registration = {
  facts: registrationFacts,
  folds: registrationFolds,
  rules: registrationRules,
  tells: [telling(registrationFacts, registrationNotices), telling(registrationFacts, seatNews)],
  subjects: [...registrationSubjects, ...seatNewsSubjects],
  /** Those who have or have had seats, are to have them or have roles, and who saw to it. */
  names: ({ forums }: Registered) =>
    [...forums.values()]
      .flatMap(({ seats, register: { tenures, waiting, temporaries, roles, named } }) => [
        ...[...seats, ...roles, ...named].map(({ member }) => member),
        ...[...tenures, ...waiting, ...temporaries].flatMap(({ member, by }) => [member, by]),
      ])
      .filter((member) => member !== CLOCK),
  requests: registrationRequests,
  composed: { seats: chosenSeats, began: beganIn },
  words: { sv: { ...sv, ...seatSv }, en: { ...en, ...seatEn } },
  types: undefined as Types<RegistrationRequest, RegistrationView, RegistrationMessage>,
};
