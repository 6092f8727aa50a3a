import { answers } from './en/answers.ts';
import { common } from './en/common.ts';
import { newAgreement } from './en/new-agreement.ts';
import { partnership } from './en/partnership.ts';
import { vote } from './en/vote.ts';

/** All English wording: the same keys and parameters as the Swedish. */
export const en = { ...common, ...vote, ...partnership, ...newAgreement, ...answers };
