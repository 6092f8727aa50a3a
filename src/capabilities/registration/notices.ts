import { z } from 'zod';
import type { RegistrationFact } from '../facts.ts';
import type { Notice } from '../notices.ts';

export const registrationSubjects = [z.strictObject({ subject: z.literal('registration') })] as const;

export function registrationNotices(fact: RegistrationFact): readonly Notice[] {
  if (fact.type !== 'seatsAssigned') return [];
  return [{ forum: fact.forum, slot: registrationSlot(fact.forum), show: { subject: 'registration' } }];
}

export const registrationSlot = (forum: string): string => `registration:${forum}`;
