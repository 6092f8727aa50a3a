import { randomUUID } from 'node:crypto';
import { knownMeeting } from '../meetings/domain/known.ts';
import type { AttendanceAnswer, Meeting } from '../meetings/domain/meeting.ts';
import { meetingStart } from './domain/start.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import { nothing, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../views.ts';
import {
  presentCancelMeetingForm,
  presentMeetingForm,
  presentMoveMeetingForm,
  substituteBefore,
  substituteForm,
} from './present-forms.ts';
import type { ConveningRequest, TypedTime } from './requests.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { plannedFor } from '../meetings/planned-for.ts';
import { presentMeeting } from './present.ts';
import { chosenSubstitute } from '../attendance/substitute-choice.ts';

type Requested<A extends ConveningRequest['ask']> = Extract<ConveningRequest, { ask: A }>;

/** Meetings up to the point where they are opened. */
export const conveningAnswers: Answers<ConveningRequest> = {
  'meeting-form': (asked, { kind }) => newMeeting(asked, kind ?? 'ordinary'),
  'draft-meeting': draftMeeting,
  'show-meeting': (asked, { meeting }) => showMeeting(asked, meeting),
  'move-meeting-form': async (asked, { meeting }) => {
    const found = await plannedFor(asked, meeting);
    return 'reply' in found ? found.reply : show(presentMoveMeetingForm(asked, found.meeting));
  },
  'move-meeting': moveMeeting,
  'cancel-meeting-form': async (asked, { meeting }) => {
    const found = await plannedFor(asked, meeting);
    return 'reply' in found ? found.reply : show(presentCancelMeetingForm(found.meeting));
  },
  'cancel-meeting': cancelMeeting,
  'call-meeting': async (asked, { meeting }) => {
    const outcome = await asked.scene.execute({ type: 'callMeeting', forum: asked.scene.forum, meeting });
    return outcome.ok ? say({ message: 'meeting-called' }) : refusedHere(asked, outcome.refusal);
  },
  'answer-attendance': (asked, { meeting, answer }) => answerAttendance(asked, { meeting, answer }),
  'substitute-form': async (asked, { meeting }) => {
    const found = await plannedFor(asked, meeting);
    if ('reply' in found) return found.reply;
    return show(await substituteForm(asked, found.meeting, await substituteBefore(asked, found.meeting)));
  },
  'send-substitute': (asked, { meeting, ...filled }) => sendSubstitute(asked, meeting, filled),
};

async function newMeeting(asked: Asked, kind: Meeting['kind']): Promise<Reply> {
  const refused = await representativeOnly(asked);
  const typed = { meeting: randomUUID(), kind, day: '', time: '', place: '', reason: '' };
  return refused ?? show(await meetingForm(asked, typed));
}

const meetingForm = async (
  asked: Asked,
  typed: Parameters<typeof presentMeetingForm>[2],
  refusal?: Refusal,
) => presentMeetingForm(await asked.scene.presenting(asked), await asked.scene.member(), typed, refusal);

/**
 * The draft's card, posted to the chat, is the answer to a typed command. On the form, what is wrong with it is said
 * beside what was typed. An extra meeting typed without a reason gets the form too: only the reason is missing.
 */
async function draftMeeting(asked: Asked, request: Requested<'draft-meeting'>): Promise<Reply> {
  const refused = await representativeOnly(asked);
  if (refused) return refused;
  const { scene } = asked;
  const { meeting = randomUUID(), kind, place, reason } = request;
  const onForm = scene.turn.pressedMessage !== undefined;
  const refusal = await refusalOf(
    request.refusal ? { refusal: request.refusal } : startOf(request),
    (startsAt) =>
      scene.execute({ type: 'draftMeeting', forum: scene.forum, meeting, kind, startsAt, place, reason }),
  );
  if (!refusal) return onForm ? say({ message: 'meeting-drafted' }) : nothing;
  return refusal.code === 'extra-meeting-reason-missing' || (onForm && isAboutForm(refusal))
    ? show(await meetingForm(asked, { ...request, meeting }, refusal))
    : refusedHere(asked, refusal);
}

const startOf = ({ day, time }: TypedTime): ReturnType<typeof meetingStart> => meetingStart(day, time);

/** What is wrong with the time, or else with what is to happen then. */
async function refusalOf(
  start: { readonly startsAt: string } | { readonly refusal: Refusal },
  execute: (startsAt: string) => Promise<{ ok: true } | { ok: false; refusal: Refusal }>,
): Promise<Refusal | undefined> {
  if ('refusal' in start) return start.refusal;
  const outcome = await execute(start.startsAt);
  return outcome.ok ? undefined : outcome.refusal;
}

async function showMeeting(asked: Asked, id: string): Promise<Reply> {
  const { scene, state } = asked;
  const found = knownMeeting(state, { forum: scene.forum, meeting: id });
  if (!found.ok) return refusedHere(asked, found.refusal);
  const { meeting } = found;
  const reader = scene.turn.place === 'personal' ? await scene.member() : undefined;
  return show(presentMeeting(meeting, await scene.presenting(asked), reader));
}

async function moveMeeting(asked: Asked, request: Requested<'move-meeting'>): Promise<Reply> {
  const { meeting, day, time, place } = request;
  const found = await plannedFor(asked, meeting);
  if ('reply' in found) return found.reply;
  const { forum } = asked.scene;
  const refusal = await refusalOf(startOf(request), (startsAt) =>
    asked.scene.execute({ type: 'moveMeeting', forum, meeting, startsAt, place }),
  );
  if (!refusal) return say({ message: 'meeting-moved' });
  return isAboutForm(refusal)
    ? show(presentMoveMeetingForm(asked, found.meeting, { day, time, place, refusal }))
    : refusedHere(asked, refusal);
}

async function cancelMeeting(asked: Asked, request: Requested<'cancel-meeting'>): Promise<Reply> {
  const { meeting, reason } = request;
  const found = await plannedFor(asked, meeting);
  if ('reply' in found) return found.reply;
  const { forum } = asked.scene;
  const outcome = await asked.scene.execute({ type: 'cancelMeeting', forum, meeting, reason });
  if (outcome.ok) return say({ message: 'meeting-was-cancelled' });
  const { refusal } = outcome;
  return isAboutForm(refusal)
    ? show(presentCancelMeetingForm(found.meeting, { reason, refusal }))
    : refusedHere(asked, refusal);
}

async function sendSubstitute(
  asked: Asked,
  meeting: string,
  filled: { readonly name: string; readonly person: string },
): Promise<Reply> {
  const found = await plannedFor(asked, meeting);
  if ('reply' in found) return found.reply;
  const again = async (problem: Refusal): Promise<Reply> =>
    show(await substituteForm(asked, found.meeting, filled, problem));
  const substitute = await chosenSubstitute(asked, found.meeting, filled);
  if (!substitute.ok) return again(substitute.refusal);
  const { name, servedBy } = substitute;
  const answer = { answer: 'substitute', name, ...(servedBy !== undefined && { servedBy }) } as const;
  return answerAttendance(asked, { meeting, ...answer }, again);
}

/** @param again the form with what is wrong with it, if a form was filled in */
async function answerAttendance(
  asked: Asked,
  given: { readonly meeting: string; readonly name?: string; readonly servedBy?: string } & Pick<
    AttendanceAnswer,
    'answer'
  >,
  again?: (problem: Refusal) => Promise<Reply>,
): Promise<Reply> {
  const { scene } = asked;
  const outcome = await scene.execute({ type: 'answerAttendance', forum: scene.forum, ...given });
  if (!outcome.ok) {
    const { refusal } = outcome;
    return again && isAboutForm(refusal) ? again(refusal) : refusedHere(asked, refusal);
  }
  const message = outcome.facts.length > 0 ? 'attendance-answered' : 'attendance-unchanged';
  return say({ message, answer: given.answer });
}
