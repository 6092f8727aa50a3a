import type { Refusal, RefusalCode } from '../domain/refusal.ts';

const ABOUT_WHAT_WAS_FILLED_IN: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'text-missing',
  'text-too-long',
  'contains-personal-identity-number',
  'question-missing',
  'question-too-long',
  'last-day-passed',
  'last-day-too-far',
  'recusal-reason-missing',
  'recusal-reason-too-long',
  'unknown-issue-kind',
  'date-missing',
  'date-does-not-exist',
  'time-missing',
  'time-does-not-exist',
  'time-skipped',
  'meeting-in-the-past',
  'meeting-collides',
  'extra-meeting-reason-missing',
  'cancel-reason-missing',
  'substitute-name-missing',
  'matter-missing',
  'substitute-unnamed',
  'leader-not-present',
  'chair-opens',
  'chair-not-chosen',
  'chair-term-missing',
  'chair-term-past',
  'first-decision-left',
  'unknown-decision',
  'written-needs-a-last-day',
  'written-during-a-meeting',
]);

/** Whether what was filled in is what is wrong: then the form comes back with all of it. Anything else is a sentence. */
export const isAboutForm = ({ code }: Refusal): boolean => ABOUT_WHAT_WAS_FILLED_IN.has(code);
