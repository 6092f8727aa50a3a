import { randomUUID } from 'node:crypto';
import { isPlanned } from '../meetings/domain/meeting.ts';
import { nextMeeting } from '../meetings/domain/planned.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import { actorIn } from '../../partnership/request-context.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Command, Message } from '../index.ts';
import type { Reply } from '../../partnership/reply.ts';
import type { AgendaRequest, FilledMatter } from './requests.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { ownMatter } from './domain/own-matters.ts';
import { linesFor, presentOrder } from './present.ts';
import { presentChangeMatter, presentMatter, presentMatterForm } from './present-matter.ts';
import { plannedFor } from '../meetings/replies.ts';

/** The agenda of a meeting to come, and what is proposed for it. */
export const agendaAnswers: Answers<AgendaRequest> = {
  'matter-form': async (context, { forum = context.session.forum }) =>
    (await representativeOnly(context)) ??
    matterForm(context, { matter: randomUUID(), title: '', background: '', link: '', forum }),
  async 'propose-matter'(context, request) {
    const refused = await representativeOnly(context);
    if (refused) return refused;
    const { session, state, now } = context;
    const { matter, title, background = '', link = '' } = request;
    const written = { matter, title, background, link };
    const forum = request.forum === '' ? session.forum : request.forum;
    const raised = forum !== session.forum;
    const next = nextMeeting(state, forum, now.toISOString());
    const waits: Message = next
      ? { message: 'matter-on-agenda', moment: next.startsAt }
      : { message: 'matter-waits' };
    return carriedOut(
      context,
      { type: 'proposeMatter', forum, ...written, ...(raised && { from: session.forum }) },
      raised ? { message: 'matter-raised', forum: forumInText(agreementNow(context), forum) } : waits,
      (refusal) => matterForm(context, { ...written, forum }, refusal),
    );
  },
  'order-form': async (context, { meeting }) => {
    const found = await plannedFor(context, meeting);
    if (!found.ok) return found.reply;
    const presenting = await context.session.presenting(context);
    const [first] = linesFor(found.meeting, presenting);
    return show(presentOrder(found.meeting, presenting, first?.item ?? ''));
  },
  'move-item': (context, { meeting, item, direction }) =>
    arranged(context, { type: 'moveItem', meeting, item, direction }),
  'leave-out-item': (context, { meeting, item }) =>
    arranged(context, { type: 'leaveOutItem', meeting, item }),
  'put-back-item': (context, { meeting, item }) => arranged(context, { type: 'putBackItem', meeting, item }),
  /** For anybody to read; whoever proposed it can change it from here. */
  async 'show-matter'(context, { matter: id }) {
    const { session, state } = context;
    const { forum } = session;
    const matter = state.matters.get(id);
    if (!matter || matter.withdrawn || (matter.forum !== forum && matter.from !== forum))
      return refusedWith({ code: 'matter-gone' });
    return show(presentMatter(matter, await session.presenting(context), await session.member()));
  },
  async 'change-matter-form'(context, { matter: id }) {
    const { state, session } = context;
    const found = ownMatter(state, { forum: session.forum, matter: id }, await actorIn(context));
    if (!found.ok) return refusedHere(context, found.refusal);
    const { title, background = '', link = '' } = found.matter;
    return show(presentChangeMatter({ matter: id, title, background, link }));
  },
  'change-matter': (context, { matter, title, background, link }) => {
    const written = { matter, title, background, link };
    return carriedOut(
      context,
      { type: 'changeMatter', ...written },
      { message: 'matter-changed' },
      (refusal) => show(presentChangeMatter(written, refusal)),
    );
  },
  'withdraw-matter': (context, { matter }) =>
    carriedOut(context, { type: 'withdrawMatter', matter }, { message: 'matter-withdrawn' }),
};

type Arranging = Extract<Command, { type: 'moveItem' | 'leaveOutItem' | 'putBackItem' }>;
type Here<C> = C extends unknown ? Omit<C, 'forum'> : never;

/** The form comes back with the item still chosen, so that it can be moved on. */
async function arranged(context: RequestContext, command: Here<Arranging>): Promise<Reply> {
  const { session } = context;
  const { meeting, item } = command;
  const outcome = await session.execute({ ...command, forum: session.forum });
  if (!outcome.ok) return refusedHere(context, outcome.refusal);
  const { state } = outcome;
  const found = state.status === 'registered' ? state.meetings.get(meeting) : undefined;
  if (state.status !== 'registered' || !found || !isPlanned(found)) {
    return refusedWith({ code: 'unknown-meeting' });
  }
  return show(presentOrder(found, await session.presenting({ ...context, state }), item));
}

const matterForm = async (context: RequestContext, filled: FilledMatter, refusal?: Refusal): Promise<Reply> =>
  show(presentMatterForm(await context.session.presenting(context), filled, refusal));
