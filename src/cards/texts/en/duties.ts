import type { duties as swedish } from '../sv/duties.ts';

/** What the agreement makes due, and reminders of it. */
export const duties = {
  'refusal.unknown-duty': 'That duty is no longer there. Write @Samverka deadlines to see what applies now.',
} satisfies typeof swedish;
