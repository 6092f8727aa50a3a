import { answers } from './sv/answers.ts';
import { common } from './sv/common.ts';
import { newAgreement } from './sv/new-agreement.ts';
import { partnership } from './sv/partnership.ts';
import { vote } from './sv/vote.ts';

/** All Swedish wording, as ICU messages. Swedish is the original: its keys are the keys there are. */
export const sv = { ...common, ...vote, ...partnership, ...newAgreement, ...answers };

export type TextKey = keyof typeof sv;
