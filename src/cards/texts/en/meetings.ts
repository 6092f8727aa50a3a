import type { meetings as swedish } from '../sv/meetings.ts';

/** Meetings: notice, agenda and minutes. */
export const meetings = {
  'refusal.unknown-meeting':
    'There is no such meeting in this chat. Write @Samverka agenda to see the next meeting.',
} satisfies typeof swedish;
