import type { Actor } from '../../../partnership/domain/actor.ts';
import type { Fact } from '../../index.ts';
import { forumOf } from '../../../partnership/domain/state.ts';
import type { FoundForum, Partnership, Registered } from '../../../partnership/domain/state.ts';
import { accept, refuse } from '../../../partnership/domain/refusal.ts';
import type { Decided, Refusal } from '../../../partnership/domain/refusal.ts';
import { sentBefore } from '../../../partnership/domain/sent-before.ts';
import { recordable, recordableIfAny } from '../../../partnership/domain/text.ts';
import type { Text } from '../../../partnership/domain/text.ts';
import { partyOf } from '../../../partnership/domain/seats.ts';
import { agendaFor } from '../../agenda/domain/agenda.ts';
import { callerOf, mayCall } from '../../meetings/domain/calling.ts';
import type { AboutMeeting } from '../../meetings/domain/known.ts';
import type { AttendanceAnswer, Meeting } from '../../meetings/domain/meeting.ts';
import { openMeeting, plannedMeeting, plannedMeetings } from '../../meetings/domain/planned.ts';
import { LONGEST_SUBSTITUTE_NAME, servingRefused } from '../../meetings/domain/substitutes.ts';

/** Planned at one time in a forum (choice): many years' worth, and no more than a card can list. */
export const MOST_PLANNED = 20;
export const LONGEST_PLACE = 200;
export const LONGEST_MEETING_REASON = 500;
/** Two meetings of a forum this near each other are the same one, planned twice (choice). */
const COLLIDES_MS = 60 * 60 * 1000;

interface DraftMeeting {
  readonly type: 'draftMeeting';
  readonly forum: string;
  /** Unique over all partnerships, so that one chat's card can never mean another chat's meeting. */
  readonly meeting: string;
  readonly kind: Meeting['kind'];
  /** UTC, ISO 8601. */
  readonly startsAt: string;
  /** On the same day, and later; absent where nobody has said. */
  readonly endsAt?: string;
  readonly place: string;
  readonly reason: string;
}

/** All of it as it is to be from now on; the place is empty for none. */
interface MoveMeeting extends AboutMeeting {
  readonly type: 'moveMeeting';
  readonly startsAt: string;
  readonly endsAt?: string;
  readonly place: string;
}

interface CancelMeeting extends AboutMeeting {
  readonly type: 'cancelMeeting';
  readonly reason: string;
}

interface CallMeeting extends AboutMeeting {
  readonly type: 'callMeeting';
}

export interface AnswerAttendance extends AboutMeeting {
  readonly type: 'answerAttendance';
  readonly answer: AttendanceAnswer['answer'];
  /** The name of the person who comes instead, for the answer `substitute`. */
  readonly name?: string;
  /** That person, if a member of the chat: they serve, where the group lets substitutes do so. */
  readonly servedBy?: string;
  /** When the meeting was to start where the answer was given: news stands in the chat as it came. */
  readonly startsAt?: string;
}

/** Ordinary: whoever the agreement lets call (B-styrgrupp-62). Extra: any party, with its reason (N13-25). */
function draftMeeting(state: Partnership, command: DraftMeeting, actor: Actor): Decided<Fact> {
  const found = forumOf(state, command.forum, actor);
  if (!found.ok) return found;
  const { registered, forum } = found;
  const drafted = registered.meetings.get(command.meeting);
  if (drafted)
    return sentBefore(
      drafted.startsAt === command.startsAt &&
        drafted.endsAt === command.endsAt &&
        (drafted.place ?? '') === command.place.trim(),
    );
  const { kind, startsAt, endsAt } = command;
  const notAllowed = callingRefused(found, { forum: forum.id, kind }, actor);
  if (notAllowed) return refuse(notAllowed);
  const planned = plannedMeetings(registered, forum.id);
  if (planned.length >= MOST_PLANNED) return refuse({ code: 'too-many-meetings', most: MOST_PLANNED });
  const reason = reasonFor(command, found);
  if (!reason.ok) return reason;
  const place = recordableIfAny(command.place, LONGEST_PLACE);
  if (!place.ok) return place;
  const unsuitable = timeRefused(registered, command, actor);
  if (unsuitable) return refuse(unsuitable);
  return accept({
    type: 'meetingDrafted',
    v: 1,
    meeting: command.meeting,
    forum: forum.id,
    kind,
    startsAt,
    ...(endsAt !== undefined && { endsAt }),
    ...(place.text !== '' && { place: place.text }),
    ...(reason.text !== '' && { reason: reason.text }),
  });
}

/** A meeting that has been called can be moved too: everybody sees that it has been. */
function moveMeeting(state: Partnership, command: MoveMeeting, actor: Actor): Decided<Fact> {
  const found = changeableMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting, registered } = found;
  const { startsAt, endsAt } = command;
  const place = recordableIfAny(command.place, LONGEST_PLACE);
  if (!place.ok) return place;
  const samePlace = place.text === (meeting.place ?? '');
  const sameTime = startsAt === meeting.startsAt;
  if (samePlace && sameTime && endsAt === meeting.endsAt) return accept();
  const unsuitable = sameTime ? undefined : timeRefused(registered, command, actor);
  if (unsuitable) return refuse(unsuitable);
  return accept({
    type: 'meetingMoved',
    v: 1,
    meeting: meeting.id,
    startsAt,
    ...(endsAt !== undefined && { endsAt }),
    ...(!samePlace && { place: place.text }),
  });
}

/** Nobody but the party that called an extra meeting takes it away again: it was that party's right (N13-25). */
function cancelMeeting(state: Partnership, command: CancelMeeting, actor: Actor): Decided<Fact> {
  const found = changeableMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting, registered, forum } = found;
  const party = partyOf(registered, forum.id, meeting.draftedBy);
  if (meeting.kind === 'extra' && party !== undefined && party !== found.party) {
    return refuse({ code: 'only-caller-may-cancel', party });
  }
  const reason = recordable(command.reason, LONGEST_MEETING_REASON, {
    missing: { code: 'cancel-reason-missing' },
  });
  if (!reason.ok) return reason;
  return accept({ type: 'meetingCancelled', v: 1, meeting: meeting.id, reason: reason.text });
}

function callMeeting(state: Partnership, command: CallMeeting, actor: Actor): Decided<Fact> {
  const found = changeableMeeting(state, command, actor);
  if (!found.ok) return found;
  const { registered, meeting } = found;
  const { startsAt: moment } = meeting;
  if (meeting.status === 'called') return refuse({ code: 'meeting-called-already', moment });
  if (moment <= actor.at) return refuse({ code: 'meeting-time-passed', moment });
  const agenda = agendaFor(registered, meeting, actor.at).map(({ id }) => id);
  return accept({ type: 'meetingCalled', v: 1, meeting: meeting.id, agenda });
}

/** The latest answer counts, until the meeting is opened. The same answer twice changes nothing. */
function answerAttendance(state: Partnership, command: AnswerAttendance, actor: Actor): Decided<Fact> {
  const found = plannedMeeting(state, command, actor);
  if (!found.ok) return found;
  const { meeting } = found;
  if (meeting.status === 'draft') return refuse({ code: 'meeting-not-called', moment: meeting.startsAt });
  if (command.startsAt !== undefined && command.startsAt !== meeting.startsAt)
    return refuse({ code: 'meeting-moved-since', moment: meeting.startsAt });
  const substitute = substituteIn(command);
  if (!substitute.ok) return substitute;
  const { answer } = command;
  const before = meeting.answers.get(actor.by);
  const { substitutes } = found.rules;
  const servedBy = substitutes && answer === 'substitute' ? command.servedBy : undefined;
  if (substitutes && servedBy !== undefined) {
    const others = [...meeting.answers].filter(([member]) => member !== actor.by);
    const serving = [
      ...others.map(([member, given]) => ({ ...given, member })),
      { member: actor.by, servedBy },
    ];
    const wrong = servingRefused(substitutes, found.forum.seats, serving);
    if (wrong) return refuse(wrong);
  }
  if (
    before?.answer === answer &&
    (before.substitute ?? '') === substitute.text &&
    before.servedBy === servedBy
  )
    return accept();
  return accept({
    type: 'attendanceAnswered',
    v: 1,
    meeting: meeting.id,
    answer,
    ...(substitute.text !== '' && { substitute: substitute.text }),
    ...(servedBy !== undefined && { servedBy }),
  });
}

/** A meeting that has not been opened or cancelled, for those who may call it. */
function changeableMeeting(
  state: Partnership,
  about: AboutMeeting,
  actor: Actor,
): ReturnType<typeof plannedMeeting> {
  const found = plannedMeeting(state, about, actor);
  const notAllowed =
    found.ok && !callsIt(found.meeting, actor) && callingRefused(found, found.meeting, actor);
  return notAllowed ? refuse(notAllowed) : found;
}

/** Whoever has called a meeting may change it, also when by that the chair is the one to call the next. */
const callsIt = ({ draftedBy, status }: Meeting, { by }: Actor): boolean =>
  status === 'called' && draftedBy === by;

function reasonFor({ kind, reason }: DraftMeeting, { rules }: FoundForum & { ok: true }): Text {
  if (kind === 'ordinary') return { ok: true, text: '' };
  return rules.extraMeeting.value.reasonRequired
    ? recordable(reason, LONGEST_MEETING_REASON, { missing: { code: 'extra-meeting-reason-missing' } })
    : recordableIfAny(reason, LONGEST_MEETING_REASON);
}

function substituteIn({ answer, name = '' }: AnswerAttendance): Text {
  if (answer !== 'substitute') return { ok: true, text: '' };
  return recordable(name, LONGEST_SUBSTITUTE_NAME, { missing: { code: 'substitute-name-missing' } });
}

/** Why the person may not call such a meeting, if so (B-styrgrupp-62). */
export function callingRefused(
  { registered, rules }: Extract<FoundForum, { ok: true }>,
  meeting: Pick<Meeting, 'forum' | 'kind'>,
  { by, at }: Pick<Actor, 'by' | 'at'>,
): Refusal | undefined {
  if (mayCall(registered, meeting, by, at)) return undefined;
  const caller = callerOf(registered, rules, at);
  return caller.kind === 'chair'
    ? { code: 'only-chair-may-call', member: caller.member, asked: caller.asked, from: caller.from }
    : { code: 'not-a-member' };
}

/** Whether the forum can meet then: not in the past, and not beside another meeting of its own. */
function timeRefused(
  state: Registered,
  { forum, meeting, startsAt }: Pick<DraftMeeting, 'forum' | 'meeting' | 'startsAt'>,
  { at }: Actor,
): Refusal | undefined {
  if (startsAt <= at) return { code: 'meeting-in-the-past', moment: startsAt };
  const open = openMeeting(state, forum);
  const others = [...plannedMeetings(state, forum), ...(open ? [open] : [])];
  const beside = others.find(
    (other) =>
      other.id !== meeting && Math.abs(Date.parse(other.startsAt) - Date.parse(startsAt)) < COLLIDES_MS,
  );
  return beside && { code: 'meeting-collides', moment: beside.startsAt };
}

export const conveningRules = { draftMeeting, moveMeeting, cancelMeeting, callMeeting, answerAttendance };
