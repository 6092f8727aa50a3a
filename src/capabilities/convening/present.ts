import type { Agreement, AgreementForum } from '../../agreement/domain/profile.ts';
import { daysBetween, local, localDay } from '../../partnership/domain/calendar.ts';
import { awayOn, partyOf } from '../../partnership/domain/seats.ts';
import { agreementForum } from '../../partnership/domain/state.ts';
import type { Registered } from '../../partnership/domain/state.ts';
import type { Phrase } from '../../chat/phrase.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { atAGlance, linesFor, numberedLines } from '../agenda/present.ts';
import { shortened } from '../../partnership/shortened.ts';
import { callerOf } from '../meetings/domain/calling.ts';
import { isHeld, isPlanned } from '../meetings/domain/meeting.ts';
import type { Meeting } from '../meetings/domain/meeting.ts';
import { occasionsToMeet, plannedDays } from '../meetings/domain/next-meeting-due.ts';
import { opensFrom } from '../meetings/domain/planned.ts';
import { meetingLine, until } from '../meetings/present.ts';
import { noticeOf } from '../agenda/domain/notice.ts';
import { notAnswered } from './domain/not-answered.ts';
import type {
  presentCancelMeetingForm,
  presentMeetingForm,
  presentMoveMeetingForm,
} from './present-forms.ts';

export type ConveningView = ReturnType<
  | typeof presentMeeting
  | typeof presentMeetingForm
  | typeof presentMoveMeetingForm
  | typeof presentCancelMeetingForm
>;

const SATURDAY = 6;
/** In first words, where what comes after it is to be seen too. */
export const LONGEST_PLACE_IN_SHORT = 30;

/**
 * The draft, which becomes the notice when it is sent, and then says what became of the meeting; with `own` it is one
 * person's notice.
 * @param reader member id of the one person the card is for
 */
export function presentMeeting(meeting: Meeting, presenting: Presenting, reader?: string) {
  const { state, people, now } = presenting;
  const agreement = agreementNow(presenting);
  const { status, reason } = meeting;
  const change = status === 'called' ? changeSince(meeting) : undefined;
  const reads = reader !== undefined && partyOf(state, meeting.forum, reader) !== undefined;
  const own = reads ? ownAnswer(meeting, reader) : undefined;
  const waits = status === 'called' && own?.answer === 'none';
  const answered = status === 'called' && own !== undefined && !waits;
  const unanswered = own ? [] : notAnswered(state, meeting.id);
  const allAnswered = status === 'called' && !own && unanswered.length === 0;
  return {
    view: 'meeting' as const,
    ...meetingLine(meeting),
    when: inShort(meeting),
    partnership: agreement.name,
    forum: forumInText(agreement, meeting.forum),
    // Whoever planned it sends the notice.
    sender: people.name(meeting.draftedBy),
    // Why the extra meeting is called.
    ...(reason !== undefined && { reason }),
    news: newsOf(status, change, answered ? 'answered' : allAnswered ? 'all-answered' : undefined),
    ...(status === 'cancelled' && { cancelledFor: meeting.cancelledFor }),
    ...change,
    // Where it is told: on each person’s own card.
    opened: own !== undefined && status === 'open',
    ended: own !== undefined && isHeld(meeting) && status !== 'open',
    ...agendaOf(meeting, presenting),
    warnings: isPlanned(meeting) && !own ? warningsOf(meeting, presenting) : [],
    answers: status === 'called' && !own ? answersTo(meeting, presenting) : [],
    unanswered: unanswered.map((member) => people.name(member)),
    ...(own && { own }),
    chosen: own?.answer === 'substitute-named' ? ('substitute' as const) : own?.answer,
    waits,
    answered,
    offers: !own && isPlanned(meeting) ? meeting.status : ('nothing' as const),
    // The clock makes the card anew on the day of the meeting.
    opens: status === 'called' && now.toISOString() >= opensFrom(meeting),
  };
}

function newsOf(
  status: Meeting['status'],
  change: ReturnType<typeof changeSince>,
  answered: 'answered' | 'all-answered' | undefined,
) {
  const moved = change?.earlierStart !== undefined;
  if (moved && !answered) return 'new-time' as const;
  if (change && !moved)
    return change.earlierPlace === undefined ? ('new-end' as const) : ('new-place' as const);
  return answered ?? status;
}

/** When and where, for first words. */
export const inShort = ({ startsAt, endsAt, place = '' }: Meeting): Phrase => {
  const when = { startsAt, until: until(endsAt) };
  return place === ''
    ? { say: 'meeting.when', ...when }
    : { say: 'meeting.when-and-where', ...when, place: shortened(place, LONGEST_PLACE_IN_SHORT) };
};

/** What the notice said first, if it has been changed since. */
function changeSince({ calledAs, startsAt, endsAt, place = '' }: Meeting) {
  if (!calledAs) return undefined;
  const { startsAt: earlierStart, endsAt: earlierEnd, place: earlierPlace = '' } = calledAs;
  const newEnd = earlierEnd !== endsAt;
  if (earlierStart === startsAt && !newEnd && earlierPlace === place) return undefined;
  return {
    ...(earlierStart !== startsAt && { earlierStart, earlierUntil: until(earlierEnd) }),
    ...(earlierStart === startsAt && newEnd && { newEnd }),
    ...(earlierPlace !== place && { earlierPlace }),
  };
}

function agendaOf(meeting: Meeting, presenting: Presenting) {
  if (isPlanned(meeting)) return atAGlance(linesFor(meeting, presenting));
  // Nobody prepares for what has begun.
  const agenda = isHeld(meeting) ? numberedLines(meeting.agenda, presenting) : [];
  return { ...atAGlance([]), agenda };
}

function ownAnswer({ answers }: Meeting, reader: string) {
  const { answer = 'none', substitute } = answers.get(reader) ?? {};
  return answer === 'substitute' && substitute !== undefined
    ? { answer: 'substitute-named' as const, name: substitute }
    : { answer };
}

/** Those who have answered, by what they have. An answer that nobody has given is left out. */
function answersTo({ forum, answers }: Meeting, { state, people }: Presenting) {
  const seats = state.forums.get(forum)?.seats ?? [];
  const given = seats.map(({ member }) => {
    const { answer, substitute } = answers.get(member) ?? {};
    const name = people.name(member);
    const comes: string | Phrase =
      substitute === undefined ? name : { say: 'meeting.substitute-for', substitute, name };
    return { answer, comes };
  });
  return (['coming', 'substitute', 'not-coming'] as const)
    .map((answer) => ({
      answer,
      people: given.filter((one) => one.answer === answer).map(({ comes }) => comes),
    }))
    .filter((group) => group.people.length > 0);
}

/** What is worth noticing; Swedish practice and the agreement's own terms, never a hindrance. Days are local, ISO. */
function warningsOf(meeting: Meeting, presenting: Presenting) {
  const { state, now, people } = presenting;
  const agreement = agreementNow(presenting);
  const rules = agreementForum(agreement, meeting.forum);
  const day = localDay(meeting.startsAt);
  const caller =
    meeting.status === 'draft' && meeting.kind === 'ordinary' && rules
      ? callerOf(state, rules, now.toISOString())
      : undefined;
  const notice = noticeOf(state, meeting, now.toISOString());
  const away = awayOn(state, meeting.forum, day).map((member) => people.name(member));
  return [
    ...(caller?.kind === 'anyone' && caller.missing
      ? [{ warning: caller.missing, source: caller.source }]
      : []),
    ...(notice && notice.days < notice.least
      ? [{ warning: 'short-notice' as const, ...notice, days: Math.max(notice.days, 0) }]
      : []),
    ...(rules ? afterLastDay(meeting, state, rules, now) : []),
    ...(away.length > 0 ? [{ warning: 'away' as const, names: away }] : []),
    ...(local(meeting.startsAt).weekday >= SATURDAY ? [{ warning: 'weekend' as const, day }] : []),
    ...outsideValidity(agreement, day, now),
  ];
}

/** The group is to meet before that, and has planned nothing earlier. */
function afterLastDay({ forum, startsAt }: Meeting, state: Registered, rules: AgreementForum, now: Date) {
  const today = localDay(now.toISOString());
  const day = localDay(startsAt);
  const found = occasionsToMeet(state, rules, today).find(({ doneOn }) => doneOn === undefined);
  if (!found || today > found.due) return [];
  return plannedDays(state, forum).some((planned) => planned <= found.due)
    ? []
    : [
        {
          warning: 'after-last-day' as const,
          due: found.due,
          after: daysBetween(found.due, day),
          source: rules.cadence.source,
        },
      ];
}

function outsideValidity({ validity }: Agreement, day: string, now: Date) {
  const { value, source } = validity;
  if (day >= value.from && day <= value.to) return [];
  const ended = localDay(now.toISOString()) > value.to;
  return [{ warning: ended ? ('ended' as const) : ('outside-validity' as const), ...value, source }];
}
