import type { Refusal } from '../../partnership/domain/refusal.ts';
import { LONGEST_URGENT_ACTION } from './domain/urgent.ts';

export type UrgentView = ReturnType<typeof presentUrgentForm>;

/** @param today no later day can be chosen */
export const presentUrgentForm = (
  filled: { readonly action: string; readonly text: string; readonly day: string },
  today: string,
  refusal?: Refusal,
) => ({ view: 'urgent-form' as const, ...filled, today, longest: LONGEST_URGENT_ACTION, refusal });
