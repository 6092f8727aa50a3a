import { randomUUID } from 'node:crypto';
import { isPlanned } from '../meetings/domain/meeting.ts';
import { nextMeeting } from '../meetings/domain/planned.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Message } from '../index.ts';
import type { Reply } from '../../partnership/reply.ts';
import type { AgendaRequest, FilledMatter } from './requests.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { linesFor, presentMatterForm, presentOrder } from './present.ts';
import { plannedFor } from '../meetings/replies.ts';

/** The agenda of a meeting to come, and what is proposed for it. */
export const agendaAnswers: Answers<AgendaRequest> = {
  'matter-form': async (context, { forum = context.session.forum }) =>
    (await representativeOnly(context)) ?? matterForm(context, { matter: randomUUID(), title: '', forum }),
  async 'propose-matter'(context, request) {
    const refused = await representativeOnly(context);
    if (refused) return refused;
    const { session, state, now } = context;
    const { matter, title } = request;
    const forum = request.forum === '' ? session.forum : request.forum;
    const raised = forum !== session.forum;
    const next = nextMeeting(state, forum, now.toISOString());
    const waits: Message = next
      ? { message: 'matter-on-agenda', moment: next.startsAt }
      : { message: 'matter-waits' };
    return carriedOut(
      context,
      { type: 'proposeMatter', forum, matter, title, ...(raised && { from: session.forum }) },
      raised ? { message: 'matter-raised', forum: forumInText(agreementNow(context), forum) } : waits,
      (refusal) => matterForm(context, { matter, title, forum }, refusal),
    );
  },
  'order-form': async (context, { meeting }) => {
    const found = await plannedFor(context, meeting);
    if (!found.ok) return found.reply;
    const presenting = await context.session.presenting(context);
    const [first] = linesFor(found.meeting, presenting);
    return show(presentOrder(found.meeting, presenting, first?.item ?? ''));
  },
  /** The form comes back with the item still chosen, so that it can be moved on. */
  async 'move-item'(context, request) {
    const { meeting, item, direction } = request;
    const { session } = context;
    const outcome = await session.execute({
      type: 'moveItem',
      forum: session.forum,
      meeting,
      item,
      direction,
    });
    if (!outcome.ok) return refusedHere(context, outcome.refusal);
    const { state } = outcome;
    const found = state.status === 'registered' ? state.meetings.get(meeting) : undefined;
    if (state.status !== 'registered' || !found || !isPlanned(found)) {
      return refusedWith({ code: 'unknown-meeting' });
    }
    return show(presentOrder(found, await session.presenting({ ...context, state }), item));
  },
};

const matterForm = async (context: RequestContext, filled: FilledMatter, refusal?: Refusal): Promise<Reply> =>
  show(presentMatterForm(await context.session.presenting(context), filled, refusal));
