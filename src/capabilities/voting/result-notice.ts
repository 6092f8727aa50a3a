import type { Notice } from '../../partnership/notices.ts';

/** Brings the message that shows a closed vote's result up to date. */
export const resultNotice = (forum: string, vote: string): Notice => ({
  forum,
  slot: `result:${vote}`,
  show: { subject: 'result', vote },
});
