import type { Notice } from '../../partnership/notices.ts';

/** The message that shows a closed vote's result is to say how things stand. */
export const resultNotice = (forum: string, vote: string): Notice => ({
  forum,
  slot: `result:${vote}`,
  show: { subject: 'result', vote },
});
