import { sameNumber } from '../../partnership/domain/decision.ts';
import { knownItem } from '../meetings/domain/known.ts';
import type { Answers, RequestContext } from '../../partnership/request-context.ts';
import { refusedWith, say, show } from '../../partnership/replies.ts';
import type { Reply } from '../../partnership/reply.ts';
import { presentChairForm, sameParty } from './present.ts';
import type { ChairRequest } from './requests.ts';
import { isShownInForm } from '../../partnership/refusals-shown-in-form.ts';
import { openedMeeting } from '../meetings/replies.ts';
import { refusedHere } from '../../partnership/refused-here.ts';

type Request<A extends ChairRequest['ask']> = Extract<ChairRequest, { ask: A }>;

export const chairAnswers: Answers<ChairRequest> = {
  'chair-form': (context, request) => chairForm(context, request, { member: '', until: '' }),
  'elect-chair': electChair,
};

async function chairForm(
  context: RequestContext,
  about: Pick<Request<'chair-form'>, 'meeting' | 'item'>,
  filled: Parameters<typeof presentChairForm>[3],
): Promise<Reply> {
  const found = await openedMeeting(context, about.meeting, true);
  if (!found.ok) return found.reply;
  const { meeting } = found;
  if (meeting.status !== 'open') return refusedWith({ code: 'meeting-closed' });
  const known = knownItem(meeting, about.item);
  if (!known.ok) return refusedWith(known.refusal);
  return show(presentChairForm(await context.session.presenting(context), meeting, known.item, filled));
}

/** When the same party gets the chair again, that is said, and no more (B-styrgrupp-60). */
async function electChair(
  context: RequestContext,
  { meeting, item, member, until }: Request<'elect-chair'>,
): Promise<Reply> {
  const { session } = context;
  const outcome = await session.execute({
    type: 'electChair',
    forum: session.forum,
    meeting,
    item,
    member,
    until,
  });
  if (!outcome.ok) {
    const { refusal } = outcome;
    return isShownInForm(refusal)
      ? chairForm(context, { meeting, item }, { member, until, refusal })
      : refusedHere(context, refusal);
  }
  const { facts, state } = outcome;
  const decision = facts.find((fact) => fact.type === 'chairElected')?.decision;
  if (!decision || state.status !== 'registered') return say({ message: 'chair-elected-already' });
  const entry = state.decisions.find(({ number }) => sameNumber(number, decision));
  const party = entry && sameParty({ state, now: context.now }, entry);
  return party === undefined
    ? say({ message: 'chair-elected', decision })
    : say({ message: 'chair-elected-again', decision, partyName: party });
}
