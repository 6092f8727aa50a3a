import type { Refusal } from '../domain/refusal.ts';
import type { Say } from './texts.ts';
import { dateInWords, decisionNumber, timeInWords, weekdayInWords } from './wording.ts';

/** What people call the parties and members whose ids stand in a refusal. */
export type Names = Readonly<Record<string, string>>;

/** Why it was refused and what to do instead. */
export function refusalInWords(say: Say, refusal: Refusal, names: Names = {}): string {
  switch (refusal.code) {
    case 'already-registered':
      return say('refusal.already-registered', { partnership: refusal.partnership });
    case 'seat-not-filled':
      return say('refusal.seat-not-filled', {
        party: names[refusal.party] ?? refusal.party,
        least: refusal.least,
      });
    case 'seat-of-another-party':
      return say('refusal.seat-of-another-party', { party: names[refusal.party] ?? refusal.party });
    case 'person-holds-two-seats':
      return say('refusal.person-holds-two-seats', {
        person: names[refusal.member] ?? say('seats.same-person'),
      });
    case 'question-too-long':
      return say('refusal.question-too-long', { longest: refusal.longest });
    case 'too-many-open-votes':
      return say('refusal.too-many-open-votes', { most: refusal.most });
    case 'vote-closed':
      return say('refusal.vote-closed', { decision: decisionNumber(say, refusal.decision) });
    case 'recusal-reason-too-long':
      return say('refusal.recusal-reason-too-long', { longest: refusal.longest });
    case 'date-unknown':
    case 'date-does-not-exist':
    case 'time-unknown':
    case 'time-does-not-exist':
    case 'ends-before-it-starts':
      return say(`refusal.${refusal.code}`, { typed: refusal.typed });
    case 'date-ambiguous': {
      const [first, second] = refusal.days;
      return say('refusal.date-ambiguous', {
        typed: refusal.typed,
        first: dateInWords(say, first),
        second: dateInWords(say, second),
      });
    }
    case 'weekday-does-not-fit':
      return say('refusal.weekday-does-not-fit', {
        date: dateInWords(say, refusal.day),
        weekday: weekdayInWords(say, refusal.day),
      });
    case 'time-skipped':
      return say('refusal.time-skipped', {
        date: dateInWords(say, refusal.day),
        time: timeInWords(say, refusal.time),
      });
    case 'in-the-past': {
      const date = dateInWords(say, refusal.day);
      return refusal.time === undefined
        ? say('refusal.day-in-the-past', { date })
        : say('refusal.time-in-the-past', { date, time: timeInWords(say, refusal.time) });
    }
    case 'not-registered':
    case 'not-a-member':
    case 'unknown-agreement':
    case 'unknown-forum':
    case 'unknown-seat':
    case 'person-not-in-chat':
    case 'question-missing':
    case 'unknown-vote':
    case 'no-open-vote':
    case 'several-open-votes':
    case 'not-an-elector':
    case 'recused':
    case 'recusal-reason-missing':
    case 'language-unknown':
    case 'contains-personal-identity-number':
    case 'date-missing':
    case 'several-dates':
    case 'time-missing':
      return say(`refusal.${refusal.code}`);
  }
}
