import type { RegistrationFact } from './domain/facts.ts';
import type { Notice } from '../../partnership/notices.ts';

export function registrationNotices(fact: RegistrationFact): readonly Notice[] {
  if (fact.type !== 'seatsAssigned') return [];
  return [{ forum: fact.forum, slot: registrationSlot(fact.forum), show: { subject: 'registration' } }];
}

export const registrationSlot = (forum: string): string => `registration:${forum}`;
