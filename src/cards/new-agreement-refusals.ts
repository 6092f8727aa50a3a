import type { AgreementRefusal } from '../domain/refusal.ts';
import type { Say } from './texts.ts';
import { dateInWords } from './wording.ts';

/** Why what was typed in a field of a new agreement cannot be used, and what to do. */
export function agreementRefusalInWords(say: Say, refusal: AgreementRefusal): string {
  const { code, ...particulars } = refusal;
  return say(`refusal.${code}`, {
    ...particulars,
    ...('to' in particulars && { to: dateInWords(say, particulars.to) }),
  });
}
