import type { problems as swedish } from '../sv/problems.ts';

/** Problems, from report to resolution. */
export const problems = {
  'refusal.unknown-problem':
    'There is no such problem in this chat. Write @Samverka problem to see which are open.',
} satisfies typeof swedish;
