import { randomUUID } from 'node:crypto';
import { knownMeeting } from '../meetings/domain/known.ts';
import { meetingTimes } from './domain/start.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { carriedOut, refusedOrFormAgain } from '../../partnership/carried-out.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { nothing, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentCancelMeetingForm, presentMeetingForm, presentMoveMeetingForm } from './present-forms.ts';
import type { ConveningRequest, FilledMeeting } from './requests.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { plannedFor } from '../meetings/replies.ts';
import { presentMeeting } from './present.ts';

/** Meetings up to the point where they are opened. */
export const conveningAnswers: Answers<ConveningRequest> = {
  async 'meeting-form'(context, request) {
    const refused = await representativeOnly(context);
    if (refused) return refused;
    const meeting = randomUUID();
    const { kind = 'ordinary', day = '', time = '', ends = '', place = '', reason = '', guessed } = request;
    const filled = { meeting, kind, day, time, ends, place, reason, ...(guessed && { guessed }) } as const;
    const missing: Refusal | undefined =
      filled.day !== '' && filled.reason === '' ? { code: 'extra-meeting-reason-missing' } : undefined;
    return show(await meetingForm(context, filled, missing));
  },
  /**
   * The draft's card, posted to the chat, is the answer to a typed command. On the form, what is wrong with it is said
   * beside what was typed.
   */
  async 'draft-meeting'(context, request) {
    const refused = await representativeOnly(context);
    if (refused) return refused;
    const { session } = context;
    const { meeting = randomUUID(), kind, day, time, ends = '', place, reason } = request;
    const { forum } = session;
    const onForm = session.interaction.pressed;
    const formAgain = async (refusal: Refusal): Promise<Reply> =>
      onForm
        ? show(await meetingForm(context, { meeting, kind, day, time, ends, place, reason }, refusal))
        : refusedHere(context, refusal);
    const times = request.refusal ? { refusal: request.refusal } : meetingTimes(request);
    if ('refusal' in times) return refusedOrFormAgain(context, times.refusal, formAgain);
    const command = { type: 'draftMeeting', forum, meeting, kind, ...times, place, reason } as const;
    const outcome = await session.execute(command);
    if (!outcome.ok) return refusedOrFormAgain(context, outcome.refusal, formAgain);
    return onForm ? say({ message: 'meeting-drafted' }) : nothing;
  },
  'show-meeting': (context, { meeting }) => showMeeting(context, meeting),
  'move-meeting-form': async (context, { meeting }) => {
    const found = await plannedFor(context, meeting);
    if (!found.ok) return found.reply;
    return show(presentMoveMeetingForm(await context.session.presenting(context), found.meeting));
  },
  async 'move-meeting'(context, request) {
    const { meeting, day, time, ends = '', place } = request;
    const found = await plannedFor(context, meeting);
    if (!found.ok) return found.reply;
    const formAgain = async (refusal: Refusal): Promise<Reply> => {
      const shown = await context.session.presenting(context);
      return show(presentMoveMeetingForm(shown, found.meeting, { day, time, ends, place, refusal }));
    };
    const times = meetingTimes(request);
    if ('refusal' in times) return refusedOrFormAgain(context, times.refusal, formAgain);
    const command = { type: 'moveMeeting', meeting, ...times, place } as const;
    return carriedOut(context, command, { message: 'meeting-moved' }, formAgain);
  },
  'cancel-meeting-form': async (context, { meeting }) => {
    const found = await plannedFor(context, meeting);
    return found.ok ? show(presentCancelMeetingForm(found.meeting)) : found.reply;
  },
  async 'cancel-meeting'(context, request) {
    const { meeting, reason } = request;
    const found = await plannedFor(context, meeting);
    if (!found.ok) return found.reply;
    return carriedOut(
      context,
      { type: 'cancelMeeting', meeting, reason },
      { message: 'meeting-was-cancelled' },
      (refusal) => show(presentCancelMeetingForm(found.meeting, { reason, refusal })),
    );
  },
  'call-meeting': (context, { meeting }) =>
    carriedOut(context, { type: 'callMeeting', meeting }, { message: 'meeting-called' }),
};

const meetingForm = async (context: RequestContext, filled: FilledMeeting, refusal?: Refusal) =>
  presentMeetingForm(
    await context.session.presenting(context),
    await context.session.member(),
    filled,
    refusal,
  );

async function showMeeting(context: RequestContext, id: string): Promise<Reply> {
  const { session, state } = context;
  const found = knownMeeting(state, { forum: session.forum, meeting: id });
  if (!found.ok) return refusedHere(context, found.refusal);
  const { meeting } = found;
  const reader = session.interaction.chatKind === 'personal' ? await session.member() : undefined;
  return show(presentMeeting(meeting, await session.presenting(context), reader));
}
