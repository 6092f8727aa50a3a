import { randomUUID } from 'node:crypto';
import { knownMeeting } from '../meetings/domain/known.ts';
import type { Meeting } from '../meetings/domain/meeting.ts';
import { meetingStart } from './domain/start.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { nothing, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentCancelMeetingForm, presentMeetingForm, presentMoveMeetingForm } from './present-forms.ts';
import type { ConveningRequest, TypedTime } from './requests.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { plannedFor } from '../meetings/planned-for.ts';
import { presentMeeting } from './present.ts';

type Requested<A extends ConveningRequest['ask']> = Extract<ConveningRequest, { ask: A }>;

/** Meetings up to the point where they are opened. */
export const conveningAnswers: Answers<ConveningRequest> = {
  'meeting-form': (context, { kind }) => newMeeting(context, kind ?? 'ordinary'),
  'draft-meeting': draftMeeting,
  'show-meeting': (context, { meeting }) => showMeeting(context, meeting),
  'move-meeting-form': async (context, { meeting }) => {
    const found = await plannedFor(context, meeting);
    return 'reply' in found ? found.reply : show(presentMoveMeetingForm(context, found.meeting));
  },
  'move-meeting': moveMeeting,
  'cancel-meeting-form': async (context, { meeting }) => {
    const found = await plannedFor(context, meeting);
    return 'reply' in found ? found.reply : show(presentCancelMeetingForm(found.meeting));
  },
  'cancel-meeting': cancelMeeting,
  'call-meeting': async (context, { meeting }) => {
    const outcome = await context.session.execute({
      type: 'callMeeting',
      forum: context.session.forum,
      meeting,
    });
    return outcome.ok ? say({ message: 'meeting-called' }) : refusedHere(context, outcome.refusal);
  },
};

async function newMeeting(context: RequestContext, kind: Meeting['kind']): Promise<Reply> {
  const refused = await representativeOnly(context);
  const typed = { meeting: randomUUID(), kind, day: '', time: '', place: '', reason: '' };
  return refused ?? show(await meetingForm(context, typed));
}

const meetingForm = async (
  context: RequestContext,
  typed: Parameters<typeof presentMeetingForm>[2],
  refusal?: Refusal,
) =>
  presentMeetingForm(
    await context.session.presenting(context),
    await context.session.member(),
    typed,
    refusal,
  );

/**
 * The draft's card, posted to the chat, is the answer to a typed command. On the form, what is wrong with it is said
 * beside what was typed. An extra meeting typed without a reason gets the form too: only the reason is missing.
 */
async function draftMeeting(context: RequestContext, request: Requested<'draft-meeting'>): Promise<Reply> {
  const refused = await representativeOnly(context);
  if (refused) return refused;
  const { session } = context;
  const { meeting = randomUUID(), kind, place, reason } = request;
  const onForm = session.interaction.pressedMessage !== undefined;
  const refusal = await refusalOf(
    request.refusal ? { refusal: request.refusal } : startOf(request),
    (startsAt) =>
      session.execute({ type: 'draftMeeting', forum: session.forum, meeting, kind, startsAt, place, reason }),
  );
  if (!refusal) return onForm ? say({ message: 'meeting-drafted' }) : nothing;
  return refusal.code === 'extra-meeting-reason-missing' || (onForm && isShownInForm(refusal))
    ? show(await meetingForm(context, { ...request, meeting }, refusal))
    : refusedHere(context, refusal);
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

async function showMeeting(context: RequestContext, id: string): Promise<Reply> {
  const { session, state } = context;
  const found = knownMeeting(state, { forum: session.forum, meeting: id });
  if (!found.ok) return refusedHere(context, found.refusal);
  const { meeting } = found;
  const reader = session.interaction.chatKind === 'personal' ? await session.member() : undefined;
  return show(presentMeeting(meeting, await session.presenting(context), reader));
}

async function moveMeeting(context: RequestContext, request: Requested<'move-meeting'>): Promise<Reply> {
  const { meeting, day, time, place } = request;
  const found = await plannedFor(context, meeting);
  if ('reply' in found) return found.reply;
  const { forum } = context.session;
  const refusal = await refusalOf(startOf(request), (startsAt) =>
    context.session.execute({ type: 'moveMeeting', forum, meeting, startsAt, place }),
  );
  if (!refusal) return say({ message: 'meeting-moved' });
  return isShownInForm(refusal)
    ? show(presentMoveMeetingForm(context, found.meeting, { day, time, place, refusal }))
    : refusedHere(context, refusal);
}

async function cancelMeeting(context: RequestContext, request: Requested<'cancel-meeting'>): Promise<Reply> {
  const { meeting, reason } = request;
  const found = await plannedFor(context, meeting);
  if ('reply' in found) return found.reply;
  const { forum } = context.session;
  const outcome = await context.session.execute({ type: 'cancelMeeting', forum, meeting, reason });
  if (outcome.ok) return say({ message: 'meeting-was-cancelled' });
  const { refusal } = outcome;
  return isShownInForm(refusal)
    ? show(presentCancelMeetingForm(found.meeting, { reason, refusal }))
    : refusedHere(context, refusal);
}
