import { carriedOut } from '../../partnership/carried-out.ts';
import type { Answers } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { MinutesRequest } from './requests.ts';
import { readableMeeting } from '../meetings/replies.ts';
import { heldMeetings } from '../meetings/minutes-number.ts';
import { presentMinutes } from './present.ts';

export const minutesAnswers: Answers<MinutesRequest> = {
  async minutes(context, { meeting: id, page }) {
    const [latest] = heldMeetings(context.state, context.session.forum);
    const meeting = id === undefined ? latest : readableMeeting(context, id);
    if (!meeting) return refusedWith({ code: id === undefined ? 'no-minutes' : 'unknown-meeting' });
    return show(presentMinutes(await context.session.presenting(context), meeting, page));
  },
  'approve-minutes'(context, { meeting }) {
    return carriedOut(context, { type: 'approveMinutes', meeting }, ({ facts, state }) => {
      if (facts.length === 0) return { message: 'minutes-approved-already' };
      const after = state.status === 'registered' ? state.meetings.get(meeting) : undefined;
      return { message: after?.status === 'approved' ? 'minutes-approved-by-all' : 'minutes-approved' };
    });
  },
};
