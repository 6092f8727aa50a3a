import { randomUUID } from 'node:crypto';
import { directingOf } from '../../agreement/domain/directing.ts';
import { isProposed, whyItStays } from '../agenda/domain/why-it-stays.ts';
import { currentMatter } from '../meetings/domain/current-matter.ts';
import type { Concern, HeldMeeting } from '../meetings/domain/meeting.ts';
import { restsFor } from '../../partnership/domain/represented.ts';
import type { Outcome } from '../../partnership/ledger.ts';
import type { Message } from '../index.ts';
import type { Refusal } from '../../partnership/domain/refusal.ts';
import { carriedOut } from '../../partnership/carried-out.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { agreementNow } from '../../partnership/presenting.ts';
import { refusedWith, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentItemForm } from './present-forms.ts';
import type { FilledForm } from './present-forms.ts';
import { NO_DECISION } from './requests.ts';
import type { ItemForm, ItemRequest } from './requests.ts';
import { meetingTakenPartInHere, openedMeeting } from '../meetings/replies.ts';
import type { MeetingOrReply } from '../meetings/replies.ts';
import { refusedHere } from '../../partnership/refused-here.ts';

/** Forms about the item under discussion, for those who may lead the meeting. */
const LED: ReadonlySet<ItemForm> = new Set(['decide', 'table', 'refer-back', 'decline', 'put-to-vote']);

export const itemAnswers: Answers<ItemRequest> = {
  async 'item-form'(context, { meeting: id, form, item, decision }) {
    const { session, state, now } = context;
    const found = await meetingFor(context, id, form);
    if (!found.ok) return found.reply;
    const { meeting } = found;
    if (meeting.status !== 'open' && form !== 'note') return refusedWith({ code: 'meeting-closed' });
    if (LED.has(form)) {
      const about = { forum: session.forum, meeting: id, item: item ?? '' };
      const current = currentMatter(state, about, { by: await session.member(), at: now.toISOString() });
      if (!current.ok) return refusedHere(context, current.refusal);
      if (form === 'decline' && !isProposed(current.item))
        return refusedWith({ code: 'item-stays', why: whyItStays(current.item) });
    }
    const title = meeting.agenda.find((candidate) => candidate.id === item)?.title;
    const language = state.forums.get(session.forum)?.language ?? 'sv';
    return formAgain(context, {
      form,
      meeting: id,
      ...(title && item !== undefined && { item }),
      text: form === 'put-to-vote' ? (title?.[language] ?? '') : '',
      ...(decision && { decision }),
    });
  },
  'decide-matter': (
    context,
    { meeting, item, text, proposal = randomUUID(), concerns: said, directive = false },
  ) => {
    const concerns = said ?? concernsOf(directive);
    const about = { directive, ...(concerns && { concerns }) };
    const filled = { form: 'decide', meeting, item, makes: proposal, text, ...about } as const;
    const command = { type: 'decideMatter', meeting, item, text, proposal, ...about } as const;
    return sent(context, filled, command, decidedOrProposed);
  },
  'table-matter': (context, { meeting, item, text }) => {
    const filled = { form: 'table', meeting, item, text } as const;
    const command = { type: 'tableMatter', meeting, item, reason: text } as const;
    return sent(context, filled, command, { message: 'matter-tabled' });
  },
  'refer-back': (context, { meeting, item, text }) => {
    const filled = { form: 'refer-back', meeting, item, text } as const;
    const command = { type: 'referMatterBack', meeting, item, reason: text } as const;
    return sent(context, filled, command, { message: 'matter-referred-back' });
  },
  'decline-matter': (context, { meeting, item, text }) => {
    const filled = { form: 'decline', meeting, item, text } as const;
    const command = { type: 'declineMatter', meeting, item, reason: text } as const;
    return sent(context, filled, command, ({ facts }) => ({
      message: facts.some(({ type }) => type === 'matterDeclined') ? 'matter-declined' : 'decision-proposed',
    }));
  },
  async 'put-to-vote'(
    context,
    { ask, meeting, item, vote, text, concerns: said, directive = false, ...ballot },
  ) {
    const concerns = said ?? concernsOf(directive);
    const about = { directive, ...(concerns && { concerns }) };
    const filled = { form: ask, meeting, item, makes: vote, text, ballot, ...about } as const;
    const unsaid = await concernsUnsaid(context, meeting, item, concerns);
    if (unsaid) return formAgain(context, filled, unsaid);
    const directing = directive ? directingOf(agreementNow(context), context.session.forum) : undefined;
    if (directing?.ok === false) return refusedWith(directing.refusal);
    const effect = directing && ({ kind: 'set-directive', forum: directing.directs } as const);
    const command = { type: 'openVote', vote, question: text, meeting, item, ...ballot } as const;
    return sent(context, filled, { ...command, ...(effect && { effect }) }, { message: 'vote-opened' });
  },
  'take-note': (context, { meeting, matter, kind, text }) => {
    const item = matter === '' ? {} : { item: matter };
    const filled = { form: 'note', meeting, ...item, noteKind: kind, text } as const;
    const command = { type: 'takeNote', meeting, kind, ...item, text } as const;
    return sent(context, filled, command, { message: 'note-taken' });
  },
  'add-item': (context, { meeting, matter, text }) => {
    const filled = { form: 'add-item', meeting, makes: matter, text } as const;
    const command = { type: 'addAgendaItem', meeting, matter, title: text } as const;
    return sent(context, filled, command, { message: 'item-added' });
  },
  reserve: (context, { meeting, decision = NO_DECISION, text }) => {
    const filled = { form: 'reserve', meeting, decision, text } as const;
    const command = { type: 'makeReservation', meeting, decision, text } as const;
    return sent(context, filled, command, { message: 'reservation-made', decision });
  },
};

/** That it is a directive says what it is about. */
const concernsOf = (directive: boolean): readonly Concern[] | undefined =>
  directive ? ['directives'] : undefined;

/** What came of what somebody wrote: it is decided, or waits for the other parties. */
const decidedOrProposed = ({ facts }: Extract<Outcome, { ok: true }>): Message => {
  const decided = facts.find((fact) => fact.type === 'matterDecided');
  return decided
    ? { message: 'matter-decided', decision: decided.decision }
    : { message: 'decision-proposed' };
};

/** What a vote is about is said before it is opened, where a party is not there. */
async function concernsUnsaid(
  { session, state }: RequestContext,
  meeting: string,
  item: string,
  concerns: readonly Concern[] | undefined,
): Promise<Refusal | undefined> {
  const { forum } = session;
  if (restsFor(state, meeting).length === 0) return undefined;
  if (concerns === undefined) return { code: 'concerns-unsaid' };
  await session.execute({ type: 'sayConcerns', forum, meeting, item, concerns }, 'concerns');
  return undefined;
}

/** Anyone who takes part may make a reservation; all else is for representatives. */
const meetingFor = (
  context: RequestContext,
  id: string,
  form: ItemForm,
): Promise<MeetingOrReply<HeldMeeting>> =>
  form === 'reserve' ? meetingTakenPartInHere(context, id) : openedMeeting(context, id);

/** Carries out what a form asks for. When what was written is what is wrong, the form comes back with it. */
const sent = (
  context: RequestContext,
  filled: FilledForm,
  command: Parameters<typeof carriedOut>[1],
  done: Parameters<typeof carriedOut>[2],
): Promise<Reply> => carriedOut(context, command, done, (refusal) => formAgain(context, filled, refusal));

async function formAgain(context: RequestContext, filled: FilledForm, refusal?: Refusal): Promise<Reply> {
  const found = await meetingFor(context, filled.meeting, filled.form);
  if (!found.ok) return found.reply;
  const presenting = await context.session.presenting(context);
  const makes = filled.makes ?? randomUUID();
  return show(presentItemForm(presenting, found.meeting, { ...filled, makes }, refusal));
}
