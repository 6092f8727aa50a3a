import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import type { MinutesRequest } from './requests.ts';
import { readableMeeting } from '../meetings/replies.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { heldMeetings } from '../meetings/minutes-number.ts';
import { presentMinutes } from './present.ts';

export const minutesAnswers: Answers<MinutesRequest> = {
  minutes: showMinutes,
  'approve-minutes': approveMinutes,
};

async function showMinutes(
  context: RequestContext,
  { meeting: id, page }: { meeting?: string; page?: number },
): Promise<Reply> {
  const [latest] = heldMeetings(context.state, context.session.forum);
  const meeting = id === undefined ? latest : readableMeeting(context, id);
  if (!meeting) return refusedWith({ code: id === undefined ? 'no-minutes' : 'unknown-meeting' });
  return show(presentMinutes(await context.session.presenting(context), meeting, page));
}

async function approveMinutes(context: RequestContext, { meeting }: { meeting: string }): Promise<Reply> {
  const { session } = context;
  const outcome = await session.execute({ type: 'approveMinutes', forum: session.forum, meeting });
  if (!outcome.ok) return refusedHere(context, outcome.refusal);
  if (outcome.facts.length === 0) return say({ message: 'minutes-approved-already' });
  const after = outcome.state.status === 'registered' ? outcome.state.meetings.get(meeting) : undefined;
  return say({ message: after?.status === 'approved' ? 'minutes-approved-by-all' : 'minutes-approved' });
}
