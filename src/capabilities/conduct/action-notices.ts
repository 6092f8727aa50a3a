import type { Registered } from '../../partnership/domain/state.ts';
import type { Notice } from '../../partnership/notices.ts';
import type { ActionFact } from '../actions/domain/facts.ts';
import { plannedMeetingNotices } from '../convening/notices.ts';
import { openMeeting } from '../meetings/domain/planned.ts';

/** What people have to do is on the agendas to come, and on that of the meeting that goes on: their cards follow. */
export function agendasOfActions({ action: id }: ActionFact, after: Registered): readonly Notice[] {
  const forum = after.actions.get(id)?.forum;
  if (forum === undefined) return [];
  const meeting = openMeeting(after, forum)?.id;
  return [
    ...plannedMeetingNotices(after, forum),
    ...(meeting === undefined
      ? []
      : [{ forum, slot: `agenda:${meeting}`, show: { subject: 'live-agenda', meeting } }]),
  ];
}
