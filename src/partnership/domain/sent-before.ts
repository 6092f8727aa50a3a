import { accept, refuse } from './refusal.ts';
import type { Decided } from './refusal.ts';

/**
 * For a form whose id stands for something already. A form may stay on the screen when it has been sent: sent again as it
 * was it has done its work, and with anything else in it nothing must look as if that were kept.
 */
export const sentBefore = <F>(asItStands: boolean): Decided<F> =>
  asItStands ? accept() : refuse({ code: 'form-sent-already' });
