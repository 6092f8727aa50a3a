import type { Agreement } from '../../agreement/domain/profile.ts';
import { daysBetween, local, localDay } from '../../partnership/domain/calendar.ts';
import { callerOf } from '../meetings/domain/calling.ts';
import { isHeld, isPlanned } from '../meetings/domain/meeting.ts';
import type { Meeting } from '../meetings/domain/meeting.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import { partyOf } from '../../partnership/domain/seats.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { agreementNow, forumName, partyName } from '../../partnership/presenting.ts';
import type { MeetingCardView, MeetingWarning } from './views.ts';
import { meetingLine } from '../meetings/meeting-line.ts';
import { agendaLines, linesFor } from '../agenda/present.ts';

const SATURDAY = 6;

/** The meeting as everybody sees it. @param reader member id of the one person the card is for */
export function presentMeeting(meeting: Meeting, presenting: Presenting, reader?: string): MeetingCardView {
  const { state, people } = presenting;
  const agreement = agreementNow(presenting);
  const { reason = '', draftedBy, answers } = meeting;
  const seats = state.forums.get(meeting.forum)?.seats ?? [];
  const answerOf = (member: string) => {
    const { answer = 'none', substitute = '' } = answers.get(member) ?? {};
    return { answer, substitute } as const;
  };
  const changedFrom = changesSince(meeting);
  const reads = reader !== undefined && partyOf(state, meeting.forum, reader) !== undefined;
  return {
    view: 'meeting',
    ...meetingLine(meeting),
    partnership: agreement.name,
    forum: forumName(agreement, meeting.forum),
    reason,
    cancelledFor: meeting.status === 'cancelled' ? meeting.cancelledFor : '',
    sender: people.name(draftedBy),
    ...(changedFrom && { changedFrom }),
    agenda: isPlanned(meeting)
      ? linesFor(meeting, presenting)
      : isHeld(meeting)
        ? agendaLines(meeting.agenda, presenting)
        : [],
    warnings: isPlanned(meeting) ? warnings(meeting, presenting) : [],
    answers:
      meeting.calledAt === undefined
        ? []
        : seats.map(({ member, party }) => ({
            name: people.name(member),
            party: partyName(agreement, party),
            ...answerOf(member),
          })),
    ...(reads && { own: answerOf(reader) }),
  };
}

function changesSince({ calledAs, startsAt, place }: Meeting): MeetingCardView['changedFrom'] {
  if (!calledAs) return undefined;
  const time = calledAs.startsAt === startsAt ? undefined : calledAs.startsAt;
  const before = calledAs.place ?? '';
  const moved = before === (place ?? '') ? undefined : before;
  if (time === undefined && moved === undefined) return undefined;
  return { ...(time !== undefined && { startsAt: time }), ...(moved !== undefined && { place: moved }) };
}

/** What is worth noticing; Swedish practice and the agreement's own terms, never a hindrance. */
function warnings(meeting: Meeting, presenting: Presenting): readonly MeetingWarning[] {
  const { state, now } = presenting;
  const agreement = agreementNow(presenting);
  const rules = agreementForum(agreement, meeting.forum);
  const day = localDay(meeting.startsAt);
  const found: MeetingWarning[] = [];
  if (meeting.status === 'draft' && meeting.kind === 'ordinary' && rules) {
    const caller = callerOf(state, rules, now.toISOString());
    if (caller.kind === 'anyone' && caller.missing) {
      found.push({ warning: 'no-chair', missing: caller.missing, source: caller.source });
    }
  }
  if (rules) {
    const { value: least, source } = rules.meetingNoticeDays;
    const days = daysBetween(localDay(meeting.calledAt ?? now.toISOString()), day);
    if (days < least) found.push({ warning: 'short-notice', days: Math.max(days, 0), least, source });
  }
  if (local(meeting.startsAt).weekday >= SATURDAY) found.push({ warning: 'weekend', day });
  return [...found, ...outsideValidity(agreement, day)];
}

function outsideValidity({ validity }: Agreement, day: string): readonly MeetingWarning[] {
  const { value, source } = validity;
  return day < value.from || day > value.to ? [{ warning: 'outside-validity', ...value, source }] : [];
}
