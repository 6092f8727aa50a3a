import { carriedOut } from '../../partnership/carried-out.ts';
import type { Answers } from '../../partnership/request-context.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { MinutesRequest } from './requests.ts';
import { readableMeeting } from '../meetings/replies.ts';
import { heldMeetings } from '../meetings/minutes-number.ts';
import { presentMinutes } from './present.ts';

type Pressed = 'minutes' | 'approve-minutes' | 'withdraw-approval' | 'read-minutes' | 'approve-correction';

/** What is pressed on minutes; what is filled in has its own answers. */
export const minutesAnswers: Answers<Extract<MinutesRequest, { ask: Pressed }>> = {
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
      return { message: after?.status === 'closed' ? 'minutes-approved' : 'minutes-approved-by-all' };
    });
  },
  'withdraw-approval': (context, { meeting }) =>
    carriedOut(context, { type: 'withdrawApproval', meeting }, { message: 'approval-withdrawn' }),
  'read-minutes': (context, { meeting }) =>
    carriedOut(context, { type: 'readMinutes', meeting }, { message: 'minutes-read' }),
  'approve-correction': (context, { meeting, correction }) =>
    carriedOut(context, { type: 'approveCorrection', meeting, correction }, ({ facts }) => ({
      message: 'correction-approved',
      number: facts.find((fact) => fact.type === 'minutesCorrected')?.number ?? 0,
    })),
};
