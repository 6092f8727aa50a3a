import { randomUUID } from 'node:crypto';
import { carriedOut, refusedOrFormAgain } from '../../partnership/carried-out.ts';
import { local, localDay } from '../../partnership/domain/calendar.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { meetingTimes } from '../convening/domain/start.ts';
import { openedMeeting } from '../meetings/replies.ts';
import { lastDayToMeet } from '../duties/domain/last-day-to-meet.ts';
import type { LastDay } from '../duties/domain/last-day-to-meet.ts';
import { knownProposal } from './domain/proposal.ts';
import { callingRefused, openProposal } from './domain/rules.ts';
import { presentNextMeetingForm, presentTimesForm } from './present-forms.ts';
import { presentTimes, presentTimesToAnswer } from './present.ts';
import type { FilledNextMeeting, FilledTimes, TimesRequest } from './requests.ts';

export const timesAnswers: Answers<TimesRequest> = {
  'times-form': async (context) =>
    (await representativeOnly(context)) ??
    timesForm(context, {
      proposal: randomUUID(),
      ...{ day: '', time: '', secondDay: '', secondTime: '', thirdDay: '', thirdTime: '', place: '' },
    }),

  /** The proposal's card is posted to the chat. */
  async 'propose-times'(context, filled) {
    const notAllowed = await representativeOnly(context);
    if (notAllowed) return notAllowed;
    const formAgain = (refusal: Refusal): Promise<Reply> => timesForm(context, filled, refusal);
    const times: string[] = [];
    for (const [day, time] of asked(filled)) {
      const start = meetingTimes({ day, time });
      if ('refusal' in start) return refusedOrFormAgain(context, start.refusal, formAgain);
      times.push(start.startsAt);
    }
    const { proposal, place } = filled;
    return carriedOut(
      context,
      { type: 'proposeTimes', proposal, times, place },
      { message: 'times-proposed' },
      formAgain,
    );
  },

  async 'show-times'(context, { proposal: id }) {
    const { session, state } = context;
    const found = knownProposal(state, { forum: session.forum, proposal: id });
    if (!found.ok) return refusedWith(found.refusal);
    const [presenting, reader] = [await session.presenting(context), await session.member()];
    return show(presentTimes(found.proposal, presenting, reader));
  },

  'answer-times-form': (context, { proposal }) => answerForm(context, proposal),

  async 'answer-times'(context, { proposal: id, first, second, third }) {
    const { session, state } = context;
    const found = knownProposal(state, { forum: session.forum, proposal: id });
    if (!found.ok) return refusedWith(found.refusal);
    const said = [first, second, third];
    const answers = found.proposal.times.flatMap((startsAt, index) => {
      const answer = said[index] ?? '';
      return answer === '' ? [] : [{ startsAt, answer }];
    });
    return carriedOut(
      context,
      { type: 'answerTimes', proposal: id, answers },
      { message: 'times-answered' },
      (refusal) => answerForm(context, id, refusal),
    );
  },

  'pick-time': (context, { proposal, startsAt }) =>
    carriedOut(
      context,
      { type: 'pickTime', proposal, startsAt, meeting: randomUUID() },
      { message: 'time-picked' },
    ),

  'withdraw-times': (context, { proposal }) =>
    carriedOut(context, { type: 'withdrawTimes', proposal }, { message: 'times-were-withdrawn' }),

  /** At the same hour and place as the meeting that goes on, until somebody says otherwise. */
  async 'next-meeting-form'(context, { meeting: id }) {
    const opened = await openedMeeting(context, id);
    if (!opened.ok) return opened.reply;
    const notAllowed = await mayNotCall(context);
    if (notAllowed) return notAllowed;
    const { startsAt, place = '' } = opened.meeting;
    const time = local(startsAt).toFormat('HH:mm');
    return nextMeetingForm(context, { meeting: randomUUID(), day: '', time, place });
  },

  /** Too late for what is agreed is warned about before it is drafted. */
  async 'draft-next-meeting'(context, { late, ...filled }) {
    const notAllowed = await mayNotCall(context);
    if (notAllowed) return notAllowed;
    const { session, state, now } = context;
    const { meeting, day, time, place } = filled;
    const formAgain = (refusal: Refusal): Promise<Reply> => nextMeetingForm(context, filled, { refusal });
    const start = meetingTimes({ day, time });
    if ('refusal' in start) return refusedOrFormAgain(context, start.refusal, formAgain);
    const latest = lastDayToMeet(state, session.forum, now.toISOString());
    const isLate = latest !== undefined && localDay(start.startsAt) > latest.day;
    if (isLate && !late && !state.meetings.has(meeting))
      return nextMeetingForm(context, filled, { tooLateFor: latest });
    return carriedOut(
      context,
      { type: 'draftMeeting', meeting, kind: 'ordinary', ...start, place, reason: '' },
      { message: 'next-meeting-drafted' },
      formAgain,
    );
  },
};

/** The times that are filled in, in part or whole; the first two have to be. */
const asked = (filled: FilledTimes): readonly (readonly [day: string, time: string])[] =>
  (
    [
      [filled.day, filled.time],
      [filled.secondDay, filled.secondTime],
      [filled.thirdDay, filled.thirdTime],
    ] as const
  ).filter(([day, time], index) => index < 2 || day !== '' || time !== '');

const timesForm = async (context: RequestContext, filled: FilledTimes, refusal?: Refusal): Promise<Reply> =>
  show(presentTimesForm(await context.session.presenting(context), filled, refusal));

async function answerForm(context: RequestContext, id: string, refusal?: Refusal): Promise<Reply> {
  const { session, state } = context;
  const actor = await actorIn(context);
  const found = openProposal(state, { forum: session.forum, proposal: id }, actor);
  if (!found.ok) return refusedHere(context, found.refusal);
  return show(presentTimesToAnswer(found.proposal, await session.presenting(context), actor.by, refusal));
}

async function nextMeetingForm(
  context: RequestContext,
  filled: FilledNextMeeting,
  wrong?: { readonly refusal?: Refusal; readonly tooLateFor?: LastDay },
): Promise<Reply> {
  const { session } = context;
  return show(presentNextMeetingForm(await session.presenting(context), session.forum, filled, wrong));
}

/** Nobody is shown a form that they may not send. */
async function mayNotCall(context: RequestContext): Promise<Reply | undefined> {
  const refusal = callingRefused(context.state, context.session.forum, await actorIn(context));
  return refusal && refusedHere(context, refusal);
}
