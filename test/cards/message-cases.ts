import type { Message, Refused } from '../../src/application/views.ts';
import type { MomentProblem, Refusal } from '../../src/domain/refusal.ts';
import { dutyMessages, dutyRefusals } from './duties-cases.ts';
import { meetingMessages, meetingRefusals } from './meetings-cases.ts';
import { problemMessages, problemRefusals } from './problems-cases.ts';
import { reportMessages, reportRefusals } from './reports-cases.ts';

const decision = { year: 2026, number: 7 };

/** The compiler asks for a line when a refusal or a message is added. */
export type Refusals<R extends { code: string }> = { readonly [C in R['code']]: Extract<R, { code: C }> };
export type OfEach<M extends { message: string }> = {
  readonly [N in M['message']]: Extract<M, { message: N }>;
};

const momentProblems: Refusals<MomentProblem> = {
  'date-missing': { code: 'date-missing' },
  'date-unknown': { code: 'date-unknown', typed: '12/2' },
  'date-does-not-exist': { code: 'date-does-not-exist', typed: '30 februari' },
  'date-ambiguous': { code: 'date-ambiguous', typed: '3/4', days: ['2025-04-03', '2025-03-04'] },
  'several-dates': { code: 'several-dates' },
  'weekday-does-not-fit': { code: 'weekday-does-not-fit', day: '2025-02-12' },
  'time-missing': { code: 'time-missing' },
  'time-unknown': { code: 'time-unknown', typed: 'kl 9 eller 10' },
  'time-does-not-exist': { code: 'time-does-not-exist', typed: 'kl 25' },
  'time-skipped': { code: 'time-skipped', day: '2025-03-30', time: '02:30' },
  'ends-before-it-starts': { code: 'ends-before-it-starts', typed: '15-13' },
  'day-in-the-past': { code: 'day-in-the-past', day: '2025-01-12' },
  'time-in-the-past': { code: 'time-in-the-past', day: '2025-01-12', time: '09:30' },
};

export const refusals: Refusals<Refusal> = {
  ...meetingRefusals,
  ...problemRefusals,
  ...reportRefusals,
  ...dutyRefusals,
  'field-missing': { code: 'field-missing' },
  'choice-missing': { code: 'choice-missing' },
  'number-out-of-range': { code: 'number-out-of-range', least: 1, most: 10 },
  'day-unknown': { code: 'day-unknown' },
  'ends-before-it-begins': { code: 'ends-before-it-begins' },
  'continuation-after-the-end': { code: 'continuation-after-the-end', day: '2027-12-31' },
  'share-unknown': { code: 'share-unknown' },
  'share-not-a-majority': { code: 'share-not-a-majority' },
  'too-few-parties': { code: 'too-few-parties', least: 2 },
  'too-many-parties': { code: 'too-many-parties', most: 6 },
  'party-name-twice': { code: 'party-name-twice' },
  'seats-least-above-most': { code: 'seats-least-above-most' },
  'organisation-number-missing': { code: 'organisation-number-missing' },
  'organisation-number-not-ten-digits': { code: 'organisation-number-not-ten-digits' },
  'organisation-number-third-digit': { code: 'organisation-number-third-digit', digit: 0 },
  'organisation-number-check-digit': { code: 'organisation-number-check-digit', expected: 5, found: 6 },
  'quote-without-section': { code: 'quote-without-section' },
  ...momentProblems,
  'text-missing': { code: 'text-missing' },
  'text-too-long': { code: 'text-too-long', longest: 2000 },
  'forum-needs-another': {
    code: 'forum-needs-another',
    group: { sv: 'samverkansgruppen', en: 'the collaboration group' },
    another: { sv: 'styrgruppen', en: 'the steering group' },
  },
  'profile-too-large': { code: 'profile-too-large' },
  'forum-opened-already': { code: 'forum-opened-already' },
  'not-registered': { code: 'not-registered' },
  'already-registered': { code: 'already-registered', partnership: 'Norma' },
  'unknown-group': { code: 'unknown-group' },
  'not-a-member': { code: 'not-a-member' },
  'unknown-agreement': { code: 'unknown-agreement' },
  'unknown-forum': { code: 'unknown-forum' },
  'unknown-seat': { code: 'unknown-seat' },
  'seat-not-filled': { code: 'seat-not-filled', party: 'forum-skill', least: 2 },
  'person-holds-two-seats': { code: 'person-holds-two-seats', member: 'm1' },
  'seat-of-another-party': { code: 'seat-of-another-party', party: 'funktionsstod' },
  'person-not-in-chat': { code: 'person-not-in-chat' },
  'question-missing': { code: 'question-missing' },
  'question-too-long': { code: 'question-too-long', longest: 500 },
  'too-many-open-votes': { code: 'too-many-open-votes', most: 10 },
  'unknown-vote': { code: 'unknown-vote' },
  'no-open-vote': { code: 'no-open-vote' },
  'several-open-votes': { code: 'several-open-votes' },
  'vote-closed': { code: 'vote-closed', decision },
  'last-day-passed': { code: 'last-day-passed', day: '2025-03-02' },
  'last-day-too-far': { code: 'last-day-too-far', day: '2026-03-03' },
  'voting-is-over': { code: 'voting-is-over', day: '2025-03-02' },
  'not-an-elector': { code: 'not-an-elector' },
  recused: { code: 'recused' },
  'recusal-reason-missing': { code: 'recusal-reason-missing' },
  'recusal-reason-too-long': { code: 'recusal-reason-too-long', longest: 500 },
  'language-unknown': { code: 'language-unknown' },
  'contains-personal-identity-number': { code: 'contains-personal-identity-number' },
};

export const messages: OfEach<Exclude<Message, Refused>> = {
  ...meetingMessages,
  ...problemMessages,
  ...reportMessages,
  ...dutyMessages,
  'ballot-recorded': { message: 'ballot-recorded', choice: 'yes' },
  'ballot-changed': { message: 'ballot-changed', choice: 'no' },
  'ballot-unchanged': { message: 'ballot-unchanged', choice: 'abstain' },
  'vote-opened': { message: 'vote-opened' },
  'vote-closed': { message: 'vote-closed', outcome: 'adopted', decision },
  'recusal-recorded': { message: 'recusal-recorded' },
  'language-set': { message: 'language-set', language: 'en' },
  registered: { message: 'registered', partnership: 'Norma' },
  'seats-changed': { message: 'seats-changed', partnership: 'Norma' },
  done: { message: 'done' },
  'done-in-the-group': { message: 'done-in-the-group' },
  'only-in-a-group': { message: 'only-in-a-group' },
  'input-not-understood': { message: 'input-not-understood' },
  'went-wrong': { message: 'went-wrong', correlationId: 'abc-123' },
};
