import type { DutyMessage, DutyView } from '../../src/application/duties/views.ts';
import type { DutyRefusal } from '../../src/domain/duties/refusals.ts';
import type { OfEach, Refusals } from './message-cases.ts';

/** Every view of duties, and every way it can look: one golden file per case and language. */
export const dutyCases: Readonly<Record<string, DutyView>> = {};

export const dutyRefusals: Refusals<DutyRefusal> = {
  'unknown-duty': { code: 'unknown-duty' },
};

export const dutyMessages: OfEach<DutyMessage> = {};
