import type { Phrase } from '../../chat/phrase.ts';
import { nextMeeting, openMeeting } from '../meetings/domain/planned.ts';
import { meetingLine } from '../meetings/present.ts';
import type { Registered } from '../../partnership/domain/state.ts';

export function nextMeetingPhrase(state: Registered, forum: string, now: Date): Phrase {
  const found = openMeeting(state, forum) ?? nextMeeting(state, forum, now.toISOString());
  if (!found) return { say: 'status.no-meeting' };
  const { status, place, kind, startsAt, until } = meetingLine(found);
  const named: Phrase = { say: 'meeting.named', kind, startsAt, until };
  const meeting: Phrase = place === '' ? named : { say: 'status.meeting-at', meeting: named, place };
  if (status === 'draft') return { say: 'status.meeting-draft', meeting };
  return { say: status === 'called' ? 'status.meeting-called' : 'status.meeting-open', meeting };
}
