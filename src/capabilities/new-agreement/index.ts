import type { Types } from '../../partnership/capability.ts';
import { newAgreementFields } from './draft-input.ts';
import type { NewAgreementView } from './present.ts';
import { newAgreementRequests } from './requests.ts';
import type { NewAgreementRequest } from './requests.ts';
import { en } from './words.en.ts';
import { sv } from './words.sv.ts';

/** What this capability hands over. Registration answers its requests. */
export const newAgreement = {
  requests: newAgreementRequests,
  composed: { draft: newAgreementFields },
  words: { sv, en },
  types: undefined as Types<NewAgreementRequest, NewAgreementView, never>,
};
