import type { Answers, Asked } from '../../partnership/asked.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import type { Reply } from '../views.ts';
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
  asked: Asked,
  { meeting: id, page }: { meeting?: string; page?: number },
): Promise<Reply> {
  const [latest] = heldMeetings(asked.state, asked.scene.forum);
  const meeting = id === undefined ? latest : readableMeeting(asked, id);
  if (!meeting) return refusedWith({ code: id === undefined ? 'no-minutes' : 'unknown-meeting' });
  return show(presentMinutes(await asked.scene.presenting(asked), meeting, page));
}

async function approveMinutes(asked: Asked, { meeting }: { meeting: string }): Promise<Reply> {
  const { scene } = asked;
  const outcome = await scene.execute({ type: 'approveMinutes', forum: scene.forum, meeting });
  if (!outcome.ok) return refusedHere(asked, outcome.refusal);
  if (outcome.facts.length === 0) return say({ message: 'minutes-approved-already' });
  const after = outcome.state.status === 'registered' ? outcome.state.meetings.get(meeting) : undefined;
  return say({ message: after?.status === 'approved' ? 'minutes-approved-by-all' : 'minutes-approved' });
}
