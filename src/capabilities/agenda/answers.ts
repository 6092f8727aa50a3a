import { randomUUID } from 'node:crypto';
import { isPlanned } from '../meetings/domain/meeting.ts';
import { nextMeeting } from '../meetings/domain/planned.ts';
import type { Answers, Asked } from '../../partnership/asked.ts';
import type { Presenting } from '../../partnership/presenting.ts';
import { agreementNow, forumInText } from '../../partnership/presenting.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import { representativeOnly } from '../../partnership/representative-only.ts';
import type { Reply } from '../views.ts';
import type { AgendaRequest } from './requests.ts';
import { isAboutForm } from '../../partnership/filled-in.ts';
import { refusedHere } from '../../partnership/refused-here.ts';
import { linesFor, presentMatterForm, presentOrder } from './present.ts';
import { plannedFor } from '../meetings/planned-for.ts';

type Requested<A extends AgendaRequest['ask']> = Extract<AgendaRequest, { ask: A }>;

/** The agenda of a meeting to come, and what is proposed for it. */
export const agendaAnswers: Answers<AgendaRequest> = {
  'matter-form': async (asked, { forum = asked.scene.forum }) =>
    (await representativeOnly(asked)) ??
    show(presentMatterForm(chatOf(asked), { matter: randomUUID(), title: '', forum })),
  'propose-matter': proposeMatter,
  'order-form': async (asked, { meeting }) => {
    const found = await plannedFor(asked, meeting);
    if ('reply' in found) return found.reply;
    const presenting = await asked.scene.presenting(asked);
    const [first] = linesFor(found.meeting, presenting);
    return show(presentOrder(found.meeting, presenting, first?.item ?? ''));
  },
  'move-item': moveItem,
};

const chatOf = ({ scene, state, now }: Asked): Omit<Presenting, 'people'> => ({
  state,
  forum: scene.forum,
  now,
});

async function proposeMatter(asked: Asked, request: Requested<'propose-matter'>): Promise<Reply> {
  const refused = await representativeOnly(asked);
  if (refused) return refused;
  const { scene, state, now } = asked;
  const { matter, title } = request;
  const forum = request.forum === '' ? scene.forum : request.forum;
  const raised = forum !== scene.forum;
  const from = raised && { from: scene.forum };
  const outcome = await scene.execute({ type: 'proposeMatter', forum, matter, title, ...from });
  if (!outcome.ok) {
    const { refusal } = outcome;
    return isAboutForm(refusal)
      ? show(presentMatterForm(chatOf(asked), { matter, title, forum }, refusal))
      : refusedHere(asked, refusal);
  }
  if (raised) return say({ message: 'matter-raised', forum: forumInText(agreementNow(asked), forum) });
  const next = nextMeeting(state, forum, now.toISOString());
  return say(next ? { message: 'matter-on-agenda', moment: next.startsAt } : { message: 'matter-waits' });
}

/** The form comes back with the item still chosen, so that it can be moved on. */
async function moveItem(asked: Asked, request: Requested<'move-item'>): Promise<Reply> {
  const { meeting, item, direction } = request;
  const { scene } = asked;
  const outcome = await scene.execute({ type: 'moveItem', forum: scene.forum, meeting, item, direction });
  if (!outcome.ok) return refusedHere(asked, outcome.refusal);
  const { state } = outcome;
  const found = state.status === 'registered' ? state.meetings.get(meeting) : undefined;
  if (state.status !== 'registered' || !found || !isPlanned(found)) {
    return refusedWith({ code: 'unknown-meeting' });
  }
  return show(presentOrder(found, await scene.presenting({ ...asked, state }), item));
}
